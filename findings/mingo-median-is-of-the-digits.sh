#!/usr/bin/env bash
# mingo 7.2.7 (MongoDB's queries over arrays in JavaScript): the median of the files late in seven offices, $median and $percentile.
# Guess: 5 for 7, 3, 9, 1, 5, 11, 2; for an even count one of the two in the middle or what lies between, for the method's name,
# «approximate», is MongoDB's and allows as much. Seen: 3. The numbers are put in order as texts, 1, 11, 2, 3 …, and the middle of
# that is the answer: the median of one to twelve is 10 and their 90th percentile 8, and of the rates 45, 91.5, 98.5 and 100
# it is 45, the lowest. Numbers with as many digits come out right, so a first test does; $sort, $min and $max know numbers,
# nothing is thrown, and the answer is always a figure of the column, so nothing in a report tells it from the median.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mingo@7.2.7 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Aggregator } from "mingo";
console.log("mingo", JSON.parse(readFileSync("node_modules/mingo/package.json")).version);
const method = "approximate";
for (const late of [[1, 2, 3, 5, 7, 9, 8], [10, 30, 50, 20, 40], [7, 3, 9, 1, 5, 11, 2], [100, 98.5, 91.5, 45], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]) {
  const [seen] = new Aggregator([
    { $group: {
      _id: null,
      median: { $median: { input: "$late", method } },
      p90: { $percentile: { input: "$late", p: [0.9], method } },
      min: { $min: "$late" },
      max: { $max: "$late" },
    } },
  ]).run(late.map((count) => ({ late: count })));
  const sorted = new Aggregator([{ $sort: { late: 1 } }]).run(late.map((count) => ({ late: count }))).map((row) => row.late);
  console.log(`${sorted.join(" ")}: median ${seen.median}, 90th percentile ${seen.p90}, from ${seen.min} to ${seen.max}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
mingo 7.2.7
1 2 3 5 7 8 9: median 5, 90th percentile 9, from 1 to 9
10 20 30 40 50: median 30, 90th percentile 50, from 10 to 50
1 2 3 5 7 9 11: median 3, 90th percentile 9, from 1 to 11
45 91.5 98.5 100: median 45, 90th percentile 98.5, from 45 to 100
1 2 3 4 5 6 7 8 9 10 11 12: median 10, 90th percentile 8, from 1 to 12
SEEN
echo "as described"
