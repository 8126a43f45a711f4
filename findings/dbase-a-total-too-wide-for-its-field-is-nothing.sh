#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS), dbffile 1.13.0, parsedbf 2.0.0 and Gnumeric 1.12.55 (Debian 12): a .dbf table of counts, as dBase and
# FoxPro programs still hand them out. One office's field is blank (no report); in another's the count is too wide for its column,
# and there those programs write asterisks. Guess: neither is a number, so each comes as empty, null, NaN or text. Seen: so it
# does from dbffile and parsedbf. SheetJS has the blank as empty and the asterisks as 0: the office with the most files of all
# has none, and the column adds up. Gnumeric has 0 for both, so who sent nothing has nothing late as well. No error is
# raised, the other rows are right, and a sum or a rate over the column is a figure like any other.
set -euo pipefail
command -v ssconvert >/dev/null || { echo "missing: ssconvert (Debian 12: apt-get install gnumeric)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @e965/xlsx@0.20.3 dbffile@1.13.0 parsedbf@2.0.0 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
const fields = [["UNIT", "C", 10], ["FILES", "N", 5]];
const rows = [["Land", "12500"], ["Health", ""], ["Justice", "*****"], ["Culture", "0"]];
const width = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
const head = Buffer.alloc(32 + 32 * fields.length + 1);
head.set([3, 125, 1, 1]);
head.writeUInt32LE(rows.length, 4);
head.writeUInt16LE(head.length, 8);
head.writeUInt16LE(width, 10);
fields.forEach(([name, type, length], at) => {
  const start = 32 * (at + 1);
  head.write(name, start, "latin1");
  head.write(type, start + 11, "latin1");
  head[start + 16] = length;
});
head[head.length - 1] = 13;
const lines = rows.map(([unit, files]) => ` ${unit.padEnd(10)}${files.padStart(5)}`);
writeFileSync("files.dbf", Buffer.concat([head, Buffer.from(`${lines.join("")}\x1a`, "latin1")]));
JS
node make.mjs
cat > read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const XLSX = require("@e965/xlsx");
const { DBFFile } = require("dbffile");
const parseDbf = require("parsedbf");
const show = (name, rows) => console.log(`${name}: ${rows.map(({ UNIT, FILES }) => `${UNIT} ${FILES}`).join(", ")}`);
(async () => {
  const book = XLSX.readFile("files.dbf");
  show("SheetJS", XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { defval: null }));
  show("dbffile", await (await DBFFile.open("files.dbf")).readRecords());
  const bytes = readFileSync("files.dbf");
  show("parsedbf", (parseDbf.default ?? parseDbf)(new DataView(bytes.buffer, bytes.byteOffset, bytes.length)));
})();
JS
ssconvert files.dbf gnumeric.csv >/dev/null 2>&1
{
  node read.cjs
  ssconvert --version | grep -o '^ssconvert.*'
  echo "Gnumeric: $(tail -n +2 gnumeric.csv | tr ',' ' ' | paste -sd ',' | sed 's/,/, /g')"
} | tee seen.txt
diff seen.txt - <<'SEEN'
SheetJS: Land 12500, Health null, Justice 0, Culture 0
dbffile: Land 12500, Health null, Justice NaN, Culture 0
parsedbf: Land 12500, Health NaN, Justice NaN, Culture 0
ssconvert version '1.12.55'
Gnumeric: Land 12500, Health 0, Justice 0, Culture 0
SEEN
echo "as described"
