#!/usr/bin/env bash
# num2words 0.5.10 (Python, Debian 12): numbers below nought and with a decimal comma in Vietnamese words, as a report's comparison with
# the year before needs them. Guess: «âm (trừ) năm» for -5, as «minus five» in English; or an error, if the language has no
# word for it. For 0.05 «không phẩy không năm», digit by digit, as in English. Seen: another number. -5 is «mười lăm»,
# fifteen, and -15 is «năm», five; -20 is nought, for the words lie in a list that is read from its end. Only from -21 on there is an
# error. Of decimals always two are read as one number: 0.05 is «không phẩy năm», the words for 0.5, and 0.5 is «phẩy năm
# mươi»; 100.005 is a hundred. So a fall of 15 files is said to be five, and a rate of 98,05 % and one of 98,5 % change places.
# (Below nought: known, pull request 335, open.)
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! python3 -c 'import num2words' 2>/dev/null; then
  apt-get download python3-num2words=0.5.10-2 python3-docopt >/dev/null 2>&1 ||
    { echo "missing: num2words (Debian 12: apt-get install python3-num2words)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PYTHONPATH=$folder/unpacked/usr/lib/python3/dist-packages
fi
cat > try.py <<'PY'
import os

import num2words

home = os.path.dirname(os.path.dirname(num2words.__file__))
infos = [name for name in os.listdir(home) if name.startswith("num2words-")]
print(*infos)
for number in [5, -5, -15, -20, -21, 98.5, 98.05, 0.5, 0.05, 100.005]:
    try:
        words = num2words.num2words(number, lang="vi")
    except IndexError:
        words = "an error"
    print(f"{number}: {words} ({num2words.num2words(number)})")
PY
python3 try.py | tee seen.txt
diff seen.txt - <<'SEEN'
num2words-0.5.10.egg-info
5: năm (five)
-5: mười lăm (minus five)
-15: năm (minus fifteen)
-20: không (minus twenty)
-21: an error (minus twenty-one)
98.5: chín mươi tám phẩy năm mươi (ninety-eight point five)
98.05: chín mươi tám phẩy năm (ninety-eight point zero five)
0.5: không phẩy năm mươi (zero point five)
0.05: không phẩy năm (zero point zero five)
100.005: một trăm (one hundred point zero zero five)
SEEN
echo "as described"
