#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (Excel's functions in JavaScript), hyperformula 3.5.0 beside it: a column of counts in which a cell is
# text: the years above it, «15 (2 trễ)», «12/15», a dash. Guess: text in a range is left out by every function, as in Excel and
# hyperformula; at most a text that is a number as a whole is taken for one, which the authors defend (issue 221). Seen: SUM and
# SUBTOTAL add the digits that a text begins with: «2024-2025» makes 10 + 5 into 2039, and the rates 98,5 and 91,5 are 189.
# MEDIAN takes each text for 0: with one dash the median of 10 and 5 is 5. AVERAGE, COUNT and MAX do leave text out, so the
# sum is not the mean times the count. No error is raised, and SUM passes over a dash or a word, so the usual test passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0 >/dev/null
cat > try.cjs <<'JS'
const { HyperFormula } = require("hyperformula");
const formulas = require("@formulajs/formulajs");
for (const name of ["@formulajs/formulajs", "hyperformula"]) console.log(name, require(`./node_modules/${name}/package.json`).version);
const asked = { SUM: "A1:A9", AVERAGE: "A1:A9", COUNT: "A1:A9", MAX: "A1:A9", MEDIAN: "A1:A9", SUBTOTAL: "9,A1:A9" };
for (const column of [[10, 5], [10, 5, "–"], ["2024-2025", 10, 5], [10, 5, "15 (2 trễ)"], [10, 5, "12/15"], ["98,5", "91,5"]]) {
  const own = Object.keys(asked).map((name) => {
    const given = name === "SUBTOTAL" ? [9, column] : [column.map((cell) => [cell])];
    return `${name} ${formulas[name](...given)}`;
  });
  const cells = column.map((cell) => [cell]);
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3" });
  const other = Object.entries(asked).map(([name, range]) => `${name} ${engine.calculateFormula(`=${name}(${range})`, 0)}`);
  console.log(`${JSON.stringify(column)}\n  formulajs    ${own.join(", ")}\n  hyperformula ${other.join(", ")}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
@formulajs/formulajs 4.6.1
hyperformula 3.5.0
[10,5]
  formulajs    SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
  hyperformula SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
[10,5,"–"]
  formulajs    SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 5, SUBTOTAL 15
  hyperformula SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
["2024-2025",10,5]
  formulajs    SUM 2039, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 5, SUBTOTAL 2039
  hyperformula SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
[10,5,"15 (2 trễ)"]
  formulajs    SUM 30, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 5, SUBTOTAL 30
  hyperformula SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
[10,5,"12/15"]
  formulajs    SUM 27, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 5, SUBTOTAL 27
  hyperformula SUM 15, AVERAGE 7.5, COUNT 2, MAX 10, MEDIAN 7.5, SUBTOTAL 15
["98,5","91,5"]
  formulajs    SUM 189, AVERAGE Error: #NUM!, COUNT 0, MAX 0, MEDIAN 0, SUBTOTAL 189
  hyperformula SUM 0, AVERAGE #DIV/0!, COUNT 0, MAX 0, MEDIAN #NUM!, SUBTOTAL 0
SEEN
echo "as described"
