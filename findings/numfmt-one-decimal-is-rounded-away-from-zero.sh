#!/usr/bin/env bash
# coreutils 9.1 (Debian 12), numfmt: rates of a table printed with one decimal (--format=%.1f), which is what the tool is for. Guess: as
# printf, awk and every spreadsheet round: 98.44 is 98.4. Seen: 98.5, and 97.01 is 97.1. Without --round everything goes away from
# zero, not only amounts shortened to k and M; a fall of 0.31 points is one of 0.4. Two shares of one whole, 98.44 and
# 1.56, are 98.5 and 1.6 and add up to 100.1; of the 1,000 rates from 90.01 to 100.00 with two decimals 400 differ from the nearest. Nothing is
# said, and figures with one decimal come out as they went in, so a first try shows nothing. With --round=nearest it is as guessed.
set -euo pipefail
version=$(numfmt --version 2>/dev/null | sed -n '1p' || true)
[ "$version" = "numfmt (GNU coreutils) 9.1" ] || { echo "missing: numfmt of coreutils 9.1 (Debian 12)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
awk 'BEGIN { for (part = 9001; part <= 10000; part++) printf "%d.%02d\n", part / 100, part % 100 }' > rates.txt
{
  for rate in 98.5 98.44 97.01 98.45 1.56 -0.31; do
    echo "$rate: numfmt $(numfmt --format=%.1f -- "$rate"), nearest $(numfmt --round=nearest --format=%.1f -- "$rate"), printf $(printf %.1f "$rate")"
  done
  numfmt --format=%.1f < rates.txt > ours.txt
  numfmt --round=nearest --format=%.1f < rates.txt > nearest.txt
  echo "of $(wc -l < rates.txt) rates, other than the nearest: $(paste ours.txt nearest.txt | awk '$1 != $2' | wc -l)"
} | tee seen.txt
diff seen.txt - <<'SEEN'
98.5: numfmt 98.5, nearest 98.5, printf 98.5
98.44: numfmt 98.5, nearest 98.4, printf 98.4
97.01: numfmt 97.1, nearest 97.0, printf 97.0
98.45: numfmt 98.5, nearest 98.5, printf 98.4
1.56: numfmt 1.6, nearest 1.6, printf 1.6
-0.31: numfmt -0.4, nearest -0.3, printf -0.3
of 1000 rates, other than the nearest: 400
SEEN
echo "as described"
