#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): the shown text of a number whose format names a language but no currency, «[$-42A]#,##0.0»
# (42A is Vietnamese; Excel and LibreOffice write it for a cell that was given a language). Guess: the mark is passed over, as
# it is in a date's format, and 1234.5 reads 1,234.5. Seen: «$1,234.5»: where no currency stands before the hyphen, the
# library says dollar. sheet_to_csv, sheet_to_html and sheet_to_json with raw: false all carry it, so a count of files becomes
# an amount of money and 98.5% a text that no longer reads as a number. With «[$₫-42A]» the sign given is shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 exceljs@4.4.0 >/dev/null
cat > try.mjs <<'JS'
import { read, utils } from "@e965/xlsx";
import ExcelJS from "exceljs";
const cells = [
  [1234.5, "#,##0.0"],
  [1234.5, "[$-42A]#,##0.0"],
  [0.985, "[$-42A]0.0%"],
  [12, "[$-vi-VN]0"],
  [1234.5, "[$₫-42A]#,##0.0"],
  [45000, "[$-42A]dd/mm/yyyy"],
];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("A");
cells.forEach(([value, format], row) => Object.assign(sheet.getCell(row + 1, 1), { value, numFmt: format }));
const shown = utils.sheet_to_json(read(await book.xlsx.writeBuffer()).Sheets.A, { header: 1, raw: false });
cells.forEach(([value, format], row) => console.log(`${value} as ${format}: ${shown[row][0]}`));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1234.5 as #,##0.0: 1,234.5
1234.5 as [$-42A]#,##0.0: $1,234.5
0.985 as [$-42A]0.0%: $98.5%
12 as [$-vi-VN]0: $12
1234.5 as [$₫-42A]#,##0.0: ₫1,234.5
45000 as [$-42A]dd/mm/yyyy: 15/03/2023
SEEN
echo "as described"
