#!/usr/bin/env bash
# socialcalc 2.3.0 (the engine of EtherCalc, a spreadsheet for web pages): COUNTIF and SUMIF with «at least», «at most» and «not»
# (">=7", "<=7", "<>0") over the files late of five offices. Guess: as in every spreadsheet; its source has the three signs.
# Seen: the second sign is taken for a part of the figure. What begins with one of the three signs is settled before the pairs
# are looked for, so that "<=7" asks for what stands before the text «=7» in the alphabet: every number does, 12 too. "<>0",
# the usual test for «has any late», is met by the office with 0 and not by the dash; ">=7" by the dash alone. ">6", "<8" and
# plain 7 are right, so a sheet with limits of both kinds is half right, and nothing is said. A condition put together in the
# sheet (">="&B1) is no different.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact socialcalc@2.3.0 >/dev/null
cat > try.cjs <<'JS'
const engine = require("socialcalc");

const sheet = new engine.Sheet();
const put = (at, value) => Object.assign(sheet.GetAssuredCell(at), typeof value === "number" ? { datatype: "v", valuetype: "n", datavalue: value } : { datatype: "t", valuetype: "t", datavalue: value });
[[0, 10], [3, 20], [7, 30], [12, 40], ["–", 50]].forEach(([late, files], row) => {
  put(`A${row + 1}`, late);
  put(`B${row + 1}`, files);
});
function valueOf(formula) {
  const { value, error } = engine.Formula.evaluate_parsed_formula(engine.Formula.ParseFormulaIntoTokens(formula), sheet, false);
  return error || value;
}
for (const condition of [">6", ">=7", "<8", "<=7", "<>0", "7"]) {
  console.log(`"${condition}": COUNTIF ${valueOf(`COUNTIF(A1:A5,"${condition}")`)}, SUMIF ${valueOf(`SUMIF(A1:A5,"${condition}",B1:B5)`)}`);
}
console.log(`">="&7: COUNTIF ${valueOf('COUNTIF(A1:A5,">="&7)')}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
">6": COUNTIF 2, SUMIF 70
">=7": COUNTIF 1, SUMIF 50
"<8": COUNTIF 3, SUMIF 60
"<=7": COUNTIF 4, SUMIF 100
"<>0": COUNTIF 4, SUMIF 100
"7": COUNTIF 1, SUMIF 30
">="&7: COUNTIF 1
SEEN
echo "as described"
