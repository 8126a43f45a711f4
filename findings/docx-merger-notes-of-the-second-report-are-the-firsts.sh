#!/usr/bin/env bash
# docx-merger 1.2.2: the reports of two offices (.docx), joined into one document. Guess: the second report's footnotes come along with
# new numbers, or are lost, marks and all. Seen: the marks come along and the notes do not, and a mark names its note by a number
# that begins at 1 in every document: so the marks of the second office lead to the notes of the first. «Health: 7 late» is
# explained by «5 of them by post (land)», where its own note says none. As mammoth 1.13.0 reads it, every mark has a note, so
# nothing looks lost; nothing is thrown, and the text above the line is right in every word. Reports without notes are joined
# rightly, so a first test passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact docx-merger@1.2.2 docx@9.15.2 mammoth@1.13.0 >/dev/null
cat > try.cjs <<'JS'
const { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } = require("docx");
const Merger = require("docx-merger");
const mammoth = require("mammoth");

function report(lines) {
  const footnotes = Object.fromEntries(lines.map(([, note], at) => [at + 1, { children: [new Paragraph(note)] }]));
  const children = lines.map(([text], at) => new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(at + 1)] }));
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
}
async function show(title, buffer) {
  const { value } = await mammoth.convertToHtml({ buffer });
  const lines = value.split(/<\/?(?:p|li|ol)[^>]*>/).map((line) => line.replace(/<[^>]*>/g, "").replace(/ ?↑|^;$/g, ""));
  console.log(`${title}: ${lines.filter((line) => line.trim() !== "").join("; ")}`);
}
(async () => {
  const land = await report([["Land: 12 late", "5 of them by post (land)"], ["Land: 3 open", "since May (land)"]]);
  const health = await report([["Health: 7 late", "none of them by post (health)"]]);
  await show("land", land);
  await show("health", health);
  const joined = await new Promise((done) => {
    new Merger({}, [land, health].map((one) => one.toString("binary"))).save("nodebuffer", done);
  });
  await show("joined", joined);
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
land: Land: 12 late[1]; Land: 3 open[2]; 5 of them by post (land); since May (land)
health: Health: 7 late[1]; none of them by post (health)
joined: Land: 12 late[1]; Land: 3 open[2]; Health: 7 late[3]; 5 of them by post (land); since May (land); 5 of them by post (land)
SEEN
echo "as described"
