#!/usr/bin/env bash
# alasql 4.19.1 (SQL over arrays in JavaScript): totals of a column in which counts came as text, as cells marked as text give
# them. Guess: 12, 7 and 100 make 119 and 39.67, as in SQLite and MySQL and as this library's own «-» and «>» have it; or
# both functions refuse. Seen: it depends on the row that has the text. All text: no SUM at all, and AVG strings the digits
# together and divides, 127100 : 3 = 42366.67. Text in the first row alone: SUM leaves it out (107), AVG is 42366.67 again. Text in
# the last row alone: SUM is the text "19100". No error is raised, COUNT is right each time, and filters on the same
# column are right too. With CAST(... AS NUMBER) all is well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact alasql@4.19.1 >/dev/null
cat > try.cjs <<'JS'
const { readFileSync } = require("node:fs");
const alasql = require("alasql");
console.log("alasql", JSON.parse(readFileSync("node_modules/alasql/package.json")).version);
for (const counts of [[12, 7, 100], ["12", "7", "100"], ["12", 7, 100], [12, 7, "100"]]) {
  const rows = counts.map((files) => ({ files }));
  const ask = (sql) => JSON.stringify(alasql(sql, [rows]));
  console.log(JSON.stringify(counts));
  console.log(" ", ask("SELECT SUM(files) AS s, ROUND(AVG(files), 2) AS m, COUNT(files) AS n FROM ?"));
  console.log(" ", ask("SELECT SUM(CAST(files AS NUMBER)) AS s, ROUND(AVG(CAST(files AS NUMBER)), 2) AS m FROM ?"));
  console.log(" ", ask("SELECT VALUE COUNT(*) FROM ? WHERE files > 9"), ask("SELECT COLUMN files - 1 FROM ?"));
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
alasql 4.19.1
[12,7,100]
  [{"s":119,"m":39.67,"n":3}]
  [{"s":119,"m":39.67}]
  2 [11,6,99]
["12","7","100"]
  [{"m":42366.67,"n":3}]
  [{"s":119,"m":39.67}]
  2 [11,6,99]
["12",7,100]
  [{"s":107,"m":42366.67,"n":3}]
  [{"s":119,"m":39.67}]
  2 [11,6,99]
[12,7,"100"]
  [{"s":"19100","m":6366.67,"n":3}]
  [{"s":119,"m":39.67}]
  2 [11,6,99]
SEEN
echo "as described"
