#!/usr/bin/env bash
# fast-formula-parser 1.0.19 and xlsx-calc 0.9.2 (Excel's formulas in JavaScript): a column of counts in which one office has a
# dash, one the words «chưa báo cáo» (has not reported) and one nothing. Guess: text is no number, as in Excel and in hyperformula
# 3.5.0: COUNTIF ">0" counts the two offices with late files, COUNTIF 0 the one that has none, AVERAGE divides by three.
# Seen: fast-formula-parser counts dash and words as more than 0, and the empty cell as 0; its SUMIF and AVERAGEIF with the
# same criterion leave them out, so SUMIF / COUNTIF is not AVERAGEIF. xlsx-calc's AVERAGE divides by every cell with anything in
# it. All are plausible whole numbers: four offices with late files, two of them only because they sent no report.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fast-formula-parser@1.0.19 xlsx-calc@0.9.2 hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import Parser from "fast-formula-parser";
import calculate from "xlsx-calc";
import { HyperFormula } from "hyperformula";
const column = [12, "–", 0, null, 6, "chưa báo cáo"];
const cells = (from, to) => column.slice(from - 1, to).map((value) => [value]);
const parser = new Parser({ onCell: ({ row }) => column[row - 1], onRange: ({ from, to }) => cells(from.row, to.row) });
const engine = HyperFormula.buildFromArray(cells(1, 6), { licenseKey: "gpl-v3" });
const formulas = ['COUNTIF(A1:A6,">0")', "COUNTIF(A1:A6,0)", 'SUMIF(A1:A6,">0")', 'AVERAGEIF(A1:A6,">0")', "AVERAGE(A1:A6)"];
for (const formula of formulas) {
  const own = parser.parse(formula, { row: 9, col: 9, sheet: "A" });
  console.log(`${formula}: hyperformula ${engine.calculateFormula(`=${formula}`, 0)}, fast-formula-parser ${own}`);
}
const sheet = { "!ref": "A1:B1", B1: { f: "AVERAGE(A1:A6)" } };
column.forEach((v, at) => { if (v !== null) sheet[`A${at + 1}`] = { v, t: typeof v === "number" ? "n" : "s" }; });
calculate({ SheetNames: ["A"], Sheets: { A: sheet } });
console.log(`AVERAGE(A1:A6): xlsx-calc ${sheet.B1.v}`);
JS
{
  npm ls --depth 0 --parseable --long | sed -n 's/.*:\([a-z-]*@[0-9.]*\).*/\1/p' | tail -n 3
  node try.mjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
fast-formula-parser@1.0.19
hyperformula@3.5.0
xlsx-calc@0.9.2
COUNTIF(A1:A6,">0"): hyperformula 2, fast-formula-parser 4
COUNTIF(A1:A6,0): hyperformula 1, fast-formula-parser 2
SUMIF(A1:A6,">0"): hyperformula 18, fast-formula-parser 18
AVERAGEIF(A1:A6,">0"): hyperformula 9, fast-formula-parser 9
AVERAGE(A1:A6): hyperformula 6, fast-formula-parser 6
AVERAGE(A1:A6): xlsx-calc 3.6
SEEN
echo "as described"
