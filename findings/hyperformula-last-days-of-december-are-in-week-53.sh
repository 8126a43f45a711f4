#!/usr/bin/env bash
# hyperformula 3.5.0, ISOWEEKNUM: weekly reports, each file under the number of its week, over 16 years. Guess: the week of ISO 8601, as in
# Excel, which this function is there for; at least a Monday and the Sunday after it are in one week. Seen: the days of December that
# belong to week 1 of the next year are in week 53, be there one or not: Monday and Tuesday, 30 and 31 December 2024, are in 53, Wednesday
# 1 January 2025, the same week, in 1. A list by weeks gets a week 53 that 2024 does not have, with two days of figures, and the first
# week of the year lacks them; WEEKNUM(…,21) agrees with it. All other days of these years are right, those of January that belong to the
# year before too, so that a look at the turn of the year 2020 finds nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
console.log(`hyperformula ${HyperFormula.version}`);
const engine = HyperFormula.buildFromArray([[]], { licenseKey: "gpl-v3" });
const of = (formula) => engine.calculateFormula(`=${formula}`, 0);
for (const day of ["2024,12,29", "2024,12,30", "2024,12,31", "2025,1,1", "2025,1,5", "2020,12,31", "2021,1,1"])
  console.log(day, "ISOWEEKNUM", of(`ISOWEEKNUM(DATE(${day}))`), "WEEKNUM 21", of(`WEEKNUM(DATE(${day}),21)`));
/** The week of a day is that of its Thursday in the Thursday's year. */
function isoWeek(day) {
  const thursday = new Date(day);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}
let days = 0;
const wrong = [];
for (let day = new Date(Date.UTC(2015, 0, 1)); day < Date.UTC(2031, 0, 1); day = new Date(day.getTime() + 86_400_000)) {
  days += 1;
  const got = of(`ISOWEEKNUM(DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()}))`);
  if (got !== isoWeek(day)) wrong.push(`${day.toISOString().slice(0, 10)} ${got} for ${isoWeek(day)}`);
}
console.log(`of ${days} days wrong ${wrong.length}:`, wrong.join(", "));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
hyperformula 3.5.0
2024,12,29 ISOWEEKNUM 52 WEEKNUM 21 52
2024,12,30 ISOWEEKNUM 53 WEEKNUM 21 53
2024,12,31 ISOWEEKNUM 53 WEEKNUM 21 53
2025,1,1 ISOWEEKNUM 1 WEEKNUM 21 1
2025,1,5 ISOWEEKNUM 1 WEEKNUM 21 1
2020,12,31 ISOWEEKNUM 53 WEEKNUM 21 53
2021,1,1 ISOWEEKNUM 53 WEEKNUM 21 53
of 5844 days wrong 11: 2018-12-31 53 for 1, 2019-12-30 53 for 1, 2019-12-31 53 for 1, 2024-12-30 53 for 1, 2024-12-31 53 for 1, 2025-12-29 53 for 1, 2025-12-30 53 for 1, 2025-12-31 53 for 1, 2029-12-31 53 for 1, 2030-12-30 53 for 1, 2030-12-31 53 for 1
SEEN
echo "as described"
