#!/usr/bin/env bash
# tabulator-tables 6.5.3 (tables of web pages): the row below a column of late files, bottomCalc. Two offices have 0, two have more,
# one sent nothing (null). Guess: «count» counts the cells with a figure, 4, or all rows, 5; average and minimum leave the gap
# out, as in Excel, or all of them take it for 0. Seen: it is the other way round. «count» leaves out the zeros and says 2: the
# offices with nothing late are not counted, in the row that is to say how many reported. «avg» divides by the gap too, and «min»
# of 7, 12 and nothing is 0. So the sum divided by the count of the same row is not its average, however one takes the gap. A
# dash is counted and makes the average NaN; the others pass over it. Zeros that came as text are counted, so the figure changes
# with the source of the data. Nothing is thrown, and where no cell is 0 or empty all is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact tabulator-tables@6.5.3 jsdom@26.1.0 >/dev/null
cat > try.mjs <<'JS'
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<div></div>", { pretendToBeVisual: true });
for (const name of ["window", "document", "Element", "HTMLElement", "Node", "NodeList", "Event", "CustomEvent", "XMLSerializer", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true });
}
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
globalThis.IntersectionObserver = globalThis.ResizeObserver;
const { TabulatorFull } = await import("tabulator-tables");

async function below(late) {
  const kinds = ["count", "sum", "avg", "min"];
  const columns = kinds.map((kind) => ({ title: kind, field: kind, bottomCalc: kind }));
  const data = late.map((figure, id) => ({ id, ...Object.fromEntries(kinds.map((kind) => [kind, figure])) }));
  const table = new TabulatorFull(document.querySelector("div"), { columns, data });
  await new Promise((built) => table.on("tableBuilt", built));
  const { bottom } = table.getCalcResults();
  table.destroy();
  return kinds.map((kind) => `${kind} ${bottom[kind]}`).join(", ");
}
for (const late of [[0, 0, 7, 12, null], [7, 12, null], [7, 12, "–"], ["0", "0", "7", "12"]]) {
  console.log(`${JSON.stringify(late)}: ${await below(late)}`);
}
process.exit(0);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[0,0,7,12,null]: count 2, sum 19, avg 3.8, min 0
[7,12,null]: count 2, sum 19, avg 6.33, min 0
[7,12,"–"]: count 3, sum 19, avg NaN, min 7
["0","0","7","12"]: count 4, sum 19, avg 4.75, min 0
SEEN
echo "as described"
