#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (Excel's functions in JavaScript), hyperformula 3.5.0 beside it: NETWORKDAYS(due; done), by
# which offices say how many working days before or behind its due date a dossier was settled.
# Guess: with the later date first both give the count of working days with a minus, as Excel, LibreOffice (tried by hand:
# -5, -11, -2) and the documentation of either («can be earlier than, the same as, or later») say. Seen: formulajs takes
# neither Saturdays and Sundays nor holidays away when the second date is the earlier one, and ends two nearer to zero than
# the calendar days counted with both ends: -13 for -11, -9 for -2 over the Tết week, 0 for -2 on the day before. Late
# dossiers are counted rightly, early ones are not; a mean of both is wrong without any value that looks wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import { NETWORKDAYS } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

const sheet = HyperFormula.buildEmpty({ licenseKey: "gpl-v3" });
sheet.addSheet("A");
const days = [16, 17, 18, 19, 20];
function both(due, done) {
  const [one, other] = [due, done].map(([month, day]) => new Date(2026, month - 1, day));
  const formulajs = NETWORKDAYS(one, other, days.map((day) => new Date(2026, 1, day)));
  const dates = [due, done].map(([month, day]) => `DATE(2026,${month},${day})`).join(",");
  sheet.setSheetContent(0, [days.map((day) => `=DATE(2026,2,${day})`), [`=NETWORKDAYS(${dates},A1:E1)`]]);
  const hyperformula = sheet.getCellValue({ sheet: 0, row: 1, col: 0 });
  console.log(`due ${due.join("/")}, done ${done.join("/")}: formulajs ${formulajs}, hyperformula ${hyperformula}`);
}
both([3, 2], [3, 6]);
both([3, 6], [3, 6]);
both([3, 6], [3, 2]);
both([3, 16], [3, 2]);
both([3, 5], [3, 4]);
both([2, 13], [2, 23]);
both([2, 23], [2, 13]);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
due 3/2, done 3/6: formulajs 5, hyperformula 5
due 3/6, done 3/6: formulajs 1, hyperformula 1
due 3/6, done 3/2: formulajs -3, hyperformula -5
due 3/16, done 3/2: formulajs -13, hyperformula -11
due 3/5, done 3/4: formulajs 0, hyperformula -2
due 2/13, done 2/23: formulajs 2, hyperformula 2
due 2/23, done 2/13: formulajs -9, hyperformula -2
SEEN
echo "as described"
