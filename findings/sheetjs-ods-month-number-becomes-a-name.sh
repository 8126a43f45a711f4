#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): a date format with the month as a number turns into one with the month's name by way of
# .ods. Guess: «dd/mm/yyyy» written to .ods and read again is dd/mm/yyyy. Seen: «mmmm». The file is right, it says
# number:textual="false" (a boolean in OpenDocument); the reader takes the attribute's mere presence for
# yes. Without the attribute, as LibreOffice writes, it reads a number. The day's serial number is unharmed; copied into an
# .xlsx the same day shows as a word. .xls and XML 2003 keep the format.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > try.mjs <<'JS'
import { read, utils, write } from "@e965/xlsx";
const sheet = utils.aoa_to_sheet([[45000]]);
sheet.A1.z = "dd/mm/yyyy";
for (const bookType of ["ods", "fods", "biff8", "xlml"]) {
  const bytes = write(utils.book_new(sheet, "A"), { type: "buffer", bookType });
  const { v, z } = read(bytes, { cellNF: true }).Sheets.A.A1;
  console.log(`${bookType} ${v} ${z}`);
}
const flat = write(utils.book_new(sheet, "A"), { type: "string", bookType: "fods" });
console.log(`says textual="false": ${flat.includes('number:textual="false"')}`);
const bare = read(flat.replaceAll(' number:textual="false"', ""), { type: "string", cellNF: true });
console.log(`without the attribute ${bare.Sheets.A.A1.z}`);
JS
node try.mjs 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
ods 45000 dd"/"mmmm"/"yyyy
fods 45000 dd"/"mmmm"/"yyyy
biff8 45000 dd/mm/yyyy
xlml 45000 dd/mm/yyyy
says textual="false": true
without the attribute dd"/"mm"/"yyyy
SEEN
echo "as described"
