#!/usr/bin/env bash
# texttable 1.6.7 (Python, Debian 12): a table of fees in đồng, printed as text, each column in the usual way (auto). Guess: a whole number is
# printed whole, a text as it is; the pages say that auto takes the most fitting kind. Seen: from 100.000.001 on a number has
# four digits: 123456789 is 1.235e+08, and so is 123.480.000 beside it, while the offices above it are whole. A sum of fees is
# nearly always that large, its parts are not, so that the row of totals alone cannot be added up again. Texts are read as
# numbers: the code of a ward «05E1» is 50, «00123» is 123 and the heading number «1.10» is 1.100. Given as kind «t» for the
# column all is right; nothing is said.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import texttable' 2>/dev/null; then
  apt-get download python3-texttable=1.6.7-1 >/dev/null 2>&1 || { echo "missing: texttable (Debian 12: apt-get install python3-texttable)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
cat > try.py <<'PY'
import texttable

print("texttable", texttable.__version__)
rows = [
    ["code", "heading", "fees", "fees of last year"],
    ["00123", "1.9", 61728394, 100000000],
    ["05E1", "1.10", 61728395, 23480000],
    ["", "all", 123456789, 123480000],
]
for kinds in (["a"] * 4, ["t"] * 4):
    table = texttable.Texttable()
    table.set_deco(0)
    table.set_cols_dtype(kinds)
    table.set_cols_align(["l", "l", "r", "r"])
    table.add_rows(rows)
    print("\n".join(line.rstrip() for line in table.draw().split("\n")))
PY
python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
texttable 1.6.7
code   heading     fees      fees of last year
123    1.900      61728394           100000000
50     1.100      61728395            23480000
       all       1.235e+08           1.235e+08
code    heading     fees      fees of last year
00123   1.9        61728394           100000000
05E1    1.10       61728395            23480000
        all       123456789           123480000
SEEN
echo "as described"
