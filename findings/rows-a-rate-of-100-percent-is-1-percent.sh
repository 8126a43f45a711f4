#!/usr/bin/env bash
# rows 0.4.2 (Python's «tables, no matter the format», Debian 12): a .csv with rates in per cent, read with types found by themselves and
# written again as .csv, text and .html. Guess: what was «100%» is 100%, or 100.0%, or 1.0 where the format has no sign of its own. Seen:
# «1%», and 200% is 2%. The field, PercentField, cuts the last two characters off the value times a hundred, for these are the zeros
# that other rates get by it; of a whole hundred they are its own. In memory the value is still 1, and from 98.5% to 99.99%,
# at 0%, 50% and 110% all is right, so a first test passes. The office that did everything in time is the worst of the
# table, nothing is thrown, and read once more it is 0.01. Its count of late files, in the next column, is unharmed.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import rows' 2>/dev/null; then
  apt-get download python3-rows=0.4.2~0-2 python3-cached-property python3-six python3-unicodecsv python3-lxml \
    python3-requests python3-urllib3 python3-certifi python3-idna python3-charset-normalizer python3-tqdm >/dev/null 2>&1 ||
    { echo "missing: rows (Debian 12: apt-get install python3-rows)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
printf 'unit,rate,late\nCam Lộ,98.5%%,3\nĐông Hà,100%%,0\nHải Lăng,50%%,40\nGio Linh,110%%,1\nVĩnh Linh,200%%,2\nTriệu Phong,0%%,9\n' > rates.csv
cat > try.py <<'PY'
import rows
print("rows", rows.__version__)
table = rows.import_from_csv("rates.csv")
print("in memory:", *[f"{row.unit} {row.rate}," for row in table])
rows.export_to_csv(table, "again.csv")
print(open("again.csv").read().replace("\r", ""), end="")
print(rows.export_to_txt(table))
html = rows.export_to_html(table)
html = html if isinstance(html, str) else html.decode()
print("html:", *[line.strip() for line in html.splitlines() if "%" in line])
print("read again:", *[f"{row.unit} {row.rate}," for row in rows.import_from_csv("again.csv")])
PY
python3 -W ignore try.py | tee seen.txt
diff seen.txt - <<'SEEN'
rows 0.4.2-dev+71afc647
in memory: Cam Lộ 0.985, Đông Hà 1, Hải Lăng 0.5, Gio Linh 1.1, Vĩnh Linh 2, Triệu Phong 0,
unit,rate,late
Cam Lộ,98.5%,3
Đông Hà,1%,0
Hải Lăng,50%,40
Gio Linh,110%,1
Vĩnh Linh,2%,2
Triệu Phong,0.00%,9
+-------------+-------+------+
|     unit    |  rate | late |
+-------------+-------+------+
|      Cam Lộ | 98.5% |    3 |
|     Đông Hà |    1% |    0 |
|    Hải Lăng |   50% |   40 |
|    Gio Linh |  110% |    1 |
|   Vĩnh Linh |    2% |    2 |
| Triệu Phong | 0.00% |    9 |
+-------------+-------+------+

html: <td> 98.5% </td> <td> 1% </td> <td> 50% </td> <td> 110% </td> <td> 2% </td> <td> 0.00% </td>
read again: Cam Lộ 0.985, Đông Hà 0.01, Hải Lăng 0.5, Gio Linh 1.1, Vĩnh Linh 0.02, Triệu Phong 0.00,
SEEN
echo "as described"
