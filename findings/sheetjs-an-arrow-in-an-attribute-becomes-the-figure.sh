#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): an HTML table, which one-stop systems send as .xls, with a «>» inside an attribute: title="Đạt >= 95%",
# onclick="go(x => 5)". Guess: HTML allows it within quotes, so the cell holds what a browser shows, 100, and LibreOffice 7.4.7 reads
# (seen by hand). Seen: the tag ends at the first «>» wherever it stands, and the rest of the attribute is the beginning of the cell:
# «= 95%">100», a text. A sum passes over the cell, the other cells of the row are right, and nothing is thrown. It does not read
# what it wrote itself either: its own HTML has a text's value in an attribute too, with a line break as <br/>, so that a cell of two
# lines comes back with a piece of markup in front. And its numbers come back as they were shown: -98.25 with one decimal is
# -98.2, though the whole value stands in the next attribute.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > try.mjs <<'JS'
import { read, utils, write } from "@e965/xlsx";
const cells = (page) => {
  const { SheetNames, Sheets } = read(page, { type: "string" });
  return JSON.stringify(utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 }));
};
for (const attribute of ['title="Target: 95%"', 'title="Target >= 95%"', "onclick='go((x) => 5)'", 'title="Target &gt;= 95%"']) {
  console.log(`${attribute}: ${cells(`<table><tr><td>Land</td><td ${attribute}>100</td><td>90</td></tr></table>`)}`);
}
const sheet = utils.aoa_to_sheet([["Land\nHome", "a > b", { t: "n", v: -98.25, z: "0.0" }]]);
const page = write({ SheetNames: ["A"], Sheets: { A: sheet } }, { type: "string", bookType: "html" });
console.log(`its own: ${/<tr>.*<\/tr>/s.exec(page)[0]}`);
console.log(`read again: ${cells(page)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
title="Target: 95%": [["Land",100,90]]
title="Target >= 95%": [["Land","= 95%\">100",90]]
onclick='go((x) => 5)': [["Land","5)'>100",90]]
title="Target &gt;= 95%": [["Land",100,90]]
its own: <tr><td data-t="s" data-v="Land<br/>Home" id="sjs-A1">Land<br/>Home</td><td data-t="s" data-v="a &gt; b" id="sjs-B1">a &gt; b</td><td data-t="n" data-v="-98.25" data-z="0.0" id="sjs-C1">-98.2</td></tr>
read again: [["Home\" id=\"sjs-A1\">Land\nHome","a > b",-98.2]]
SEEN
echo "as described"
