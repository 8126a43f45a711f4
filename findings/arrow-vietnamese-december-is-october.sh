#!/usr/bin/env bash
# arrow 1.2.3 (Python, Debian 12): months written out in Vietnamese, as titles of tables have them, read back by the format that wrote
# them (YYYY MMMM, locale vi). Guess: the twelve months come back; a name that is not understood is an error, as arrow's pages say of
# a text that does not match. Seen: November and December come back as October. «Tháng Mười» (the tenth) is how «Tháng Mười
# Một» and «Tháng Mười Hai» begin, the names are tried in the order of the year, and what is left over of the text behind a space
# is passed over. Written the other way round (MMMM YYYY) all twelve are right, for then the year must follow. So the tables of
# October to December become three of October, and a quarter has one month three times and two months none.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import arrow' 2>/dev/null; then
  apt-get download python3-arrow=1.2.3-1 python3-dateutil python3-six >/dev/null 2>&1 ||
    { echo "missing: arrow (Debian 12: apt-get install python3-arrow)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
cat > try.py <<'PY'
import arrow

print("arrow", arrow.__version__)
for month in (1, 2, 9, 10, 11, 12):
    day = arrow.Arrow(2023, month, 1)
    shown = []
    for form in ("YYYY MMMM", "MMMM YYYY"):
        text = day.format(form, locale="vi")
        shown.append(f"{text}: {arrow.get(text, form, locale='vi').month}")
    print(month, "|", " | ".join(shown))
print(arrow.get("năm 2023, Tháng Mười Hai", "[năm] YYYY, MMMM", locale="vi").format("YYYY-MM"))
try:
    print(arrow.get("2023 Tháng Mười Hai", "YYYY MMMM", locale="en").month)
except arrow.parser.ParserError:
    print("in English: an error")
PY
python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
arrow 1.2.3
1 | 2023 Tháng Một: 1 | Tháng Một 2023: 1
2 | 2023 Tháng Hai: 2 | Tháng Hai 2023: 2
9 | 2023 Tháng Chín: 9 | Tháng Chín 2023: 9
10 | 2023 Tháng Mười: 10 | Tháng Mười 2023: 10
11 | 2023 Tháng Mười Một: 10 | Tháng Mười Một 2023: 11
12 | 2023 Tháng Mười Hai: 10 | Tháng Mười Hai 2023: 12
2023-10
in English: an error
SEEN
echo "as described"
