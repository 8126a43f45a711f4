#!/usr/bin/env bash
# pptxgenjs 4.0.1: a chart on a slide (.pptx) of the late files of four offices, one of which has 0 and one sent nothing (null). Guess:
# the workbook inside, which «Edit data» opens, has what the chart draws: 0 as 0, null as an empty cell. Seen: the chart's own copy
# has the 0, the workbook has an empty cell for it, the same as for the office without a report; 0.5 and 7 are in both. The slide
# is right until somebody corrects one figure in PowerPoint, which then reads the chart again from the workbook: the 0 is gone, and
# a reader of the workbook takes «none late» for «not reported». A table on the slide keeps its 0; nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pptxgenjs@4.0.1 jszip@3.10.1 >/dev/null
cat > run.cjs <<'JS'
const Deck = require("pptxgenjs");
const Zip = require("jszip");
const labels = ["Nội vụ", "Y tế", "Tư pháp", "Xây dựng"];
const values = [7, 0, null, 0.5];
(async () => {
  const deck = new Deck();
  for (const kind of ["bar", "line", "pie"]) {
    const slide = deck.addSlide();
    slide.addChart(kind, [{ name: "Trễ", labels, values }], { x: 1, y: 1, w: 4, h: 3 });
    slide.addTable([["Y tế", 0]], { x: 1, y: 5, w: 4 });
  }
  const zip = await Zip.loadAsync(await deck.write({ outputType: "nodebuffer" }));
  const parts = (pattern) => Object.keys(zip.files).filter((name) => pattern.test(name)).sort();
  const charts = parts(/^ppt\/charts\/chart\d+\.xml$/);
  const books = parts(/^ppt\/embeddings\/.*\.xlsx$/);
  console.log("pptxgenjs", JSON.parse(require("node:fs").readFileSync("node_modules/pptxgenjs/package.json", "utf8")).version);
  for (const [at, name] of charts.entries()) {
    const chart = await zip.file(name).async("string");
    const drawn = [...chart.match(/<c:val>.*?<\/c:val>/s)[0].matchAll(/<c:v>(.*?)<\/c:v>/g)].map((one) => one[1]);
    const book = await Zip.loadAsync(await zip.file(books[at]).async("nodebuffer"));
    const sheet = await book.file("xl/worksheets/sheet1.xml").async("string");
    const kept = [...sheet.matchAll(/<c r="B[2-5]"[^>]*>(?:<v>(.*?)<\/v>)?/g)].map((one) => one[1] ?? "");
    console.log(`${["bar", "line", "pie"][at]}: chart [${drawn.join("; ")}] workbook [${kept.join("; ")}]`);
  }
  const slide = await zip.file("ppt/slides/slide1.xml").async("string");
  console.log(`table: ${[...slide.matchAll(/<a:t>(.*?)<\/a:t>/g)].map((one) => one[1]).join(" | ")}`);
})();
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
pptxgenjs 4.0.1
bar: chart [7; 0; ; 0.5] workbook [7; ; ; 0.5]
line: chart [7; 0; ; 0.5] workbook [7; ; ; 0.5]
pie: chart [7; 0; ; 0.5] workbook [7; ; ; 0.5]
table: Y tế | 0
SEEN
echo "as described"
