#!/usr/bin/env bash
# numeral 2.0.6 (locale vi), currency.js 2.0.4, accounting 0.4.1: «−5,5» as reports have it, with the minus sign U+2212 (Intl
# writes it too, for Swedish) or the dash that Word makes of a hyphen. Guess: -5.5, or NaN, as @internationalized/number 3.6.9
# and parse-decimal-number 1.0.0 say: a sign that is not understood makes no number. Seen: 5.5 from all three: what is neither
# a digit nor a separator nor the hyphen is swept away first, and the sign with it. A fall of 5.5% is read as a rise of 5.5%;
# the figure is there, only its meaning is turned round, and a check for NaN or null lets it pass. Brackets, the accountant's
# minus, are understood by all three. Figures typed in Excel are unharmed; those in sentences and Word tables are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  numeral@2.0.6 currency.js@2.0.4 accounting@0.4.1 @internationalized/number@3.6.9 parse-decimal-number@1.0.0 >/dev/null
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const load = createRequire(import.meta.url);
const numeral = load("numeral");
load("numeral/locales/vi");
numeral.locale("vi");
const currency = load("currency.js");
const accounting = load("accounting");
const parseDecimal = load("parse-decimal-number");
const { NumberParser } = load("@internationalized/number");
const intl = new NumberParser("vi-VN");
const readers = {
  "numeral": (text) => numeral(text).value(),
  "currency.js": (text) => currency(text, { decimal: ",", separator: "." }).value,
  "accounting": (text) => accounting.unformat(text, ","),
  "@internationalized/number": (text) => intl.parse(text),
  "parse-decimal-number": (text) => parseDecimal(text, { thousands: ".", decimal: "," }),
};
const texts = ["-5,5", "(5,5)", "\u22125,5", "\u20135,5", new Intl.NumberFormat("sv").format(-1234)];
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name} ${load(`./node_modules/${name}/package.json`).version}:`, texts.slice(0, 4).map(read).join(", "));
}
console.log("the minus of Intl for sv is U+" + texts[4].codePointAt(0).toString(16));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
numeral 2.0.6: -5.5, -5.5, 5.5, 5.5
currency.js 2.0.4: -5.5, -5.5, 5.5, 5.5
accounting 0.4.1: -5.5, -5.5, 5.5, 5.5
@internationalized/number 3.6.9: -5.5, NaN, NaN, NaN
parse-decimal-number 1.0.0: -5.5, NaN, NaN, NaN
the minus of Intl for sv is U+2212
SEEN
echo "as described"
