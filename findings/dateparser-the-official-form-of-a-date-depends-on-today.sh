#!/usr/bin/env bash
# dateparser 1.1.6 (Python, Debian 12; reads Vietnamese): the date of an official letter, which the rules for such letters ask to be
# written with two digits for the first two months: «ngày 05 tháng 02 năm 2023». Guess: the 5th of February 2023, as for the same
# date with «tháng 2»; or None. Seen: something of today. Asked on 1 July 2023 it is the 1st of February 2023, asked on 20
# November 2026 the 20th of June 2026: «tháng 02» is not in the list of months, so the word is taken for the unit and the date for
# «so many months and years ago». «7 giờ ngày 30/4/2023» likewise is seven hours ago, and the date behind it is dropped. Nothing is
# said, and each is a date that can be, so whether a file is late depends on the day on which the list was read. (The month with a
# nought: known, issue 1297, mended later; the hour is not in it.)
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import dateparser' 2>/dev/null; then
  apt-get download python3-dateparser=1.1.6-1 python3-dateutil python3-six python3-regex python3-tzlocal python3-tz \
    python3-pytz-deprecation-shim >/dev/null 2>&1 ||
    { echo "missing: dateparser (Debian 12: apt-get install python3-dateparser)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
cat > try.py <<'PY'
import datetime
import warnings

warnings.simplefilter("ignore")
import dateparser

print("dateparser", dateparser.__version__)
texts = [
    "ngày 05 tháng 2 năm 2023",
    "ngày 05 tháng 02 năm 2023",
    "ngày 20 tháng 01 năm 2023",
    "7:00 ngày 30/4/2023",
    "7 giờ ngày 30/4/2023",
    "07 giờ 30 ngày 05/4/2023",
]
for text in texts:
    days = [datetime.datetime(2023, 7, 1), datetime.datetime(2026, 11, 20)]
    read = [dateparser.parse(text, languages=["vi"], settings={"RELATIVE_BASE": day}) for day in days]
    print(f"{text}:", ", ".join(f"asked {day:%Y-%m-%d} {found:%Y-%m-%d %H:%M}" for day, found in zip(days, read)))
PY
python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
dateparser 1.1.6
ngày 05 tháng 2 năm 2023: asked 2023-07-01 2023-02-05 00:00, asked 2026-11-20 2023-02-05 00:00
ngày 05 tháng 02 năm 2023: asked 2023-07-01 2023-02-01 00:00, asked 2026-11-20 2026-06-20 00:00
ngày 20 tháng 01 năm 2023: asked 2023-07-01 2021-11-01 00:00, asked 2026-11-20 2025-03-20 00:00
7:00 ngày 30/4/2023: asked 2023-07-01 2023-04-30 07:00, asked 2026-11-20 2023-04-30 07:00
7 giờ ngày 30/4/2023: asked 2023-07-01 2023-06-30 17:00, asked 2026-11-20 2026-11-19 17:00
07 giờ 30 ngày 05/4/2023: asked 2023-07-01 2023-06-30 17:00, asked 2026-11-20 2026-11-19 17:00
SEEN
echo "as described"
