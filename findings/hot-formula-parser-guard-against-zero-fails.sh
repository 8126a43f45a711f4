#!/usr/bin/env bash
# hot-formula-parser 4.0.0 (Excel's formulas in JavaScript): a rate that is guarded against a unit without files,
# =IF(B1=0,"-",A1/B1). Guess: «-», as in Excel, where IF looks at one of its two values only; that is why workbooks have the guard.
# Seen: the error that the guard is there for. Both values are worked out first, and an error in either ends the whole
# formula, even IF(TRUE,1,1/0). Where there are files the same formula is right, so a test passes; then the rows with 0 files,
# and each total over them, are errors that the workbook does not have, and a check reports them. 0/0 is #VALUE!, said of
# text, where Excel has #DIV/0!. The other usual guards, IFERROR and ISERROR, are not known to it at all (#NAME?).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hot-formula-parser@4.0.0 >/dev/null
cat > try.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { Parser, SUPPORTED_FORMULAS } = require("hot-formula-parser");
console.log("hot-formula-parser", JSON.parse(readFileSync("node_modules/hot-formula-parser/package.json")).version);
console.log(["IF", "IFERROR", "ISERROR"].filter((name) => SUPPORTED_FORMULAS.includes(name)).join(" "));
for (const cells of [{ A1: 9, B1: 10 }, { A1: 0, B1: 0 }, { A1: 5, B1: 0 }]) {
  const parser = new Parser();
  parser.on("callCellValue", (cell, done) => done(cells[cell.label]));
  console.log(JSON.stringify(cells));
  for (const formula of ["B1=0", "A1/B1", 'IF(B1=0,"-",A1/B1)', "IFERROR(A1/B1,0)", "IF(ISERROR(A1/B1),0,A1/B1)", "IF(TRUE,1,1/0)"]) {
    const { error, result } = parser.parse(formula);
    console.log(`  ${formula}: ${error ?? result}`);
  }
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
hot-formula-parser 4.0.0
IF
{"A1":9,"B1":10}
  B1=0: false
  A1/B1: 0.9
  IF(B1=0,"-",A1/B1): 0.9
  IFERROR(A1/B1,0): #NAME?
  IF(ISERROR(A1/B1),0,A1/B1): #NAME?
  IF(TRUE,1,1/0): #DIV/0!
{"A1":0,"B1":0}
  B1=0: true
  A1/B1: #VALUE!
  IF(B1=0,"-",A1/B1): #VALUE!
  IFERROR(A1/B1,0): #VALUE!
  IF(ISERROR(A1/B1),0,A1/B1): #VALUE!
  IF(TRUE,1,1/0): #DIV/0!
{"A1":5,"B1":0}
  B1=0: true
  A1/B1: #DIV/0!
  IF(B1=0,"-",A1/B1): #DIV/0!
  IFERROR(A1/B1,0): #DIV/0!
  IF(ISERROR(A1/B1),0,A1/B1): #DIV/0!
  IF(TRUE,1,1/0): #DIV/0!
SEEN
echo "as described"
