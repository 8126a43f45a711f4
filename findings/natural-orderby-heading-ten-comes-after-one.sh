#!/usr/bin/env bash
# natural-orderby 5.0.0: headings and days of a report in natural order. Guess: 1.1, 1.2, 1.9, 1.10, for natural order means runs
# of digits as numbers; days (day first, as written here) by their runs too, or by date. Seen: two runs at the start of a text
# are a decimal, so 1.10 stands between 1.1 and 1.2, while 1.1.10 and «Mục 1.10» stand where they should: the same headings
# have two orders by their depth, and 2.000 files come before 15. Days are read month first where they can be: the 15th and the
# 28th come first, then 01/02 and 02/01, as January the 2nd and February the 1st, which is neither order. No error is
# raised, and a report of up to nine headings is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact natural-orderby@5.0.0 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { orderBy } from "natural-orderby";
console.log("natural-orderby", JSON.parse(readFileSync("node_modules/natural-orderby/package.json")).version);
for (const list of [
  ["1.1", "1.2", "1.9", "1.10", "2.1"],
  ["1.1. Đất đai", "1.2. Hộ tịch", "1.10. Môi trường"],
  ["1.1.1", "1.1.2", "1.1.10"],
  ["Mục 1.1", "Mục 1.2", "Mục 1.10"],
  ["15", "999", "1.234", "2.000"],
  ["02/01/2025", "15/01/2025", "01/02/2025", "28/02/2025"],
  ["12/2024", "1/2025", "2/2025", "10/2025"],
]) console.log(orderBy(list).join(", "));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
natural-orderby 5.0.0
1.1, 1.10, 1.2, 1.9, 2.1
1.1. Đất đai, 1.10. Môi trường, 1.2. Hộ tịch
1.1.1, 1.1.2, 1.1.10
Mục 1.1, Mục 1.2, Mục 1.10
1.234, 2.000, 15, 999
15/01/2025, 28/02/2025, 01/02/2025, 02/01/2025
1/2025, 2/2025, 10/2025, 12/2024
SEEN
echo "as described"
