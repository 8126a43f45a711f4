#!/usr/bin/env bash
# date-fns 4.4.0, locale vi: a quarter that the library wrote, read by the library. Guess: what format() writes with «QQQQ
# yyyy», parse() reads with the same pattern and locale, or gives an invalid date. Seen: «quý II» and «quý III» are read as
# the first quarter, a valid date in January and no error; «quý I» and «quý IV» are right. The reader looks for the numeral at
# the end of the word and tries I first, which II and III end with too. Reports here are quarterly and written in Roman
# numerals: half of a year's files are filed under its first quarter. Digits («qqqq», «Quý 2») come back right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-fns@4.4.0 >/dev/null
cat > try.mjs <<'JS'
import { format, getQuarter, parse } from "date-fns";
import { vi } from "date-fns/locale";
for (const pattern of ["QQQQ yyyy", "qqqq yyyy"]) {
  for (const month of [1, 4, 7, 10]) {
    const written = format(new Date(2025, month - 1, 15), pattern, { locale: vi });
    const read = parse(written, pattern, new Date(2025, 0, 1), { locale: vi });
    console.log(`${pattern}: ${written} read as quarter ${getQuarter(read)}`);
  }
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
QQQQ yyyy: quý I 2025 read as quarter 1
QQQQ yyyy: quý II 2025 read as quarter 1
QQQQ yyyy: quý III 2025 read as quarter 1
QQQQ yyyy: quý IV 2025 read as quarter 4
qqqq yyyy: Quý 1 2025 read as quarter 1
qqqq yyyy: Quý 2 2025 read as quarter 2
qqqq yyyy: Quý 3 2025 read as quarter 3
qqqq yyyy: Quý 4 2025 read as quarter 4
SEEN
echo "as described"
