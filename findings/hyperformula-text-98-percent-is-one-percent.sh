#!/usr/bin/env bash
# hyperformula 3.5.0, TEXT: a rate put into a sentence, ="Đúng hạn: "&TEXT(B1,"0.0%"), as reports do in Excel. Guess: «98.5%», which Excel,
# LibreOffice and this library's own value of the text "98.5%" (0.985) agree on; or #VALUE!, if the sign is not known; at worst
# «0.985%» or «1.0». Seen: «1.0%». The sign is printed as a letter is, nothing is multiplied by a hundred, and the fraction is rounded as it
# stands: each rate from 95% to 100% is «1.0%», 50% is «0.5%», and 100% is «1%». Groups are taken for no part of the format either: 1234567
# with "#,##0" is «1234567,##0». Decimals alone, and days, are as in Excel, so that the function is known to work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
console.log(`hyperformula ${HyperFormula.version}`);
const engine = HyperFormula.buildFromArray([[0.985]], { licenseKey: "gpl-v3" });
const formulas = [
  'TEXT(A1,"0.0%")', 'TEXT(0.951,"0.0%")', 'TEXT(0.5,"0.0%")', 'TEXT(1,"0%")', '"Đúng hạn: "&TEXT(A1,"0.0%")',
  'TEXT(1234567,"#,##0")', 'TEXT(98.46,"0.0")', 'TEXT(45000,"dd/mm/yyyy")', '"98.5%"+0',
];
for (const formula of formulas) console.log(formula, "->", engine.calculateFormula(`=${formula}`, 0));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
hyperformula 3.5.0
TEXT(A1,"0.0%") -> 1.0%
TEXT(0.951,"0.0%") -> 1.0%
TEXT(0.5,"0.0%") -> 0.5%
TEXT(1,"0%") -> 1%
"Đúng hạn: "&TEXT(A1,"0.0%") -> Đúng hạn: 1.0%
TEXT(1234567,"#,##0") -> 1234567,##0
TEXT(98.46,"0.0") -> 98.5
TEXT(45000,"dd/mm/yyyy") -> 15/03/2023
"98.5%"+0 -> 0.985
SEEN
echo "as described"
