#!/usr/bin/env bash
# SheetJS (@e965/xlsx 0.20.3) writes .wk3 (Lotus 1-2-3, one of the kinds that it offers for writing) and reads it again; LibreOffice 7.4.7
# (Debian 12) reads it too. Guess: figures come back, as from .wk1 and a dozen other kinds. Seen: what is at least 1 does;
# most fractions below 1 do not. 0.985 is 2.985, so a rate of 98.5% becomes 298.5%, and 10% becomes 35%; 50% and 25% stay.
# LibreOffice sees the same, so it is the writing. What is below nought LibreOffice reads as it was, while the library itself makes
# -65,535 of -1 and -458,745 of -7: that is the reading. A nought is an empty cell for LibreOffice. Nothing is said, and a
# test with counts of files passes.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > try.cjs <<'JS'
const { readFileSync, writeFileSync } = require("node:fs");
const { read, utils, write } = require("@e965/xlsx");

const figures = [0.985, 0.1, 0.5, 0.25, 0, 1, 7, 98.5, 1234567.5, -1, -7];
if (process.argv[2] === "write") {
  const sheet = utils.aoa_to_sheet(figures.map((figure) => [figure]));
  for (const bookType of ["wk1", "wk3"]) writeFileSync(`${bookType}.${bookType}`, write({ SheetNames: ["A"], Sheets: { A: sheet } }, { bookType, type: "buffer" }));
} else {
  const shown = { written: figures };
  for (const kind of ["wk1", "wk3"]) {
    const { SheetNames, Sheets } = read(readFileSync(`${kind}.${kind}`));
    shown[`${kind}, read by itself`] = figures.map((_, row) => Sheets[SheetNames[0]][`A${row + 1}`]?.v ?? "nothing");
    shown[`${kind}, in LibreOffice`] = readFileSync(`${kind}.csv`, "utf8").trimEnd().split("\n").map((line) => line || "nothing");
  }
  for (const [name, values] of Object.entries(shown)) console.log(`${name}: ${values.join(" ")}`);
}
JS
node try.cjs write
for kind in wk1 wk3; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv "$kind.$kind" >/dev/null 2>&1
done
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  node try.cjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
written: 0.985 0.1 0.5 0.25 0 1 7 98.5 1234567.5 -1 -7
wk1, read by itself: 0.985 0.1 0.5 0.25 0 1 7 98.5 1234567.5 -1 -7
wk1, in LibreOffice: 0.985 0.1 0.5 0.25 0 1 7 98.5 1234567.5 -1 -7
wk3, read by itself: 2.985 0.35 0.5 0.25 0 1 7 98.5 1234567.5 -65535 -458745
wk3, in LibreOffice: 2.985 0.35 0.5 0.25 nothing 1 7 98.5 1234567.5 -1 -7
SEEN
echo "as described"
