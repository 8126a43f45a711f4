#!/usr/bin/env bash
# exceljs 4.4.0: a worksheet written as .csv. Guess: a cell gives the text it shows, which the library has as cell.text. Seen: a
# name that is a link gives the link's address in place of the name, and a name of which one word is bold gives a piece of JSON.
# Lists of offices are like that: names link to mailboxes, and one is emphasised. Plain cells come out right, so a
# first test passes; in the .csv those rows have no name left, a join by name drops their counts, and nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 >/dev/null
cat > try.mjs <<'JS'
import ExcelJS from "exceljs";
const made = new ExcelJS.Workbook();
made.addWorksheet("A").addRows([
  ["Sở Y tế", 5],
  [{ text: "Sở Tài chính", hyperlink: "mailto:office@example.org" }, 7],
  [{ richText: [{ text: "Sở " }, { font: { bold: true }, text: "Nội vụ" }] }, 9],
]);
const book = new ExcelJS.Workbook();
await book.xlsx.load(await made.xlsx.writeBuffer());
const sheet = book.getWorksheet("A");
console.log([1, 2, 3].map((row) => sheet.getCell(row, 1).text).join(", "));
const lines = (await book.csv.writeBuffer()).toString().split("\n");
for (const line of lines) console.log(line.slice(0, 40));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Sở Y tế, Sở Tài chính, Sở Nội vụ
Sở Y tế,5
mailto:office@example.org,7
"{""richText"":[{""text"":""Sở ""},{""fo
SEEN
echo "as described"
