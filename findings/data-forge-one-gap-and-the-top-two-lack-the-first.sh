#!/usr/bin/env bash
# data-forge 1.10.5 (tables in JavaScript, after pandas): the offices of a .csv in the order of their late files, orderBy and
# orderByDescending; the cell of one office is empty, which parseFloats makes undefined. Guess: the others are in order and the one
# without a figure stands at one of the ends, as in Array's sort, pandas and SQL. Seen: what has no figure is as great as any other, so
# it parts the list in two, each in an order of its own: of 10, nothing, 9, 100, 3 the descending order is 10, nothing, 100, 9, 3,
# and the «two offices with most files late» are one with 10 and the one that sent nothing, while the one with 100 is not
# named. With a dash for the gap it is the same (NaN). It depends on the row in which the gap stands: as first or last row
# it does no harm, so a test may pass; with null, as dynamicTyping and JSON give it, all is in order. max() and min() over the
# same column find 100 and 3 beside an empty cell and NaN beside a dash. Nothing is thrown, and every figure is one of the table's.
# (Issue 88, of orderBy over rows that lack a value, is closed.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact data-forge@1.10.5 >/dev/null
cat > try.cjs <<'JS'
const { fromCSV } = require("data-forge");
console.log("data-forge", require("data-forge/package.json").version);
const list = (frame) => frame.toArray().map(({ unit, late }) => `${unit} ${late}`).join(", ");
const show = (name, offices) => {
  const column = offices.getSeries("late");
  console.log(`${name}\n  up: ${list(offices.orderBy((row) => row.late))}\n  down: ${list(offices.orderByDescending((row) => row.late))}`);
  console.log(`  most: ${list(offices.orderByDescending((row) => row.late).take(2))}; max ${column.max()}, min ${column.min()}`);
};
for (const counts of [["10", "9", "100", "3"], ["10", "", "9", "100", "3"], ["10", "–", "9", "100", "3"], ["", "10", "9", "100", "3"]]) {
  const csv = ["unit,late", ...counts.map((count, at) => `${"ABCDE"[at]},${count}`)].join("\n");
  show(counts.map((count) => count || "nothing").join(" "), fromCSV(csv).parseFloats("late"));
  if (counts[1] === "") show("the same, types found by themselves", fromCSV(csv, { dynamicTyping: true }));
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
data-forge 1.10.5
10 9 100 3
  up: D 3, B 9, A 10, C 100
  down: C 100, A 10, B 9, D 3
  most: C 100, A 10; max 100, min 3
10 nothing 9 100 3
  up: E 3, C 9, D 100, B undefined, A 10
  down: A 10, B undefined, D 100, C 9, E 3
  most: A 10, B undefined; max 100, min 3
the same, types found by themselves
  up: B null, E 3, C 9, A 10, D 100
  down: D 100, A 10, C 9, E 3, B null
  most: D 100, A 10; max 100, min 3
10 – 9 100 3
  up: E 3, C 9, D 100, B NaN, A 10
  down: A 10, B NaN, D 100, C 9, E 3
  most: A 10, B NaN; max NaN, min NaN
nothing 10 9 100 3
  up: E 3, C 9, B 10, D 100, A undefined
  down: A undefined, D 100, B 10, C 9, E 3
  most: A undefined, D 100; max 100, min 3
SEEN
echo "as described"
