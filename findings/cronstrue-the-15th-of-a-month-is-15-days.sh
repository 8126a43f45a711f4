#!/usr/bin/env bash
# cronstrue 3.39.0 (schedules in words), in Vietnamese: the day on which figures are closed, «0 17 15 * *». Guess: «vào ngày 15 hằng
# tháng», as «on day 15 of the month» in English; the number is behind the noun in Vietnamese and before it in English, so a
# translator cannot miss it. Seen: «vào 15 ngày trong tháng», on 15 days in the month, and «vào 1 và 15 ngày». The last day and the
# weekday nearest to the 15th are said rightly. Where a weekday of the month is meant, the ordinal and the name of the day are the
# same word: the second Tuesday is «thứ 2 Thứ 3», and the second Monday «thứ 2 Thứ 2». With a day and a weekday together there
# is «hơn», more than, for «and». What a person reads before agreeing to a schedule names another, and nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cronstrue@3.39.0 >/dev/null
cat > try.cjs <<'JS'
const cronstrue = require("cronstrue/i18n");
for (const schedule of ["0 17 15 * *", "0 17 1,15 * *", "0 17 L * *", "0 17 15W * *", "0 17 * * 2#2", "0 17 * * 1#2", "0 17 15 * 1"]) {
  const [vi, en] = ["vi", "en"].map((locale) => cronstrue.toString(schedule, { locale, use24HourTimeFormat: true }));
  console.log(`${schedule} | ${vi} | ${en}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
0 17 15 * * | Vào 17:00, vào 15 ngày trong tháng | At 17:00, on day 15 of the month
0 17 1,15 * * | Vào 17:00, vào 1 và 15 ngày trong tháng | At 17:00, on day 1 and 15 of the month
0 17 L * * | Vào 17:00, vào ngày cuối cùng của tháng | At 17:00, on the last day of the month
0 17 15W * * | Vào 17:00, vào ngày làm việc gần ngày 15 nhất của tháng | At 17:00, on the weekday nearest day 15 of the month
0 17 * * 2#2 | Vào 17:00, trên thứ 2 Thứ 3 của tháng | At 17:00, on the second Tuesday of the month
0 17 * * 1#2 | Vào 17:00, trên thứ 2 Thứ 2 của tháng | At 17:00, on the second Monday of the month
0 17 15 * 1 | Vào 17:00, vào 15 ngày trong tháng, và hơn Thứ 2 | At 17:00, on day 15 of the month, and on Monday
SEEN
echo "as described"
