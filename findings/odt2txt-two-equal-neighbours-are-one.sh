#!/usr/bin/env bash
# odt2txt 0.5 (Debian 12, which calls it ods2txt as well), files written by LibreOffice 7.4.7: the text of an OpenDocument table and of
# a report. Guess: each cell that shows something is there, in its order, and a footnote stands apart or is left out. Seen: of
# equal figures side by side there is one. OpenDocument writes what repeats once, with a count, and the tool passes over the
# count: a unit that received 7, settled 7 and has 0 late reads «7 0», one column short, and the 0 stands where «settled» was. In
# a report the mark of a footnote is joined to the figure before it: «late: 12» with note 1 is «late: 121». A comment, with
# its author and its hour, is read as part of the sentence. No error is raised; units whose figures differ are right.
set -euo pipefail
for tool in soffice dpkg-query; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (Debian 12: apt-get install libreoffice-calc libreoffice-writer)"; exit 2; }
done
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download odt2txt=0.5-7 >/dev/null 2>&1 || { echo "missing: odt2txt (Debian 12: apt-get install odt2txt)"; exit 2; }
dpkg -x odt2txt_*.deb unpacked
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 >/dev/null
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from "docx";
const note = { children: [new Paragraph("of them by post: 3")] };
const remark = { id: 0, author: "A", date: new Date("2025-01-01T00:00:00Z"), children: [new Paragraph("was 1.240")] };
const lines = [
  [new TextRun("late: 12"), new FootnoteReferenceRun(1), new TextRun(" files")],
  [
    new CommentRangeStart(0), new TextRun("received: 1.250"), new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }), new TextRun(" files"),
  ],
];
const sections = [{ children: lines.map((children) => new Paragraph({ children })) }];
writeFileSync("report.docx", await Packer.toBuffer(new Document({ footnotes: { 1: note }, comments: { children: [remark] }, sections })));
JS
node make.mjs
printf 'Unit,Received,Settled,Late\nLand,12,10,2\nHealth,7,7,0\nSouth,9,8,1\n' > table.csv
office() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$@" >/dev/null 2>&1; }
office ods table.csv
office odt report.docx
tool=unpacked/usr/bin/odt2txt.odt2txt
{
  dpkg-deb -W --showformat='${Package} ${Version}\n' odt2txt_*.deb
  dpkg-query -W -f '${Package} ${source:Upstream-Version}\n' libreoffice-core
  echo "table: $("$tool" --width=-1 table.ods | grep -v '^\s*$' | paste -sd ' ')"
  echo "report: $("$tool" --width=-1 report.odt | grep -v '^\s*$' | paste -sd '|')"
} | tee seen.txt
diff seen.txt - <<'SEEN'
odt2txt 0.5-7
libreoffice-core 7.4.7
table: Unit Received Settled Late Land 12 10 2 Health 7 0 South 9 8 1
report: late: 121|of them by post: 3|files|A2025-01-01T00:00:00was 1.240|received: 1.250 files
SEEN
echo "as described"
