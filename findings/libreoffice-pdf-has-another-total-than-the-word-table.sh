#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12): a Word table whose last row has Word's own formulas, =SUM(ABOVE), made into a PDF by «soffice
# --convert-to pdf», as servers and registries do. Guess: the PDF shows what the document shows: Word stores the result with
# the field, and a converter has no reason to compute. Seen: each formula is computed anew, by other rules, and the result is
# thrown away. «1.250» is read as 1,25 though the document is marked as Vietnamese, so the total of 1.250, 2.300 and 15, 3.565
# in the file, is printed as 18,55; of 12, a dash and 7 only what stands below the dash is added, 7 for 19; the mean of
# 98,5, 91,5 and 80 is the one whole number, 80 for 90,0. Every other cell is right and nothing is said: the total
# that is sealed and sent is not the one that was signed. With LC_ALL=vi_VN.UTF-8 the points are read, the dash still cuts.
# A text made of the same file is different again: 0 for each sum.
set -euo pipefail
for tool in soffice pdftotext unzip dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-writer poppler-utils unzip)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, SimpleField, Table, TableCell, TableRow, TextRun } from "docx";
const cell = (child) => new TableCell({ children: [new Paragraph({ children: [typeof child === "string" ? new TextRun(child) : child] })] });
const row = (...children) => new TableRow({ children: children.map(cell) });
const formula = (what, result) => new SimpleField(`=${what}(ABOVE)`, result);
const rows = [
  row("Unit", "Received", "Rate", "Late"),
  row("Land", "1.250", "98,5", "12"),
  row("Health", "2.300", "91,5", "–"),
  row("Justice", "15", "80", "7"),
  row("Total", formula("SUM", "3.565"), formula("AVERAGE", "90,0"), formula("SUM", "19")),
];
const styles = { default: { document: { run: { language: { value: "vi-VN" } } } } };
writeFileSync("report.docx", await Packer.toBuffer(new Document({ styles, sections: [{ children: [new Table({ rows })] }] })));
JS
node make.mjs
office() { env LC_ALL="$1" soffice "-env:UserInstallation=file://$folder/$1" --headless --convert-to "$2" report.docx >/dev/null 2>&1; }
show() { echo "$1: $(grep -v '^\s*$' | tr -s ' ' | tail -n "$2" | paste -sd ' ')"; }
{
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  unzip -p report.docx word/document.xml | grep -o '<w:t[ >][^<]*' | sed 's/<[^>]*>//' | show "stored" 4
  office C.UTF-8 pdf
  pdftotext -layout report.pdf - | show "PDF" 1
  office vi_VN.UTF-8 pdf
  pdftotext -layout report.pdf - | show "PDF, vi_VN" 1
  office C.UTF-8 txt:Text
  tr -d '\r' < report.txt | show "text" 4
} | tee seen.txt
diff seen.txt - <<'SEEN'
libreoffice-core 7.4.7
stored: Total 3.565 90,0 19
PDF: Total 18,55 80 7
PDF, vi_VN: Total 3565 90 7
text: Total 0 ** Expression is faulty ** 0
SEEN
echo "as described"
