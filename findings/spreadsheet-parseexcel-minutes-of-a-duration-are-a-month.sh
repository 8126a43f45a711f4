#!/usr/bin/env bash
# Spreadsheet::ParseExcel 0.65 (Perl, Debian 12): hours that files took, in an .xls, with Excel's format for times beyond a day, [h]:mm. Guess: what
# Excel shows: 0.0104167 is 0:15, two days and half an hour are 48:30. Seen: 0:01 and 48:01. The minutes are never looked at:
# behind «[h]» mm is taken for the month of the day that the number would be, so that it is 01 up to 31 days, and then 02.
# h:mm and [h]:mm:ss are right. A whole number of hours has one minute too many, so that the mistake looks like one of
# rounding. And a half goes to the even number in the format 0 (2.5 is 2, 66.5 is 66), up in 0.0 and 0.00 (98.25 is 98.3). The
# value itself (unformatted) is right each time.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! perl -MSpreadsheet::ParseExcel -e 1 2>/dev/null; then
  apt-get download libspreadsheet-parseexcel-perl libole-storage-lite-perl libcrypt-rc4-perl libdigest-perl-md5-perl >/dev/null 2>&1 ||
    { echo "missing: Spreadsheet::ParseExcel (Debian 12: apt-get install libspreadsheet-parseexcel-perl)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PERL5LIB=$folder/unpacked/usr/share/perl5
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > make.cjs <<'JS'
const { writeFile } = require("@e965/xlsx");
const cells = [
  [0.25 / 24, "[h]:mm"], [1 / 24, "[h]:mm"], [1.5, "[h]:mm"], [48.5 / 24, "[h]:mm"], [40 + 2.5 / 24, "[h]:mm"], [0.25 / 24, "h:mm"], [48.5 / 24, "[h]:mm:ss"],
  [2.5, "0"], [3.5, "0"], [66.5, "0"], [98.25, "0.0"], [0.125, "0.00"],
];
const sheet = { "!ref": `A1:B${cells.length}` };
cells.forEach(([v, z], row) => Object.assign(sheet, { [`A${row + 1}`]: { t: "n", v, z }, [`B${row + 1}`]: { t: "s", v: z } }));
writeFile({ SheetNames: ["A"], Sheets: { A: sheet } }, "hours.xls", { bookType: "biff8" });
JS
node make.cjs
cat > try.pl <<'PL'
use strict;
use warnings;
use Spreadsheet::ParseExcel;

print "Spreadsheet::ParseExcel $Spreadsheet::ParseExcel::VERSION\n";
my ($sheet) = Spreadsheet::ParseExcel->new->parse("hours.xls")->worksheets;
my (undef, $last) = $sheet->row_range;
for my $row (0 .. $last) {
    my ($cell, $format) = map { $sheet->get_cell($row, $_) } 0, 1;
    printf "%.6g as %s: %s\n", $cell->unformatted, $format->value, $cell->value;
}
PL
perl try.pl | tee seen.txt
diff seen.txt - <<'SEEN'
Spreadsheet::ParseExcel 0.65
0.0104167 as [h]:mm: 0:01
0.0416667 as [h]:mm: 1:01
1.5 as [h]:mm: 36:01
2.02083 as [h]:mm: 48:01
40.1042 as [h]:mm: 962:02
0.0104167 as h:mm: 0:15
2.02083 as [h]:mm:ss: 48:30:00
2.5 as 0: 2
3.5 as 0: 4
66.5 as 0: 66
98.25 as 0.0: 98.3
0.125 as 0.00: 0.13
SEEN
echo "as described"
