#!/usr/bin/env bash
# xlsx-template 1.4.7: a table of offices that grows from one row of placeholders, with a row of totals below it. Guess: the rows
# are put in as Excel puts them in: the total is moved down, SUM takes in every new row, and a formula in the row of placeholders
# is there for each office. Seen: the row of totals is moved, its formulas are not touched. SUM(B2:B2) adds up the first
# office, and the rate of the total, C3/B3, which stood beside its own figures, now divides those of the second office; only the
# first office has a rate. The cells stand where they belong and nothing is thrown, so the workbook looks finished: a total of 10
# for 22 files, a rate that is another's, and no #REF!. With one office all is right, so a first test passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-template@1.4.7 exceljs@4.4.0 >/dev/null
cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import ExcelJS from "exceljs";
const require = createRequire(import.meta.url);
const { default: Template = require("xlsx-template") } = require("xlsx-template");
const offices = [
  { name: "Nội vụ", files: 10, late: 0 },
  { name: "Y tế", files: 5, late: 2 },
  { name: "Tư pháp", files: 7, late: 1 },
];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("A");
sheet.addRow(["Đơn vị", "Nhận", "Trễ", "Tỷ lệ"]);
sheet.addRow(["${table:a.name}", "${table:a.files}", "${table:a.late}", { formula: "C2/B2" }]);
sheet.addRow(["Tổng", { formula: "SUM(B2:B2)" }, { formula: "SUM(C2:C2)" }, { formula: "C3/B3" }]);
const bytes = Buffer.from(await book.xlsx.writeBuffer());
for (const count of [1, 3]) {
  const template = new Template(bytes);
  await template.substitute(1, { a: offices.slice(0, count) });
  const filled = new ExcelJS.Workbook();
  await filled.xlsx.load(await template.generate({ type: "nodebuffer" }));
  console.log(`offices: ${count}`);
  filled.worksheets[0].eachRow((row, number) => {
    console.log(`  ${number}: ${[1, 2, 3, 4].map((at) => row.getCell(at).formula ? `=${row.getCell(at).formula}` : row.getCell(at).text).join(" | ")}`);
  });
}
console.log("xlsx-template", require("xlsx-template/package.json").version);
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
offices: 1
  1: Đơn vị | Nhận | Trễ | Tỷ lệ
  2: Nội vụ | 10 | 0 | =C2/B2
  3: Tổng | =SUM(B2:B2) | =SUM(C2:C2) | =C3/B3
offices: 3
  1: Đơn vị | Nhận | Trễ | Tỷ lệ
  2: Nội vụ | 10 | 0 | =C2/B2
  3: Y tế | 5 | 2 | 
  4: Tư pháp | 7 | 1 | 
  5: Tổng | =SUM(B2:B2) | =SUM(C2:C2) | =C3/B3
xlsx-template 1.4.7
SEEN
echo "as described"
