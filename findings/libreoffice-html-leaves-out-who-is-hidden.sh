#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12): a table in which a row and a column are hidden, as a folded or filtered list has them, turned into .html and
# into .csv with «soffice --convert-to». Guess: a file is no print, so all cells are in both; or both show what the screen shows, since
# the same program writes them from the same sheet. Seen: .csv has every row and column, .html neither the hidden row nor the hidden
# column, and is silent on it: its offices add up to 15 under a total of 35. Opened again, that .html
# has lost the figures for good; an .ods on the same road keeps them.
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
cat > make.cjs <<'JS'
const ExcelJS = require("exceljs");
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("S");
sheet.addRows([["Office", "Received", "Late"], ["An", 10, 1], ["Binh", 20, 9], ["Cam", 5, 0], ["Total", 35, 10]]);
sheet.getRow(3).hidden = true;
sheet.getColumn(3).hidden = true;
book.xlsx.writeFile("table.xlsx");
JS
node make.cjs
office() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$@" >/dev/null 2>&1; }
shown() { paste -sd ';'; }
office csv --outdir direct table.xlsx
office html table.xlsx
office csv --outdir by-html --infilter="HTML (StarCalc)" table.html
office ods table.xlsx
office csv --outdir by-ods table.ods
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  echo ".csv: $(shown < direct/table.csv)"
  echo "of .html: $(shown < by-html/table.csv)"
  echo "of .ods: $(shown < by-ods/table.csv)"
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
.csv: Office,Received,Late;An,10,1;Binh,20,9;Cam,5,0;Total,35,10
of .html: Office,Received;An,10;Cam,5;Total,35
of .ods: Office,Received,Late;An,10,1;Binh,20,9;Cam,5,0;Total,35,10
SEEN
echo "as described"
