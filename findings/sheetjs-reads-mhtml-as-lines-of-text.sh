#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): a «Single File Web Page» (.mht), which Excel saves and one-stop systems send as .xls.
# Guess: the library, which reads HTML tables and has a MIME reader in its container code, gives the table or throws.
# Seen: neither. It answers with a sheet of the file's own lines, headers and markup as cells, and nothing tells that the
# table was missed; the very same page without its envelope is read as a table of two columns.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > try.mjs <<'JS'
import { read } from "@e965/xlsx";
const page = '<html><body><table><tr><td>Don vi</td><td>So ho so</td></tr><tr><td>So A</td><td>12</td></tr></table></body></html>';
const mht = [
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; boundary="----=_b"',
  "",
  "------=_b",
  "Content-Location: file:///C:/bang.htm",
  "Content-Transfer-Encoding: quoted-printable",
  'Content-Type: text/html; charset="utf-8"',
  "",
  page,
  "",
  "------=_b--",
  "",
].join("\r\n");
for (const [name, text] of [["page", page], ["mht", mht]]) {
  const { SheetNames, Sheets } = read(Buffer.from(text), { type: "buffer" });
  const sheet = Sheets[SheetNames[0]];
  console.log(`${name} ${sheet["!ref"]} A1=${sheet.A1.v}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
page A1:B2 A1=Don vi
mht A1:B11 A1=MIME-Version: 1.0
SEEN
echo "as described"
