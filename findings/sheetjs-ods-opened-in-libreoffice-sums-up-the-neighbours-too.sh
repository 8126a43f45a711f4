#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS) and LibreOffice 7.4.7 (Debian 12): one workbook with sums and counts by an office's name, written
# by the library as .xlsx and as .ods, and opened. Guess: SUMIF, COUNTIF and VLOOKUP give the same in both, for they are the same
# formulas in the same program; the results stand in the file besides. Seen: in the .ods the names are patterns. «Xã 1.5» is also
# «Xã 125» and «Xã 145», so its sum has theirs in it, 12 for 9; «Sở Y tế (mới)», brackets being signs of a pattern, has no files
# at all, 0 for 5, and is not found by VLOOKUP; «Xã*», meant for all communes, counts none. An .ods says in its settings how texts
# are matched; the library writes no settings, for that case OpenDocument has regular expressions, and LibreOffice obeys and,
# as the file is not its own, computes all anew. Gnumeric 1.12.55 gives the results of the .xlsx for both (seen by hand). Nothing is
# said; names without a point, a bracket or a star come out right, so a first test passes, and the wrong sums are whole numbers.
set -euo pipefail
command -v soffice >/dev/null || { echo "missing: soffice (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > make.cjs <<'JS'
const XLSX = require("@e965/xlsx");
const sheet = XLSX.utils.aoa_to_sheet([["Sở Y tế (mới)", 5], ["Sở Y tế", 7], ["Xã 1.5", 9], ["Xã 125", 1], ["Xã 145", 2], ["Nội vụ", 4]]);
[
  ['SUMIF(A1:A6,"Xã 1.5",B1:B6)', 9],
  ['SUMIF(A1:A6,"Sở Y tế (mới)",B1:B6)', 5],
  ['COUNTIF(A1:A6,"Xã*")', 3],
  ['VLOOKUP("Sở Y tế (mới)",A1:B6,2,FALSE)', 5],
  ['SUMIF(A1:A6,"Nội vụ",B1:B6)', 4],
].forEach(([f, v], at) => {
  sheet[`C${at + 1}`] = { t: "s", v: f.replace(/,/g, ";") };
  sheet[`D${at + 1}`] = { t: "n", v, f };
});
sheet["!ref"] = "A1:D6";
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, "S");
for (const kind of ["xlsx", "ods"]) XLSX.writeFile(book, `sums.${kind}`);
const read = XLSX.readFile("sums.ods").Sheets.S;
console.log("in the .ods:", [1, 2, 3, 4, 5].map((row) => read[`D${row}`].v).join(" "));
JS
{
  soffice --version | head -n 1 | cut -d ' ' -f 1,2
  node make.cjs
  for kind in xlsx ods; do
    soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76,1' --outdir "$kind" "sums.$kind" >/dev/null 2>&1
    echo ".$kind"
    head -n 5 "$kind/sums.csv" | sed 's/^[^;]*;[^;]*;/  /'
  done
} | tee seen.txt
diff seen.txt - <<'SEEN'
LibreOffice 7.4.7.2
in the .ods: 9 5 3 5 4
.xlsx
  "SUMIF(A1:A6;""Xã 1.5"";B1:B6)";9
  "SUMIF(A1:A6;""Sở Y tế (mới)"";B1:B6)";5
  "COUNTIF(A1:A6;""Xã*"")";3
  "VLOOKUP(""Sở Y tế (mới)"";A1:B6;2;FALSE)";5
  "SUMIF(A1:A6;""Nội vụ"";B1:B6)";4
.ods
  "SUMIF(A1:A6;""Xã 1.5"";B1:B6)";12
  "SUMIF(A1:A6;""Sở Y tế (mới)"";B1:B6)";0
  "COUNTIF(A1:A6;""Xã*"")";0
  "VLOOKUP(""Sở Y tế (mới)"";A1:B6;2;FALSE)";"#N/A"
  "SUMIF(A1:A6;""Nội vụ"";B1:B6)";4
SEEN
echo "as described"
