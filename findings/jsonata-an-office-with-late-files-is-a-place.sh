#!/usr/bin/env bash
# jsonata 2.2.2 (queries over JSON): offices with late files, rows[late].name, where late is a count. Guess: those with any, since a count of 0
# is false and every other is true, as $filter, $boolean and the «?:» of the same language have it, and as rows[name] keeps who has a name; or
# an error, that a predicate is to be true or false. Seen: a number in a predicate is a place in the list, also where it is another one for
# each row: a row is kept if its count is its own place, from 0. An office without late files stays if it is the first, one with 1 if it is the
# second; whoever has more than there are offices is never there. Counts that came as text, "12", are true, so a list in which some are text
# has those and a few others. The page says of [0] that it is a place, of [price] nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonata@2.2.2 >/dev/null
cat > try.mjs <<'JS'
import jsonata from "jsonata";
import { readFileSync } from "node:fs";
console.log(`jsonata ${JSON.parse(readFileSync("node_modules/jsonata/package.json", "utf8")).version}`);
const listed = (...late) => ({ rows: late.map((count, at) => ({ name: ["An", "Bo", "Cu", "Du", "Em"][at], late: count })) });
for (const data of [listed(2, 1, 0, 3, 12), listed(0, 5, 7, 9, 12), listed(2, "12", 0, 3, "0")])
  for (const query of ["rows[late].name", "rows[late != 0].name", "rows[$boolean(late)].name", "$filter(rows, function($row) { $row.late }).name", "rows.(late ? name)"])
    console.log(JSON.stringify(data.rows.map(({ late }) => late)), query, "->", JSON.stringify(await jsonata(query).evaluate(data)));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
jsonata 2.2.2
[2,1,0,3,12] rows[late].name -> ["Bo","Du"]
[2,1,0,3,12] rows[late != 0].name -> ["An","Bo","Du","Em"]
[2,1,0,3,12] rows[$boolean(late)].name -> ["An","Bo","Du","Em"]
[2,1,0,3,12] $filter(rows, function($row) { $row.late }).name -> ["An","Bo","Du","Em"]
[2,1,0,3,12] rows.(late ? name) -> ["An","Bo","Du","Em"]
[0,5,7,9,12] rows[late].name -> "An"
[0,5,7,9,12] rows[late != 0].name -> ["Bo","Cu","Du","Em"]
[0,5,7,9,12] rows[$boolean(late)].name -> ["Bo","Cu","Du","Em"]
[0,5,7,9,12] $filter(rows, function($row) { $row.late }).name -> ["Bo","Cu","Du","Em"]
[0,5,7,9,12] rows.(late ? name) -> ["Bo","Cu","Du","Em"]
[2,"12",0,3,"0"] rows[late].name -> ["Bo","Du","Em"]
[2,"12",0,3,"0"] rows[late != 0].name -> ["An","Bo","Du","Em"]
[2,"12",0,3,"0"] rows[$boolean(late)].name -> ["An","Bo","Du","Em"]
[2,"12",0,3,"0"] $filter(rows, function($row) { $row.late }).name -> ["An","Bo","Du","Em"]
[2,"12",0,3,"0"] rows.(late ? name) -> ["An","Bo","Du","Em"]
SEEN
echo "as described"
