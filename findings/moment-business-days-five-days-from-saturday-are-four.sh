#!/usr/bin/env bash
# moment-business-days 1.2.0 (with moment 2.30.1): a term of five working days, added to the day on which a file came (businessAdd), and counted
# between the two days (businessDiff). Guess: what was added comes out again, whatever the day. Seen: not from a weekend. Five
# days from Saturday 29 April 2023 end on Friday 5 May, as they do from the Friday before it; counted back from Friday they are five,
# from Saturday and Sunday four. Files come in at weekends too since they come over the net, and for each of them the day taken is
# one too few: one that had six working days and a term of five has the figure five, and counts as in time. With
# holidays it is the same from a day that is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact moment-business-days@1.2.0 moment@2.30.1 >/dev/null
cat > try.cjs <<'JS'
const moment = require("moment-business-days");

const day = (text) => moment(text, "YYYY-MM-DD");
function told(from) {
  const due = day(from).businessAdd(5);
  const next = due.clone().businessAdd(1);
  return `${day(from).format("ddd YYYY-MM-DD")}: 5 days end ${due.format("ddd YYYY-MM-DD")}, counted ${due.businessDiff(day(from))}; a day later ${next.businessDiff(day(from))}`;
}
for (const from of ["2023-04-27", "2023-04-28", "2023-04-29", "2023-04-30", "2023-05-08"]) console.log(told(from));
moment.updateLocale("en", { holidays: ["2023-05-01", "2023-05-02"], holidayFormat: "YYYY-MM-DD" });
for (const from of ["2023-04-28", "2023-05-01"]) console.log(`with holidays, ${told(from)}`);
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Thu 2023-04-27: 5 days end Thu 2023-05-04, counted 5; a day later 6
Fri 2023-04-28: 5 days end Fri 2023-05-05, counted 5; a day later 6
Sat 2023-04-29: 5 days end Fri 2023-05-05, counted 4; a day later 5
Sun 2023-04-30: 5 days end Fri 2023-05-05, counted 4; a day later 5
Mon 2023-05-08: 5 days end Mon 2023-05-15, counted 5; a day later 6
with holidays, Fri 2023-04-28: 5 days end Tue 2023-05-09, counted 5; a day later 6
with holidays, Mon 2023-05-01: 5 days end Tue 2023-05-09, counted 4; a day later 5
SEEN
echo "as described"
