#!/usr/bin/env bash
# xlsx2csv 0.7.8 (Debian 12): a count whose number format adds a word, 0" hồ sơ" («files»). Guess: 5 becomes 5, as other
# formats leave it, or «5 hồ sơ». Seen: «0" 12ồ sơ"» for 5 and for 28 alike: the letter h inside the quotes is read as an hour,
# the format is taken for a time and printed, and the count is nowhere in the file. «ngày» («days») goes the same way for
# its y, a year. "đơn" («forms») has no such letter and is unharmed, so a test with it passes. The tool ends without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v xlsx2csv >/dev/null; then
  apt-get download xlsx2csv=1:0.7.8-1 >/dev/null 2>&1 || { echo "missing: xlsx2csv (Debian 12: apt-get install xlsx2csv)"; exit 2; }
  dpkg -x xlsx2csv_*.deb unpacked
  PATH=$folder/unpacked/usr/bin:$PATH
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 >/dev/null
cat > make.mjs <<'JS'
import ExcelJS from "exceljs";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("A");
for (const numFmt of ["0", '0" đơn"', '0" hồ sơ"', '#,##0" hồ sơ"', '0" ngày"']) {
  for (const value of [5, 28]) Object.assign(sheet.addRow([value]).getCell(1), { numFmt });
}
await book.xlsx.writeFile("counts.xlsx");
JS
node make.mjs
{
  xlsx2csv --version
  xlsx2csv counts.xlsx
} | tee seen.txt
diff seen.txt - <<'SEEN'
0.7.8
5
28
5
28
"0"" 12ồ sơ"""
"0"" 12ồ sơ"""
"#,##0"" 12ồ sơ"""
"#,##0"" 12ồ sơ"""
"0"" ngày"""
"0"" ngày"""
SEEN
echo "as described"
