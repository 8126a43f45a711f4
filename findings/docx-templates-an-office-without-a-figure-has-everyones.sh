#!/usr/bin/env bash
# docxtemplater 3.71.0 and easy-template-x 7.2.8 (Word templates): a table with a row for each office and a row of totals, whose fields have
# the same names, «received» and «late»; one office has null, one sent nothing at all. Guess: an empty cell, «undefined», which
# docxtemplater prints where a name means nothing, or an error. Seen: the office has the total of all. What a row lacks is looked for
# in the data round it, and there the name is the sum's: of 41 received and 9 late the office that sent no report has all 41 and all
# 9. With null docxtemplater takes the sum too, easy-template-x leaves the cell empty. The lookup is documented, for headings that every
# row repeats; with sums beside the rows it fills gaps. Each cell holds a figure of the table, the totals are right, and
# whether it happens depends on whether the sums are there and on how a gap came: "" stays empty in both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  docxtemplater@3.71.0 easy-template-x@7.2.8 pizzip@3.3.0 docx@9.15.2 mammoth@1.13.0 >/dev/null
cat > try.mjs <<'JS'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import mammoth from "mammoth";
import PizZip from "pizzip";

const row = (...texts) => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const rows = [row("{#offices}{name}", "{received}", "{late}{/offices}"), row("All", "{received}", "{late}")];
const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
const offices = [
  { name: "Land", received: 30, late: 9 },
  { name: "Home", received: 11, late: 0 },
  { name: "Tax", received: null, late: null },
  { name: "Health" },
  { name: "Trade", received: "", late: "" },
];
const fill = {
  docxtemplater(data) {
    const document = new Docxtemplater(new PizZip(template));
    document.render(data);
    return document.toBuffer();
  },
  "easy-template-x": (data) => new TemplateHandler().process(template, data),
};
for (const [name, render] of Object.entries(fill)) {
  for (const data of [{ received: 41, late: 9, offices }, { offices }]) {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await render(data)) });
    const shown = value.split("</tr>").slice(0, -1).map((line) => [...line.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell.replaceAll(/<[^>]*>/g, "") || "_").join(" "));
    console.log(`${name}, ${"late" in data ? "with sums" : "without"}: ${shown.join("; ")}`);
  }
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
docxtemplater, with sums: Land 30 9; Home 11 0; Tax 41 9; Health 41 9; Trade _ _; All 41 9
docxtemplater, without: Land 30 9; Home 11 0; Tax undefined undefined; Health undefined undefined; Trade _ _; All undefined undefined
easy-template-x, with sums: Land 30 9; Home 11 0; Tax _ _; Health 41 9; Trade _ _; All 41 9
easy-template-x, without: Land 30 9; Home 11 0; Tax _ _; Health _ _; Trade _ _; All _ _
SEEN
echo "as described"
