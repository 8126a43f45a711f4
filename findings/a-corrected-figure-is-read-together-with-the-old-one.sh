#!/usr/bin/env bash
# LibreOffice 7.4.7, catdoc 0.95 and antiword 0.37 (Debian 12): the text of a Word document in which a figure was corrected with «Track
# Changes» on, the usual way in which a draft goes round. Guess: the new figure, as word-extractor 1.0.4 has it from the same .doc, or
# the old one, or both with something between them. Seen: both, and nothing between them: «1.250» corrected to «1.240» reads
# «1.2501.240», and «12» of which the 2 was struck out is 12 again, the very figure that was found to be wrong. LibreOffice,
# converting to text from .docx as from .doc, is no different from the two old readers. Nothing is said, every other figure is
# right, and the document shows on the screen what was struck out.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-writer)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
get() {
  command -v "$1" >/dev/null && return
  apt-get download "$1=$2" >/dev/null 2>&1 || { echo "missing: $1 (Debian 12: apt-get install $1)"; exit 2; }
  dpkg -x "$1"_*.deb unpacked
  PATH=$folder/unpacked/usr/bin:$PATH
}
get catdoc 1:0.95-6~deb12u1
get antiword 0.37-16+deb12u1
if [ -d unpacked/usr/share/antiword ]; then export ANTIWORDHOME=$folder/unpacked/usr/share/antiword; fi
if [ -d unpacked/usr/share/catdoc ]; then
  export HOME=$folder
  printf '%s = unpacked/usr/share/catdoc\n' charset_path map_path > .catdocrc
fi
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 word-extractor@1.0.4 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
let id = 0;
const by = (text) => ({ text, id: (id += 1), author: "A", date: "2025-01-01T00:00:00Z" });
const line = (...children) => new Paragraph({ children });
const lines = [
  line(new TextRun("Received: "), new DeletedTextRun(by("1.250")), new InsertedTextRun(by("1.240"))),
  line(new TextRun("Late: 1"), new DeletedTextRun(by("2"))),
  line(new TextRun("Settled: 1.239")),
  ...Array.from({ length: 20 }, () => line(new TextRun("The offices have reported in time and in full."))),
];
writeFileSync("report.docx", await Packer.toBuffer(new Document({ sections: [{ children: lines }] })));
JS
node make.mjs
office() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$@" >/dev/null 2>&1; }
office doc report.docx
office txt:Text --outdir from-docx report.docx
office txt:Text --outdir from-doc report.doc
cat > extract.cjs <<'JS'
const WordExtractor = require("word-extractor");
new WordExtractor().extract("report.doc").then((document) => console.log(document.getBody()));
JS
show() { echo "$1: $(tr -d '\r\357\273\277' | grep -E '^(Received|Late|Settled)' | paste -sd ';')"; }
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  node extract.cjs | show "word-extractor, .doc"
  show "LibreOffice, .docx" < from-docx/report.txt
  show "LibreOffice, .doc" < from-doc/report.txt
  catdoc report.doc | show "catdoc, .doc"
  antiword report.doc | show "antiword, .doc"
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
word-extractor, .doc: Received: 1.240;Late: 1;Settled: 1.239
LibreOffice, .docx: Received: 1.2501.240;Late: 12;Settled: 1.239
LibreOffice, .doc: Received: 1.2501.240;Late: 12;Settled: 1.239
catdoc, .doc: Received: 1.2501.240;Late: 12;Settled: 1.239
antiword, .doc: Received: 1.2501.240;Late: 12;Settled: 1.239
SEEN
echo "as described"
