#!/usr/bin/env bash
# xlsx-calc 0.9.2 (computes the formulas of a sheet that SheetJS read): SUMIF, the sum of the files of one office. Guess: as in Excel; or,
# where something is not done, an error, for a function that it lacks (COUNTIF, SUMIFS, AVERAGEIF) stops it with its name. Seen: 0
# for every office but the first. Only the first row of the range is looked through, so that a table that runs across is summed up
# and one that runs down is not; an office that stands there twice has its first figure. A condition (">5") and a number (7)
# meet nothing at all, in either direction, as text is compared with text. The sheet's own result is written over with the 0.
# A sheet with SUMIF and COUNTIF stops; with SUMIF alone it has a figure, and nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xlsx-calc@0.9.2 >/dev/null
cat > try.cjs <<'JS'
const compute = require("xlsx-calc");

const down = { A1: "Land", A2: "Health", A3: "Land", B1: 7, B2: 0, B3: 12, C1: 10, C2: 20, C3: 30 };
const across = { A1: "Land", B1: "Health", C1: "Land", A2: 7, B2: 0, C2: 12, A3: 10, B3: 20, C3: 30 };
function valueOf(formula, cells) {
  const sheet = { "!ref": "A1:E3", E1: { t: "n", v: 999, f: formula } };
  for (const [at, v] of Object.entries(cells)) sheet[at] = { t: typeof v === "number" ? "n" : "s", v };
  try {
    compute({ SheetNames: ["Q1"], Sheets: { Q1: sheet } });
  } catch (error) {
    return error.message;
  }
  return sheet.E1.v;
}
for (const formula of ['SUMIF(A1:A3,"Land",C1:C3)', 'SUMIF(A1:A3,"Health",C1:C3)', 'SUMIF(B1:B3,">5",C1:C3)', "SUMIF(B1:B3,7,C1:C3)", 'COUNTIF(B1:B3,">5")']) {
  console.log(`down: ${formula}: ${valueOf(formula, down)}`);
}
for (const formula of ['SUMIF(A1:C1,"Land",A3:C3)', 'SUMIF(A1:C1,"Health",A3:C3)', 'SUMIF(A2:C2,">5",A3:C3)']) {
  console.log(`across: ${formula}: ${valueOf(formula, across)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
down: SUMIF(A1:A3,"Land",C1:C3): 10
down: SUMIF(A1:A3,"Health",C1:C3): 0
down: SUMIF(B1:B3,">5",C1:C3): 0
down: SUMIF(B1:B3,7,C1:C3): 0
down: COUNTIF(B1:B3,">5"): "Q1"!E1: Function COUNTIF not found
across: SUMIF(A1:C1,"Land",A3:C3): 40
across: SUMIF(A1:C1,"Health",A3:C3): 20
across: SUMIF(A2:C2,">5",A3:C3): 0
SEEN
echo "as described"
