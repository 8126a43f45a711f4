#!/usr/bin/env bash
# udsv 0.7.3 (.csv with types): a column of rates with a decimal comma, and of counts with dots or a dash, read by the schema that the library
# infers from the file. Guess: a column is numbers if all rows of the sample are, else text, so that no figure is lost; or text by the
# first row that is none. Seen: the last row of the sample decides alone. 98,5 and 91,5 above 100: a column of numbers, in which
# the first two are null; the mean of the rates is 100. The same rows in another order: text, nothing lost. A total of 1.234.567
# above an office with 7 is null too. Nothing is said, the null is the one of an empty cell, and in a table sorted by its
# rates the last row is the best or the worst, which is the likeliest to be a whole number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact udsv@0.7.3 >/dev/null
cat > try.mjs <<'JS'
import { inferSchema, initParser } from "udsv";

const columns = [["98,5", "91,5", "100"], ["100", "98,5", "91,5"], ["1.234.567", "7"], ["7", "1.234.567"], ["–", "5"], ["5", "–"], ["98.5%", "97"], ["98.5", "", "100"]];
for (const column of columns) {
  const text = ["unit;figure", ...column.map((figure, row) => `office ${row + 1};${figure}`)].join("\n");
  const schema = inferSchema(text);
  const read = initParser(schema).typedObjs(text).map(({ figure }) => figure);
  console.log(`${column.join(" | ")}: ${schema.cols[1].type === "n" ? "numbers" : "text"}: ${JSON.stringify(read)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
98,5 | 91,5 | 100: numbers: [null,null,100]
100 | 98,5 | 91,5: text: ["100","98,5","91,5"]
1.234.567 | 7: numbers: [null,7]
7 | 1.234.567: text: ["7","1.234.567"]
– | 5: numbers: [null,5]
5 | –: text: ["5","–"]
98.5% | 97: numbers: [null,97]
98.5 |  | 100: numbers: [98.5,null,100]
SEEN
echo "as described"
