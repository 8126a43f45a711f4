#!/usr/bin/env bash
# mermaid 11.17.2 (diagrams of Markdown pages): a pie of files by office, one large and six small. Guess: each office has its slice, be it
# thin, or the small ones are put together, or their labels are left out. Seen: a part below 1% has no slice, and the others
# are spread over the whole circle. Land with 1000 of 1054 files is a full disc that says 95%; six offices with 54 files are in the list
# beside it and nowhere in the picture. With 8 and 7 files of 1000 left out, 90% and 9% fill the circle and make 99. Nothing is said.
# The percentages are right, the picture is not theirs; and how much is missing grows with the number of communes, whose
# shares are small because there are many of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mermaid@11.17.2 jsdom@26.1.0 >/dev/null
cat > try.mjs <<'JS'
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<body></body>", { pretendToBeVisual: true });
for (const name of ["window", "document", "Element", "HTMLElement", "SVGElement", "Node", "DOMParser", "MutationObserver", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true });
}
// What a browser would measure is not in question.
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 100, height: 20 });
globalThis.CSSStyleSheet = class { cssRules = []; replaceSync() {} insertRule() {} };
const { default: mermaid } = await import("mermaid");

/** The share of the circle that a slice takes, by the angles at which its path begins and ends; a whole circle has two arcs. */
function shareOf(path) {
  if (/A.*A/.test(path)) return 1;
  const [fromX, fromY, toX, toY] = /^M([-\d.e]+),([-\d.e]+)A[\d.]+,[\d.]+,0,[01],1,([-\d.e]+),([-\d.e]+)L/.exec(path).slice(1).map(Number);
  const turn = (Math.atan2(toY, toX) - Math.atan2(fromY, fromX)) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}
let id = 0;
for (const offices of [
  { Land: 1000, A: 9, B: 9, C: 9, D: 9, E: 9, F: 9 },
  { Land: 900, Health: 85, Justice: 8, Culture: 7 },
  { Land: 50, Health: 30, Justice: 20 },
]) {
  const lines = Object.entries(offices).map(([name, files]) => `  "${name}" : ${files}`);
  const { svg } = await mermaid.render(`pie${(id += 1)}`, ["pie", ...lines].join("\n"));
  const texts = [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text);
  const shares = [...svg.matchAll(/d="([^"]+)"[^>]*class="pieCircle"/g)].map(([, path]) => `${(shareOf(path) * 100).toFixed(1)}%`);
  console.log(`${JSON.stringify(offices)}: slices of ${shares.join(", ")} say ${texts.filter((text) => text.endsWith("%")).join(", ")}; listed ${texts.filter((text) => text in offices).join(", ")}`);
}
process.exit(0);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
{"Land":1000,"A":9,"B":9,"C":9,"D":9,"E":9,"F":9}: slices of 100.0% say 95%; listed Land, A, B, C, D, E, F
{"Land":900,"Health":85,"Justice":8,"Culture":7}: slices of 91.4%, 8.6% say 90%, 9%; listed Land, Health, Justice, Culture
{"Land":50,"Health":30,"Justice":20}: slices of 50.0%, 30.0%, 20.0% say 50%, 30%, 20%; listed Land, Health, Justice
SEEN
echo "as described"
