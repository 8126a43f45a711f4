#!/usr/bin/env bash
# pdf2json 4.0.3: the plain text of a page, getRawTextContent(). Guess: the lines from the top down, or in the order in which
# they stand in the file; here the two are one, and the library's own JSON has it. Seen: from the last line up to the first, on
# each page, while the pages are in order and so are the words of a line. Every line is right and so is every figure, and a test
# that looks for one of them passes; but in a report by sections the heading now stands below its figures, and the line
# after «II. Nội vụ» is the figure of section I: each office is given its predecessor's count, and no error is raised. A PDF
# that runs the other way up (pdfkit turns its axis) and one made by jspdf 4 that does not come out alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdf2json@4.0.3 pdfkit@0.20.2 dejavu-fonts-ttf@2.37.3 jspdf@4.2.1 >/dev/null
cat > try.mjs <<'JS'
import { createWriteStream, writeFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { once } from "node:events";
import PDFDocument from "pdfkit";
import { jsPDF } from "jspdf";
import PDFParser from "pdf2json";
const font = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const pages = [["I. Y tế", "Tiếp nhận 1.234", "II. Nội vụ", "Tiếp nhận 56"], ["III. Tài chính", "Tiếp nhận 789"]];

const kit = new PDFDocument({ size: "A4", autoFirstPage: false });
const file = createWriteStream("pdfkit.pdf");
kit.pipe(file);
const other = new jsPDF({ unit: "pt" });
other.addFileToVFS("a.ttf", readFileSync(font).toString("base64"));
other.addFont("a.ttf", "a", "normal");
pages.forEach((lines, at) => {
  kit.addPage().font(font).fontSize(10);
  if (at) other.addPage();
  other.setFont("a").setFontSize(10);
  lines.forEach((line, row) => {
    kit.text(line, 40, 80 + row * 20);
    other.text(line, 40, 80 + row * 20);
  });
});
kit.end();
await once(file, "finish");
writeFileSync("jspdf.pdf", Buffer.from(other.output("arraybuffer")));

for (const name of ["pdfkit.pdf", "jspdf.pdf"]) {
  const parser = new PDFParser(null, true);
  parser.loadPDF(name);
  const [data] = await once(parser, "pdfParser_dataReady");
  const json = data.Pages.map((page) => page.Texts.map((text) => text.R[0].T).join(" | ")).join(" || ");
  const text = parser.getRawTextContent().split(/-+Page.*-+/).map((page) => page.trim().split(/\s*\n/).join(" | ")).filter(Boolean).join(" || ");
  console.log(`${name}, JSON: ${json}\n${name}, text: ${text}`);
}
JS
{
  npm ls pdf2json --depth 0 | grep -o 'pdf2json@.*'
  node try.mjs 2>/dev/null | grep -v '^Warning: '
} | tee seen.txt
diff seen.txt - <<'SEEN'
pdf2json@4.0.3
pdfkit.pdf, JSON: I. Y tế | Tiếp nhận 1.234 | II. Nội vụ | Tiếp nhận 56 || III. Tài chính | Tiếp nhận 789
pdfkit.pdf, text: Tiếp nhận 56 | II. Nội vụ | Tiếp nhận 1.234 | I. Y tế || Tiếp nhận 789 | III. Tài chính
jspdf.pdf, JSON: I. Y tế | Tiếp nhận 1.234 | II. Nội vụ | Tiếp nhận 56 || III. Tài chính | Tiếp nhận 789
jspdf.pdf, text: Tiếp nhận 56 | II. Nội vụ | Tiếp nhận 1.234 | I. Y tế || Tiếp nhận 789 | III. Tài chính
SEEN
echo "as described"
