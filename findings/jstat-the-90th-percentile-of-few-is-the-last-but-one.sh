#!/usr/bin/env bash
# jstat 1.9.6 (statistics in JavaScript): percentile(values, k), which its authors liken to Excel's PERCENTILE.INC and, with a third
# argument, PERCENTILE.EXC. Guess: what lies between two values is interpolated, wherever it lies, so percentile(v, 0.5) is median(v)
# and nothing jumps. Seen: between the last two values there is no interpolation: everything there is the last but one, up to k = 1,
# where it is the last. So the 90th percentile of any ten values or fewer is never above the second greatest, of two offices the half
# is the smaller one, 0 of 0 and 100, while median() of the same library says 50. Of 1 to 9 and a hundred the 90th percentile
# is 9, for 18.1 by formulajs 4.6.1 (PERCENTILE.INC) and by jstat's own quantiles() of the same rule (alphap 1, betap 1); 0.95 and 0.99 are
# 9 too. Quartiles of five values and more are right, so a test with them passes. A limit «worse than nine tenths» is set too low,
# and nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jstat@1.9.6 @formulajs/formulajs@4.6.1 >/dev/null
cat > try.cjs <<'JS'
const { jStat } = require("jstat");
const { INC } = require("@formulajs/formulajs").PERCENTILE;
console.log("jstat", require("jstat/package.json").version, "formulajs", require("@formulajs/formulajs/package.json").version);
const round = (value) => Number(value.toFixed(4));
for (const late of [[0, 100], [1, 2, 6], [0, 4, 8, 40], [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], Array.from({ length: 41 }, (_, i) => i)]) {
  const text = late.length > 12 ? `${late[0]} … ${late.at(-1)}` : late.join(" ");
  console.log(`${text}: median ${jStat.median(late)}`);
  for (const k of [0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1])
    console.log(
      `  ${k}: percentile ${round(jStat.percentile(late, k))}, quantiles ${round(jStat.quantiles(late, [k], 1, 1)[0])},`,
      `PERCENTILE.INC ${round(INC(late, k))}`,
    );
}
console.log(`exclusive, 0.6 of 0 and 100: ${round(jStat.percentile([0, 100], 0.6, true))} for 80`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
jstat 1.9.6 formulajs 4.6.1
0 100: median 50
  0.25: percentile 0, quantiles 25, PERCENTILE.INC 25
  0.5: percentile 0, quantiles 50, PERCENTILE.INC 50
  0.75: percentile 0, quantiles 75, PERCENTILE.INC 75
  0.9: percentile 0, quantiles 90, PERCENTILE.INC 90
  0.95: percentile 0, quantiles 95, PERCENTILE.INC 95
  0.99: percentile 0, quantiles 99, PERCENTILE.INC 99
  1: percentile 100, quantiles 100, PERCENTILE.INC 100
1 2 6: median 2
  0.25: percentile 1.5, quantiles 1.5, PERCENTILE.INC 1.5
  0.5: percentile 2, quantiles 2, PERCENTILE.INC 2
  0.75: percentile 2, quantiles 4, PERCENTILE.INC 4
  0.9: percentile 2, quantiles 5.2, PERCENTILE.INC 5.2
  0.95: percentile 2, quantiles 5.6, PERCENTILE.INC 5.6
  0.99: percentile 2, quantiles 5.92, PERCENTILE.INC 5.92
  1: percentile 6, quantiles 6, PERCENTILE.INC 6
0 4 8 40: median 6
  0.25: percentile 3, quantiles 3, PERCENTILE.INC 3
  0.5: percentile 6, quantiles 6, PERCENTILE.INC 6
  0.75: percentile 8, quantiles 16, PERCENTILE.INC 16
  0.9: percentile 8, quantiles 30.4, PERCENTILE.INC 30.4
  0.95: percentile 8, quantiles 35.2, PERCENTILE.INC 35.2
  0.99: percentile 8, quantiles 39.04, PERCENTILE.INC 39.04
  1: percentile 40, quantiles 40, PERCENTILE.INC 40
1 2 3 4 5 6 7 8 9 100: median 5.5
  0.25: percentile 3.25, quantiles 3.25, PERCENTILE.INC 3.25
  0.5: percentile 5.5, quantiles 5.5, PERCENTILE.INC 5.5
  0.75: percentile 7.75, quantiles 7.75, PERCENTILE.INC 7.75
  0.9: percentile 9, quantiles 18.1, PERCENTILE.INC 18.1
  0.95: percentile 9, quantiles 59.05, PERCENTILE.INC 59.05
  0.99: percentile 9, quantiles 91.81, PERCENTILE.INC 91.81
  1: percentile 100, quantiles 100, PERCENTILE.INC 100
0 … 40: median 20
  0.25: percentile 10, quantiles 10, PERCENTILE.INC 10
  0.5: percentile 20, quantiles 20, PERCENTILE.INC 20
  0.75: percentile 30, quantiles 30, PERCENTILE.INC 30
  0.9: percentile 36, quantiles 36, PERCENTILE.INC 36
  0.95: percentile 38, quantiles 38, PERCENTILE.INC 38
  0.99: percentile 39, quantiles 39.6, PERCENTILE.INC 39.6
  1: percentile 40, quantiles 40, PERCENTILE.INC 40
exclusive, 0.6 of 0 and 100: 0 for 80
SEEN
echo "as described"
