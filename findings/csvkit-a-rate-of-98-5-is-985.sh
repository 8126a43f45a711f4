#!/usr/bin/env bash
# csvkit 1.0.7 with agate 1.6.3 (Debian 12): a .csv with semicolons in which rates have a decimal comma and counts of late files are
# 0 and 1. Guess: «98,5» stays text, for no English number has its comma there, or the semicolons, which it was told of, speak for
# the comma; counts are numbers. Seen: 98,5 is 985 and «91,5%» is 915, as commas and the sign are taken away wherever they stand;
# the mean of 98,5, 91,5 and 100 is 666.7, and what csvjson and csvsort write is not what they read. A column in which every
# count is 0 or 1 is no number but yes or no, «false» and «true», and has no mean; with a 2 in it, it is a number. Nothing is
# said. -L vi_VN reads the comma. With a dash or with 1.234,5 in it the whole column stays text, so a first test may pass.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v csvjson >/dev/null; then
  apt-get download csvkit=1.0.7-1 python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agatedbf python3-agateexcel python3-agatesql \
    python3-babel python-babel-localedata python3-isodate python3-leather python3-parsedatetime python3-pytimeparse python3-six python3-slugify \
    python3-unidecode python3-tz python3-sqlalchemy python3-dbfread python3-openpyxl python3-xlrd python3-olefile >/dev/null 2>&1 ||
    { echo "missing: csvjson (Debian 12: apt-get install csvkit)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  PATH=$folder/unpacked/usr/bin:$PATH
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
printf 'unit;rate;share;late;waiting\nCam Lộ;98,5;91,5%%;0;0\nHải Lăng;91,5;100%%;1;2\nĐông Hà;100;87,25%%;0;1\n' > rates.csv
printf 'unit;rate\nCam Lộ;98,5\nHải Lăng;–\nĐông Hà;1.234,5\n' > dash.csv
{
  csvjson --version 2>&1
  csvjson -d ';' --stream rates.csv
  csvsort -d ';' -c rate rates.csv
  csvstat -d ';' --mean rates.csv
  csvjson -d ';' --stream dash.csv
} | tee seen.txt
diff seen.txt - <<'SEEN'
csvjson 1.0.7
{"unit": "Cam Lộ", "rate": 985.0, "share": 915.0, "late": false, "waiting": 0.0}
{"unit": "Hải Lăng", "rate": 915.0, "share": 100.0, "late": true, "waiting": 2.0}
{"unit": "Đông Hà", "rate": 100.0, "share": 8725.0, "late": false, "waiting": 1.0}
unit,rate,share,late,waiting
Đông Hà,100,8725,False,1
Hải Lăng,915,100,True,2
Cam Lộ,985,915,False,0
  1. unit: None
  2. rate: 666.667
  3. share: 3246.667
  4. late: None
  5. waiting: 1
{"unit": "Cam Lộ", "rate": "98,5"}
{"unit": "Hải Lăng", "rate": "–"}
{"unit": "Đông Hà", "rate": "1.234,5"}
SEEN
echo "as described"
