#!/usr/bin/env bash
# regression 2.0.1 (regression-js): a rate of files in time that rose by 0.4 points each year, 0.951, 0.955, 0.959, 0.963, by linear(), and
# predict() for the year after. Guess: 0.967, and r2 = 1: the line is exact; «precision», two decimals where nothing is asked, is for
# what is printed (equation, string). Seen: 0.96, less than the year before, and r2 = -0.45, a figure that no square can have. The slope
# is rounded to 0 before anything is worked out with it: predict, points and r2 are those of a level line. In percents (95.1 …) the
# same rates give 96.7 and r2 = 1, so a test with them passes, and a rate is a fraction in every cell that is shown as a percentage.
# Nothing is said; with precision 6 all is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact regression@2.0.1 >/dev/null
cat > try.cjs <<'JS'
const regression = require("regression");
const over = (values) => values.map((value, index) => [2020 + index, value]);
const shares = [0.951, 0.955, 0.959, 0.963];
const tries = {
  fractions: regression.linear(over(shares)),
  "fractions, precision 6": regression.linear(over(shares), { precision: 6 }),
  percents: regression.linear(over(shares.map((share) => Math.round(share * 1000) / 10))),
};
for (const [name, { string, r2, predict }] of Object.entries(tries)) console.log(`${name}: ${string}, r2 ${r2}, 2024: ${predict(2024)[1]}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
fractions: y = 0x + 0.96, r2 -0.45, 2024: 0.96
fractions, precision 6: y = 0.004x + -7.129, r2 1, 2024: 0.967
percents: y = 0.4x + -712.9, r2 1, 2024: 96.7
SEEN
echo "as described"
