#!/usr/bin/env bash
# xls2csv (catdoc 0.95, Debian 12): the days in an Excel workbook (.xls), here one made by @e965/xlsx 0.20.3. Guess: with a date's
# format a cell is the day that Excel shows, in the format's order or in that of -f; a workbook counts its days from 1900 or from 1904,
# says which in a record of its own (DATEMODE), and a reader obeys it. Seen: what that record says makes no difference, every day is
# taken to be counted from 1904, as on the old Macintosh: 15 March 2023 is «16/03/2027», and a workbook that
# does count from 1904 is the only one that is right. Gnumeric 1.12.55 reads both (seen by hand). The weekday moves too, the
# distance between two days does not: so days of work come out right and show nothing, while what is due is in its term for four
# more years, and a quarter or a year that is picked out by its days has none of its files. In the same table TRUE and FALSE (by
# which «in time» is ticked) are both gone, typed or by a formula. The tool ends with 0; counts and texts are right.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v xls2csv >/dev/null; then
  apt-get download catdoc=1:0.95-6~deb12u1 >/dev/null 2>&1 || { echo "missing: xls2csv (Debian 12: apt-get install catdoc)"; exit 2; }
  dpkg -x catdoc_*.deb unpacked
  PATH=$folder/unpacked/usr/bin:$PATH
  printf '%s = unpacked/usr/share/catdoc\n' charset_path map_path > .catdocrc
  export HOME=$folder
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > make.cjs <<'JS'
const XLSX = require("@e965/xlsx");
for (const date1904 of [false, true]) {
  const sheet = { "!ref": "A1:F3" };
  ["unit", "due", "files", "in time", "by formula", "text"].forEach((text, c) => (sheet[XLSX.utils.encode_cell({ r: 0, c })] = { t: "s", v: text }));
  [["Land", 45000, 12, true], ["Health", 45366, 7, false]].forEach(([unit, day, files, inTime], at) => {
    const r = at + 2;
    sheet[`A${r}`] = { t: "s", v: unit };
    sheet[`B${r}`] = { t: "n", v: date1904 ? day - 1462 : day, z: "m/d/yy" };
    sheet[`C${r}`] = { t: "n", v: files };
    sheet[`D${r}`] = { t: "b", v: inTime };
    sheet[`E${r}`] = { t: "b", v: inTime, f: `C${r}>10` };
    sheet[`F${r}`] = { t: "s", v: inTime ? "yes" : "no", f: `IF(C${r}>10,"yes","no")` };
  });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "S");
  book.Workbook = { WBProps: { date1904 } };
  XLSX.writeFile(book, date1904 ? "from1904.xls" : "from1900.xls", { bookType: "biff8" });
}
JS
node make.cjs
{
  xls2csv -V 2>&1 | head -n 1
  for book in from1900 from1904; do
    echo "$book"
    xls2csv -f '%d/%m/%Y' "$book.xls" | tr -d '\f'
  done
} | tee seen.txt
diff seen.txt - <<'SEEN'
Catdoc Version 0.95
from1900
"unit","due","files","in time","by formula","text"
"Land","16/03/2027","12",,,"yes"
"Health","16/03/2028","7",,,"no"
from1904
"unit","due","files","in time","by formula","text"
"Land","15/03/2023","12",,,"yes"
"Health","15/03/2024","7",,,"no"
SEEN
echo "as described"
