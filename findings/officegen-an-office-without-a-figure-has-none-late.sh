#!/usr/bin/env bash
# officegen 0.6.5: an .xlsx made from rows in which a figure is missing, null as JSON and databases give it. Guess: the cell stays empty,
# as it does in exceljs and SheetJS, or is left to the reader as a text. Seen: the cell holds the number 0, as does one with true.
# With undefined, or with nothing set, the cell is empty. So the unit that sent no report has no late files, as good a figure as
# any, AVERAGE divides by it and COUNT counts it; whether it happens depends on whether the field was null or left out of the row.
# Nothing is thrown, the other figures are right, and the table looks complete.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officegen@0.6.5 exceljs@4.4.0 >/dev/null
cat > run.cjs <<'JS'
const fs = require("node:fs");
const officegen = require("officegen");
const ExcelJS = require("exceljs");
const book = officegen("xlsx");
const sheet = book.makeNewSheet();
sheet.data = [
  ["Nội vụ", 7],
  ["Y tế", 0],
  ["Tư pháp (null)", null],
  ["Tài chính (undefined)", undefined],
  ["Xây dựng"],
  ["Công Thương (true)", true],
];
const out = fs.createWriteStream("late.xlsx");
out.on("close", async () => {
  console.log("officegen", require("officegen/package.json").version);
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile("late.xlsx");
  read.worksheets[0].eachRow((row) => console.log(`${row.getCell(1).text}: ${JSON.stringify(row.getCell(2).value)}`));
});
book.generate(out);
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
officegen 0.6.5
Nội vụ: 7
Y tế: 0
Tư pháp (null): 0
Tài chính (undefined): null
Xây dựng: null
Công Thương (true): 0
SEEN
echo "as described"
