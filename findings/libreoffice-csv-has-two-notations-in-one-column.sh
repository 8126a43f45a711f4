#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12): an .xlsx turned into .csv with «soffice --convert-to csv». Guess: one file, one notation: one
# decimal sign and one order of day and month, the program's or the format's, since a .csv cannot say which.
# Seen: each cell in the language of its own number format. In a column put together from two tables, one of which was
# marked as Vietnamese (formats with [$-42A], else the same), 1234.5 is «1234.5» and «1234,5», and the 4th of May, which both
# cells show as 04/05/2023, is «05/04/2023» and «04/05/2023», one below the other. Both are days, so a reader of dates takes
# the first for the 5th of April; a reader of numbers takes «1234,5» for text or for 12345. Nothing tells the rows apart.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 >/dev/null
cat > make.mjs <<'JS'
import ExcelJS from "exceljs";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("A");
const rows = [
  [1234.5, "#,##0.0"],
  [45050, "dd/mm/yyyy"],
];
for (const [value, format] of rows) {
  for (const numFmt of [format, `[$-42A]${format}`]) Object.assign(sheet.addRow([value]).getCell(1), { numFmt });
}
await book.xlsx.writeFile("table.xlsx");
JS
node make.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv table.xlsx >/dev/null 2>&1
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  cat table.csv
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
1234.5
"1234,5"
05/04/2023
04/05/2023
SEEN
echo "as described"
