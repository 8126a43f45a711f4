#!/usr/bin/env bash
# vega-loader 5.1.3 (reads data for Vega's charts), in Node: a .csv with semicolons, types found by themselves (parse: "auto"). Guess:
# names of offices stay names, and «98,5», which is no English number, stays text. Seen: a column in which each value is a word and a
# number from 1 to 12, «Xã 1», «Tổ 12», «Quý 2», is taken for dates: what was a name is a count of milliseconds, the first of that
# month in 2001. Rates are dates too, 98,5 the 1st of May 1998, with a percent sign as without, but text as soon as one of them
# has more than 12 behind its comma: the same column is of two types in two quarters. Days are month first, or text if one is
# past the 12th. A «Xã 13» among them saves the names, so a longer list passes the test. Nothing is thrown.
set -euo pipefail
export TZ=Asia/Ho_Chi_Minh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vega-loader@5.1.3 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { inferType, read } from "vega-loader";
console.log("vega-loader", JSON.parse(readFileSync("node_modules/vega-loader/package.json")).version);
for (const column of [
  ["Xã Một", "Xã Hai"], ["Xã 1", "Xã 2", "Xã 12"], ["Xã 1", "Xã 2", "Xã 13"], ["Quý 1", "Quý 2"],
  ["98,5", "91,5", "100"], ["98,5%", "91,5%"], ["98,5", "91,25"], ["05/04/2025", "12/04/2025"], ["05/04/2025", "15/04/2025"],
]) console.log(`${column.join("; ")}: ${inferType(column)}`);
const rows = read("unit;rate;late\nXã 1;98,5;3\nXã 2;91,5;0\n", { type: "dsv", delimiter: ";", parse: "auto" });
for (const { unit, rate, late } of rows) console.log(unit, rate, late, "that is", new Date(unit).toDateString(), "and", new Date(rate).toDateString());
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
vega-loader 5.1.3
Xã Một; Xã Hai: string
Xã 1; Xã 2; Xã 12: date
Xã 1; Xã 2; Xã 13: string
Quý 1; Quý 2: date
98,5; 91,5; 100: date
98,5%; 91,5%: date
98,5; 91,25: string
05/04/2025; 12/04/2025: date
05/04/2025; 15/04/2025: string
978282000000 893955600000 3 that is Mon Jan 01 2001 and Fri May 01 1998
980960400000 673030800000 0 that is Thu Feb 01 2001 and Wed May 01 1991
SEEN
echo "as described"
