#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12): an «XML Spreadsheet 2003», which Excel still offers to save and older office systems send out as .xls,
# with a column of TRUE and FALSE (settled in time) and the counts below it. Guess: the cell is TRUE, or 1, as @e965/xlsx 0.20.3 reads
# the same file, and at worst is shown as a number; the stored results of the formulas are kept, or come out the same. Seen: every
# TRUE and every FALSE is an empty cell, and the formulas are worked out anew over the empty cells: COUNTIF(…;TRUE) is 0 for 2,
# COUNTA 0 for 3, a cell that repeats its neighbour's TRUE is 0, as if FALSE, and a typed #N/A is gone too. So nobody was in time, or
# with 1 - rate everybody; counts, texts and days are right, so is a TRUE that a formula makes of numbers («=3>2»), nothing
# is said, and saved as .xlsx the column stays empty. Gnumeric 1.12.55 has 1 and 0, with a warning (seen by hand).
set -euo pipefail
command -v soffice >/dev/null || { echo "missing: soffice (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > make.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const cell = (kind, value, formula) => `<Cell${formula ? ` ss:Formula="=${formula}"` : ""}><Data ss:Type="${kind}">${value}</Data></Cell>`;
const rows = [
  [["String", "unit"], ["String", "files"], ["String", "in time"], ["String", "repeated"], ["String", "3>2"]],
  ...[["Land", 12, 1], ["Health", 7, 0], ["Justice", 30, 1]].map(([unit, files, yes]) => [
    ["String", unit], ["Number", files], ["Boolean", yes], ["Boolean", yes, "RC[-1]"], ["Boolean", 1, "3&gt;2"],
  ]),
  [["String", "counts"], ["Number", 49, "SUM(R2C2:R4C2)"], ["Number", 2, "COUNTIF(R2C3:R4C3,TRUE)"], ["Number", 3, "COUNTA(R2C3:R4C3)"], ["Error", "#N/A"]],
];
const space = "urn:schemas-microsoft-com:office:spreadsheet";
writeFileSync(
  "report.xml",
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="S"><Table>` +
    `${rows.map((row) => `<Row>${row.map((data) => cell(...data)).join("")}</Row>`).join("\n")}</Table></Worksheet></Workbook>\n`,
);
JS
node make.cjs
convert() { soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to "$1" report.xml >/dev/null 2>&1; }
cat > read.cjs <<'JS'
const XLSX = require("@e965/xlsx");
for (const file of process.argv.slice(2)) console.log(`SheetJS, ${file}\n${XLSX.utils.sheet_to_csv(XLSX.readFile(file).Sheets.S)}`);
JS
{
  soffice --version | head -n 1 | cut -d ' ' -f 1,2
  convert csv
  cat report.csv
  convert xlsx
  node read.cjs report.xml report.xlsx
} | tee seen.txt
diff seen.txt - <<'SEEN'
LibreOffice 7.4.7.2
unit,files,in time,repeated,3>2
Land,12,,0,1
Health,7,,0,1
Justice,30,,0,1
counts,49,0,0,
SheetJS, report.xml
unit,files,in time,repeated,3>2
Land,12,TRUE,TRUE,TRUE
Health,7,FALSE,FALSE,TRUE
Justice,30,TRUE,TRUE,TRUE
counts,49,2,3,#N/A
SheetJS, report.xlsx
unit,files,in time,repeated,3>2
Land,12,,0,1
Health,7,,0,1
Justice,30,,0,1
counts,49,0,0,
SEEN
echo "as described"
