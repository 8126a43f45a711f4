#!/usr/bin/env bash
# xlsx-populate 1.21.0 (edits workbooks in place), exceljs 4.4.0 only to make the file.
# Excel stores a formula that is filled down a column once, at its first cell, as a «shared» formula; the cells below it
# name it by number and keep results of their own. That is how the «Tổng số» column of most appendix tables is stored.
# Guess: typing a figure over the first cell changes this cell; the rows below keep their formulas, or at least their
# figures. Seen: the rows below lose both in the saved file, without an error: one correction takes the column's other
# totals along. A figure typed over a row below leaves the others' formulas (their results go, as with every formula that
# this library saves, and Excel computes them again). That a row of the fill answers «SHARED» for its formula is documented.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-populate@1.21.0 exceljs@4.4.0 >/dev/null 2>&1
cat > try.cjs <<'JS'
const { Workbook } = require("exceljs");
const { fromFileAsync } = require("xlsx-populate");

async function make() {
  const book = new Workbook();
  const sheet = book.addWorksheet("Phụ lục");
  sheet.addRow(["Trong hạn", "Quá hạn", "Tổng số"]);
  for (let row = 2; row <= 4; row += 1) sheet.addRow([row * 10, row]);
  sheet.getCell("C2").value = { formula: "A2+B2", result: 22, shareType: "shared", ref: "C2:C4" };
  for (let row = 3; row <= 4; row += 1) sheet.getCell(`C${row}`).value = { sharedFormula: "C2", result: row * 11 };
  await book.xlsx.writeFile("book.xlsx");
}

const column = (book) =>
  ["C2", "C3", "C4"].map((cell) => book.sheet(0).cell(cell)).map((cell) => `${cell.formula()} = ${cell.value()}`).join(" | ");

(async () => {
  await make();
  console.log(`as opened: ${column(await fromFileAsync("book.xlsx"))}`);
  for (const cell of ["C3", "C2"]) {
    const book = await fromFileAsync("book.xlsx");
    book.sheet(0).cell(cell).value(99);
    await book.toFileAsync("saved.xlsx");
    console.log(`${cell} is 99:  ${column(await fromFileAsync("saved.xlsx"))}`);
  }
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
as opened: A2+B2 = 22 | SHARED = 33 | SHARED = 44
C3 is 99:  A2+B2 = undefined | undefined = 99 | SHARED = undefined
C2 is 99:  undefined = 99 | undefined = undefined | undefined = undefined
SEEN
echo "as described"
