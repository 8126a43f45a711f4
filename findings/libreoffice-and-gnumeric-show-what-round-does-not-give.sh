#!/usr/bin/env bash
# LibreOffice 7.4.7 and Gnumeric 1.12.55 (Debian 12, amd64): a half, shown by a number format and rounded by ROUND. Guess: a
# cell with the format 0.0 shows what ROUND(cell, 1) gives, and both programs show the same. Seen: neither. LibreOffice
# shows 0.6665 as 66.6% and rounds it to 0.667; Gnumeric shows 99.95 as 99.9 and rounds it to 100. Each is right where the
# other is not: one multiplies by 100 in binary first, the other reads 99.95 into 80 bits, in which it lies a little below.
# A rate copied from the screen and the same rate computed in the next cell differ by a tenth, and whether 1.333 of 2.000
# files are 66,6 % or 66,7 % depends on the program that someone opened the table with.
set -euo pipefail
for tool in soffice ssconvert dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc gnumeric)"; exit 2; }
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
  [99.95, "0.0", 1],
  [97.35, "0.0", 1],
  [0.6665, "0.0%", 3],
  [0.2875, "0.0%", 3],
];
rows.forEach(([value, numFmt, digits], row) => {
  sheet.addRow([value, { formula: `ROUND(A${row + 1},${digits})` }]).getCell(1).numFmt = numFmt;
});
await book.xlsx.writeFile("halves.xlsx");
JS
node make.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless \
  --convert-to 'csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,false,true' halves.xlsx >/dev/null 2>&1
mv halves.csv libreoffice-core.txt
ssconvert --recalc -O 'separator=| format=preserve' halves.xlsx gnumeric.txt >/dev/null 2>&1
{
  for package in libreoffice-core gnumeric; do
    dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' "$package"
    cat "$package.txt"
  done
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
100.0|100
97.4|97.4
66.6%|0.667
28.7%|0.288
gnumeric 1.12.55
99.9|100
97.3|97.4
66.7%|0.667
28.8%|0.288
SEEN
echo "as described"
