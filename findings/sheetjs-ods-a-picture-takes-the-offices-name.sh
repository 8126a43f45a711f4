#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): an .ods in which a picture, a text box or a shape was drawn over cells, where LibreOffice 7.4.7 anchors it to the
# cell below it. Guess: drawings are left out, or told of somewhere; what the cells hold is what the .xlsx of the same sheet gives. Seen: a
# picture or a text box takes the cell's words away, «Land» is nothing; a shape with words (an arrow, a seal, «99» in a circle) gives
# them to the cell, so «Health» is «Health», a line break and «draft», and an empty cell, the office that sent no figure, is «99». The
# order in the file does it: LibreOffice writes the cell's words first and the drawing behind them, the library begins anew after
# a box or a picture, and goes on after a shape. Counts stay, being held in an attribute, so every sum closes and the row has lost its
# name; a join by names drops it. LibreOffice and Gnumeric 1.12.55 (seen by hand) have each cell right, as has the library from the
# .xlsx. Nothing is thrown; a sheet without drawings is right, and so is one with them at its right-hand side.
set -euo pipefail
command -v soffice >/dev/null || { echo "missing: soffice (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 exceljs@4.4.0 >/dev/null
cat > make.cjs <<'JS'
const { writeFileSync } = require("node:fs");
const { Workbook } = require("exceljs");
const rows = [["unit", "late"], ["Land", 5], ["Health", 7], ["Justice", null], ["Total", 12]];
(async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("S");
  rows.forEach((row) => sheet.addRow(row));
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  sheet.addImage(book.addImage({ base64, extension: "png" }), { tl: { col: 0.2, row: 1.2 }, ext: { width: 20, height: 10 } });
  await book.xlsx.writeFile("picture.xlsx");
})();
const names = { office: "office", table: "table", text: "text", draw: "drawing", svg: "svg-compatible" };
const spaces = Object.entries(names).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
const place = 'svg:width="2cm" svg:height="1cm" svg:x="1cm" svg:y="1cm"';
const shape = (words) => `<draw:custom-shape ${place}><text:p>${words}</text:p><draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="ellipse"/></draw:custom-shape>`;
const box = `<draw:frame ${place}><draw:text-box><text:p>draft</text:p></draw:text-box></draw:frame>`;
const drawn = { Land: box, Health: shape("draft"), null: shape("99") };
const cell = (value) => {
  const kind = value === null ? "" : typeof value === "number" ? ` office:value-type="float" office:value="${value}"` : ' office:value-type="string"';
  return `<table:table-cell${kind}>${drawn[value] ?? ""}${value === null ? "" : `<text:p>${value}</text:p>`}</table:table-cell>`;
};
writeFileSync(
  "shapes.fods",
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(" ")} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:body><office:spreadsheet><table:table table:name="S">${rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("")}` +
    "</table:table></office:spreadsheet></office:body></office:document>",
);
JS
node make.cjs
convert() { soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to "$1" "${@:2}" >/dev/null 2>&1; }
convert ods picture.xlsx shapes.fods
convert csv picture.ods shapes.ods
cat > read.cjs <<'JS'
const XLSX = require("@e965/xlsx");
console.error = () => undefined;
for (const file of ["picture.xlsx", "picture.ods", "shapes.ods"]) {
  const { Sheets, SheetNames } = XLSX.readFile(file);
  console.log("SheetJS,", file, JSON.stringify(XLSX.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1, defval: null })));
}
JS
{
  soffice --version | head -n 1 | cut -d ' ' -f 1,2
  for name in picture shapes; do echo "LibreOffice, $name.ods: $(paste -sd ' ' "$name.csv")"; done
  node read.cjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
LibreOffice 7.4.7.2
LibreOffice, picture.ods: unit,late Land,5 Health,7 Justice, Total,12
LibreOffice, shapes.ods: unit,late Land,5 Health,7 Justice, Total,12
SheetJS, picture.xlsx [["unit","late"],["Land",5],["Health",7],["Justice",null],["Total",12]]
SheetJS, picture.ods [["unit","late"],[null,5],["Health",7],["Justice",null],["Total",12]]
SheetJS, shapes.ods [["unit","late"],[null,5],["Health\ndraft",7],["Justice","99"],["Total",12]]
SEEN
echo "as described"
