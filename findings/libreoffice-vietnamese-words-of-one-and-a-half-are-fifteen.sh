#!/usr/bin/env bash
# LibreOffice 7.4.7 with libnumbertext-data 1.0.11 (Debian 12): a number in words by a cell's format, [NatNum12], in
# Vietnamese. Guess: 1,5 is «một phẩy năm», as it is «one point five» in English in the next cell, or stays in figures; 105
# is «một trăm linh năm». Seen: the comma is lost without a word, so 1,5 and 15 are both «mười lăm» and 0,5 and 5 both
# «năm»; and 105 is «một trăm lăm», which people say for 150 («trăm lăm»), so the words that are signed beside the figures
# name another amount. 101 has its «linh»: only what ends in 2 to 9 after a zero goes without.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc libnumbertext-data)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
{
  echo '<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.3"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
    <office:body><office:spreadsheet><table:table table:name="A">'
  for number in 15 1.5 5 0.5 101 105 150; do
    echo "<table:table-row><table:table-cell office:value-type='float' office:value='$number'/>"
    for language in 409 42A; do
      echo "<table:table-cell table:formula='of:=TEXT($number;\"[NatNum12][\$-$language]General\")'/>"
    done
    echo '</table:table-row>'
  done
  echo '</table:table></office:spreadsheet></office:body></office:document>'
} > words.fods
soffice "-env:UserInstallation=file://$folder/profile" --headless \
  --convert-to 'csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,false,true' words.fods >/dev/null 2>&1
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core libnumbertext-data | sort
  cat words.csv
} | tee seen.txt
diff seen.txt - <<'SEEN'
libnumbertext-data 1.0.11
libreoffice-core 7.4.7
15|fifteen|mười lăm
1.5|one point five|mười lăm
5|five|năm
0.5|point five|năm
101|one hundred one|một trăm linh một
105|one hundred five|một trăm lăm
150|one hundred fifty|một trăm năm mươi
SEEN
echo "as described"
