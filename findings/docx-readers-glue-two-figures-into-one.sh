#!/usr/bin/env bash
# officeparser 7.8.0 and mammoth 1.13.0: the plain text of a Word document (.docx) made by docx 9.15.2. Guess: a tab, a line
# break (Shift+Enter) and a non-breaking hyphen part the figures on either side in the text too; that is all that a reader of
# figures needs of them. Seen: officeparser drops all three, mammoth's extractRawText the line break, and puts nothing in
# their place: «12», tab, «5» is 125, and the years 2024‑2025 are one number of eight digits. The text is fluent, no
# warning is given, and a check of the report's sums blames a figure that nobody wrote. Paragraphs and cells are parted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@7.8.0 mammoth@1.13.0 docx@9.15.2 >/dev/null
cat > try.mjs <<'JS'
import { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } from "docx";
import mammoth from "mammoth";
import { OfficeParser } from "officeparser";
const line = (...children) => new Paragraph({ children: [new TextRun({ children })] });
const lines = [
  line("Tab: 12", new Tab(), "5"),
  new Paragraph({ children: [new TextRun("Break: 12"), new TextRun({ text: "5", break: 1 })] }),
  line("Hyphen: 2024", new NoBreakHyphen(), "2025"),
];
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: lines }] }));
const show = (name, text) => console.log(`${name}: ${JSON.stringify(text.split("\n").filter(Boolean))}`);
show("officeparser", (await OfficeParser.parseOffice(buffer)).toText());
const { value, messages } = await mammoth.extractRawText({ buffer });
show("mammoth", value);
console.log(`mammoth warns ${messages.length} times`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
officeparser: ["Tab: 125","Break: 125","Hyphen: 20242025"]
mammoth: ["Tab: 12\t5","Break: 125","Hyphen: 2024‑2025"]
mammoth warns 0 times
SEEN
echo "as described"
