#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS) writes a .dif, LibreOffice 7.4.7 (Debian 12) opens it: codes of offices that are text, «001», «12», «05E1». Guess:
# the code, as text or, at worst, as the number 1; the format says of each cell whether it is a number (0) or a text (1), and the library
# marks these as texts. Seen: ="001", with the sign and the quotes, in the cell: the library writes a text that looks like a number as
# the formula with which people keep Excel from reading a .csv's codes as numbers, and LibreOffice takes the text of a .dif for
# what it is. Read again by the library itself it is 001, so a test there and back passes. Codes with a letter («A1») and names are right;
# so of one column some codes can be looked up and the others match no list, and no row is missing.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";
const sheet = utils.aoa_to_sheet([["001", "Land"], ["12", "Home"], ["05E1", "Tax"], ["A1", "Trade"]]);
const bytes = write({ SheetNames: ["A"], Sheets: { A: sheet } }, { type: "buffer", bookType: "dif" });
writeFileSync("codes.dif", bytes);
const { SheetNames, Sheets } = read(bytes);
console.log(`read again: ${utils.sheet_to_csv(Sheets[SheetNames[0]]).trim().split("\n").join("; ")}`);
JS
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  node make.mjs
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv codes.dif >/dev/null 2>&1
  cat codes.csv
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
read again: 001,Land; 12,Home; 05E1,Tax; A1,Trade
"=""001""",Land
"=""12""",Home
"=""05E1""",Tax
A1,Trade
SEEN
echo "as described"
