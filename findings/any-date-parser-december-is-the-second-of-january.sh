#!/usr/bin/env bash
# any-date-parser 2.2.4 (knows Vietnamese months): «tháng 12 năm 2023», the period in the title of every monthly table. Guess: month 12,
# year 2023, no day, as «December 2023» gives in English, «décembre 2023» in French and «tháng 9 năm 2023» in the same language.
# Seen: the 2nd of January; November is the 1st of January, October is January without a day. «Tháng 1» is found at the
# beginning of «tháng 12», and the digit that is left over is taken for the day. What has ten, eleven or twelve in it and a day in
# front («5 tháng 12 năm 2023») is right. Nothing is thrown: the last quarter of a year stands at the beginning of it, and fromString,
# which gives no date for the ten other months, for they have no day, gives one for November and December.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact any-date-parser@2.2.4 >/dev/null
cat > try.mjs <<'JS'
import parser from "any-date-parser";

const told = (text, language) => {
  const { year, month, day } = parser.attempt(text, language);
  const date = parser.fromString(text, language);
  return `${text}: year ${year}, month ${month}, day ${day}; ${Number.isNaN(date.valueOf()) ? "no date" : date.toISOString().slice(0, 10)}`;
};
for (const month of [1, 9, 10, 11, 12]) console.log(told(`tháng ${month} năm 2023`, "vi"));
console.log(told("Tháng 12/2023", "vi"));
console.log(told("5 tháng 12 năm 2023", "vi"));
console.log(told("December 2023", "en"));
console.log(told("décembre 2023", "fr"));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
tháng 1 năm 2023: year 2023, month 1, day undefined; no date
tháng 9 năm 2023: year 2023, month 9, day undefined; no date
tháng 10 năm 2023: year 2023, month 1, day undefined; no date
tháng 11 năm 2023: year 2023, month 1, day 1; 2023-01-01
tháng 12 năm 2023: year 2023, month 1, day 2; 2023-01-02
Tháng 12/2023: year 2023, month 1, day 2; 2023-01-02
5 tháng 12 năm 2023: year 2023, month 12, day 5; 2023-12-05
December 2023: year 2023, month 12, day undefined; no date
décembre 2023: year 2023, month 12, day undefined; no date
SEEN
echo "as described"
