#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (Excel's functions in JavaScript): NUMBERVALUE, the function that is given its separators.
# Guess: NUMBERVALUE("1.234.567"; ","; ".") is 1234567, as in Excel, where the group separator means nothing wherever it
# stands. Seen: 1234.567, a thousandth of the amount, and no error. Only the first point is taken away, so what is left
# reads as a decimal; with commas for groups the same text is NaN. Up to 999.999 all is well, so small tests pass, and every
# sum of money from a million on, written as Vietnam writes it, is wrong. A percentage, which Excel divides, is NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 >/dev/null
cat > try.mjs <<'JS'
import { NUMBERVALUE } from "@formulajs/formulajs";
for (const [text, decimal, group] of [
  ["1.234", ",", "."],
  ["999.999,5", ",", "."],
  ["1.234.567", ",", "."],
  ["12.345.678", ",", "."],
  ["1,234,567", ".", ","],
  ["12,5%", ",", "."],
]) console.log(`NUMBERVALUE("${text}"; "${decimal}"; "${group}") = ${NUMBERVALUE(text, decimal, group)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
NUMBERVALUE("1.234"; ","; ".") = 1234
NUMBERVALUE("999.999,5"; ","; ".") = 999999.5
NUMBERVALUE("1.234.567"; ","; ".") = 1234.567
NUMBERVALUE("12.345.678"; ","; ".") = 12345.678
NUMBERVALUE("1,234,567"; "."; ",") = NaN
NUMBERVALUE("12,5%"; ","; ".") = NaN
SEEN
echo "as described"
