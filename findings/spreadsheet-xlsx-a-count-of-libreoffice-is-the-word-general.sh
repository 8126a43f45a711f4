#!/usr/bin/env bash
# Spreadsheet::XLSX 0.17 (Perl, Debian 12), the text of cells (value): a table of counts made by exceljs 4.4.0, and the same one opened and
# saved by LibreOffice 7.4.7. Guess: 12 and 1250 in both, for saving changes no cell, and «General», the format of a cell that nobody
# formatted, means the number as it is. Seen: from LibreOffice's file every such number is the word «General». Excel names that format by
# its built-in number and leaves its letters out; LibreOffice writes them out, «General» as number 164, and the reader takes the word
# for a pattern in which nothing stands for a digit. Texts and rates with a format of their own (98.5%) are right, so the table has all
# of its rows and names, and the value without a format ({Val}) is there. A file that nobody saved in LibreOffice passes the test.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! perl -MSpreadsheet::XLSX -e 1 2>/dev/null; then
  apt-get download libspreadsheet-xlsx-perl libspreadsheet-parseexcel-perl libole-storage-lite-perl libarchive-zip-perl \
    libcrypt-rc4-perl libdigest-perl-md5-perl >/dev/null 2>&1 ||
    { echo "missing: Spreadsheet::XLSX (Debian 12: apt-get install libspreadsheet-xlsx-perl)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PERL5LIB=$folder/unpacked/usr/share/perl5
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact exceljs@4.4.0 >/dev/null
cat > make.mjs <<'JS'
import ExcelJS from "exceljs";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("A");
sheet.addRows([["Land", 12, 0.985], ["Home", 1250, 1]]);
for (const address of ["C1", "C2"]) sheet.getCell(address).numFmt = "0.0%";
await book.xlsx.writeFile("counts.xlsx");
JS
node make.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir saved counts.xlsx >/dev/null 2>&1
cat > try.pl <<'PL'
use strict;
use warnings;
use Spreadsheet::XLSX;

print "Spreadsheet::XLSX $Spreadsheet::XLSX::VERSION\n";
for my $file ("counts.xlsx", "saved/counts.xlsx") {
    my ($sheet) = @{ Spreadsheet::XLSX->new($file)->{Worksheet} };
    for my $row (@{ $sheet->{Cells} }) {
        print "$file: ", join(" | ", map { $_->value . " ($_->{Val})" } @{$row}), "\n";
    }
}
PL
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  perl try.pl
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
Spreadsheet::XLSX 0.17
counts.xlsx: Land (Land) | 12 (12) | 98.5% (0.985)
counts.xlsx: Home (Home) | 1250 (1250) | 100.0% (1)
saved/counts.xlsx: Land (Land) | General (12) | 98.5% (0.985)
saved/counts.xlsx: Home (Home) | General (1250) | 100.0% (1)
SEEN
echo "as described"
