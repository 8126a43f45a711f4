#!/usr/bin/env bash
# tabletojson 4.1.15 (HTML tables to JSON): the last row of a table, in which «Tổng» (total) spans two columns. Guess: as a cell
# over two rows is repeated in both, one over two columns fills both, and the figures stay in theirs. Seen: rowspan is
# obeyed, colspan is not: the total of the files received, 27, is filed under the unit's name, the 7 that are late under
# «received», and «late» is absent from the row. Where the heading spans, each figure after it goes one heading to the left
# and the last is called by a number. The rows above come out right, merged cells and all; a sum of «late» passes over the
# total, a check of «received» finds 7 where it says 27, and nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tabletojson@4.1.15 >/dev/null
cat > try.mjs <<'JS'
import { Tabletojson } from "tabletojson";
const show = (html) => Tabletojson.convert(html).flat().forEach((row) => console.log(Object.entries(row).map((pair) => pair.join("=")).join(" | ")));
show(`<table><tr><th>Lĩnh vực</th><th>Đơn vị</th><th>Tiếp nhận</th><th>Trễ hạn</th></tr>
  <tr><td rowspan="2">Đất đai</td><td>Cam Lộ</td><td>12</td><td>3</td></tr>
  <tr><td>Hải Lăng</td><td>15</td><td>4</td></tr>
  <tr><td colspan="2">Tổng</td><td>27</td><td>7</td></tr></table>`);
show(`<table><tr><th>Đơn vị</th><th colspan="2">Hồ sơ</th><th>Tỷ lệ</th></tr>
  <tr><td>Cam Lộ</td><td>12</td><td>3</td><td>25,0%</td></tr></table>`);
JS
{
  npm ls tabletojson --depth 0 | grep -o 'tabletojson@.*'
  node try.mjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
tabletojson@4.1.15
Lĩnh vực=Đất đai | Đơn vị=Cam Lộ | Tiếp nhận=12 | Trễ hạn=3
Lĩnh vực=Đất đai | Đơn vị=Hải Lăng | Tiếp nhận=15 | Trễ hạn=4
Lĩnh vực=Tổng | Đơn vị=27 | Tiếp nhận=7
3=25,0% | Đơn vị=Cam Lộ | Hồ sơ=12 | Tỷ lệ=3
SEEN
echo "as described"
