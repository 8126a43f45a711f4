#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine): how many offices have more than five files late, by SUMPRODUCT(--(range>5)), the way in
# which sheets of before COUNTIFS count by a condition. Guess: 2, as in Excel, LibreOffice and Gnumeric, or an error, for what is
# not done yet has one here (#N/IMPL!). Seen: 0. Two minus signs are struck out as if they were nothing, true and false stay what
# they are, and a sum passes over them. Multiplied by 1 the same condition is 2, so one sheet has both answers. And a half that is
# shown is not a half that is rounded: 98.25 is 98.2 by TEXT and by the format of its cell, but 98.3 by ROUND; in Excel it is 98.3
# by all three. (The minus signs: known, issue 1084, open.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @ironcalc/wasm@0.8.4 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import start, { Model } from "@ironcalc/wasm";

await start({ module_or_path: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const model = new Model("book", "en", "UTC", "en");
["late", 0, 3, 7, 12].forEach((value, row) => model.setUserInput(0, row + 1, 1, String(value)));
["files", 10, 20, 30, 40].forEach((value, row) => model.setUserInput(0, row + 1, 2, String(value)));
const formulas = [
  'COUNTIF(A2:A5,">5")',
  "SUMPRODUCT((A2:A5>5)*1)",
  "SUMPRODUCT(--(A2:A5>5))",
  "SUMPRODUCT(--(A2:A5>5),B2:B5)",
  "SUMPRODUCT((A2:A5>5)*B2:B5)",
  "ROUND(98.25,1)",
  'TEXT(98.25,"0.0")',
];
formulas.forEach((formula, row) => model.setUserInput(0, row + 1, 4, `=${formula}`));
model.setUserInput(0, 1, 6, "98.25");
model.updateRangeStyle({ sheet: 0, row: 1, column: 6, width: 1, height: 1 }, "num_fmt", "0.0");
model.evaluate();
formulas.forEach((formula, row) => console.log(`${formula}: ${model.getFormattedCellValue(0, row + 1, 4)}`));
console.log(`98.25 in a cell with the format 0.0: ${model.getFormattedCellValue(0, 1, 6)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
COUNTIF(A2:A5,">5"): 2
SUMPRODUCT((A2:A5>5)*1): 2
SUMPRODUCT(--(A2:A5>5)): 0
SUMPRODUCT(--(A2:A5>5),B2:B5): 0
SUMPRODUCT((A2:A5>5)*B2:B5): 70
ROUND(98.25,1): 98.3
TEXT(98.25,"0.0"): 98.2
98.25 in a cell with the format 0.0: 98.2
SEEN
echo "as described"
