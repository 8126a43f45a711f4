#!/usr/bin/env bash
# x-data-spreadsheet 1.1.9 (a spreadsheet for web pages): the rate of files settled in time, =A1/B1*100, by the formulas of its cells.
# Guess: 66.67 for 2 of 3, for its own number format has two decimals, and the same as 100*A1/B1. Seen: 67.00. What a division
# gives is cut to two decimals at once when it has more than five, and multiplied then: rates are whole percents with two zeros
# behind them, 2999 of 3000 are 100.00, 3 late of 1000 are 0.300 % and 3 of 1100 none. A product keeps as many decimals as the longer
# factor, so =0.5*0.5 is 0.3. (Known: issues 388 and 656, open.) And one text never equals another: =IF(C1="Đạt",1,0), which
# counts who passed, is 0 for everyone. Nothing is thrown; sums, and rates that come out even, are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact x-data-spreadsheet@1.1.9 esbuild@0.25.0 >/dev/null 2>&1
cat > try.mjs <<'JS'
import { version } from "x-data-spreadsheet/package.json";
import cell from "x-data-spreadsheet/src/core/cell.js";
import { formulam } from "x-data-spreadsheet/src/core/formula.js";
console.log("x-data-spreadsheet", version);
const rows = [["2", "3", "Đạt"], ["2999", "3000", "Chưa đạt"], ["3", "1000", "Đạt"], ["3", "1100", "Đạt"], ["0.5", "1250", "Đạt"]];
const text = (x, y) => rows[y]?.[x] ?? "";
for (const formula of [
  "=A1+B1", "=A1/B1", "=A1/B1*100", "=100*A1/B1", "=A2/B2*100", "=A3/B3*100", "=A4/B4*100", "=B5*0.985", "=A5*A5", "=SUM(A1:A4)/SUM(B1:B4)*100",
  '=IF(A1=2,1,0)', '=IF(C1="Đạt",1,0)', '=IF(C2="Đạt",1,0)',
]) console.log(`${formula} is ${cell.render(formula, formulam, text)}`);
JS
npx esbuild try.mjs --bundle --format=esm --platform=node --log-level=error --outfile=run.mjs
node run.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
x-data-spreadsheet 1.1.9
=A1+B1 is 5
=A1/B1 is 0.67
=A1/B1*100 is 67.00
=100*A1/B1 is 66.67
=A2/B2*100 is 100.00
=A3/B3*100 is 0.300
=A4/B4*100 is 0.00
=B5*0.985 is 1231.250
=A5*A5 is 0.3
=SUM(A1:A4)/SUM(B1:B4)*100 is 59.00
=IF(A1=2,1,0) is 1
=IF(C1="Đạt",1,0) is 0
=IF(C2="Đạt",1,0) is 0
SEEN
echo "as described"
