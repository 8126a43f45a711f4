#!/usr/bin/env bash
# csvtool 2.4 (Debian 12), join: two quarters of a table, joined by the office («csvtool join 1 2 q1.csv q2.csv»). Guess: the line of headings
# first, then the offices as the first file has them, as with «join --header» of coreutils and every SQL client; a name that stands
# twice gives two rows, or the last. Seen: all lines sorted by their bytes, the headings among them, here last but one, for «office» comes
# after «Z» and before «Đ»; and where an office stands twice the cell is the words «!MULTIPLE VALUES», a text in a column of
# counts. Its namedcol takes the first line for headings. It ends with 0, and the cells of the others are right.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v csvtool >/dev/null; then
  apt-get download csvtool=2.4-1+b2 >/dev/null 2>&1 || { echo "missing: csvtool (Debian 12: apt-get install csvtool)"; exit 2; }
  dpkg -x csvtool_*.deb unpacked
  PATH=$folder/unpacked/usr/bin:$PATH
fi
printf 'office,late\nLand,12\nHealth,5\nĐất đỏ,3\nJustice,7\n' > q1.csv
printf 'office,late\nLand,10\nHealth,4\nĐất đỏ,1\nLand,2\n' > q2.csv
{
  csvtool join 1 2 q1.csv q2.csv
  echo "ends with $?"
  echo "namedcol: $(csvtool namedcol late q1.csv | paste -sd ' ')"
} | tee seen.txt
diff seen.txt - <<'SEEN'
Health,5,4
Justice,7,
Land,12,!MULTIPLE VALUES
office,late,late
Đất đỏ,3,1
ends with 0
namedcol: late 12 5 3 7
SEEN
echo "as described"
