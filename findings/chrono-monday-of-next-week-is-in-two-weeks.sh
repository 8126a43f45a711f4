#!/usr/bin/env bash
# chrono-node 2.10.3, its Vietnamese (chrono.vi): a day by which an office is to answer, on a Wednesday, 12 November 2025. Guess: «thứ
# Hai tuần sau» (Monday of next week) is the 17th, or is not understood; «thứ Hai» alone and «tuần sau» alone are.
# Seen: the 26th. Days of the week are numbers in Vietnamese, Monday is «the second»: the day's number and «tuần sau» are
# taken together for «two weeks from now», and the word «thứ» is left over. Thursday of next week is in five weeks, Saturday
# in seven, and «thứ Năm tuần này», tomorrow, in five as well. Wednesday alone is not joined: it has a word of its own («tư»),
# and comes as two dates. Nothing is thrown; dates in figures and «15 ngày nữa» are right, so a first test passes.
set -euo pipefail
export TZ=Asia/Ho_Chi_Minh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { vi } from "chrono-node";
console.log("chrono-node", JSON.parse(readFileSync("node_modules/chrono-node/package.json")).version);
const wednesday = new Date(2025, 10, 12, 8);
for (const words of [
  "ngày 17/11/2025", "15 ngày nữa", "tuần sau", "thứ Hai", "thứ Hai tuần sau", "thứ ba tuần tới", "thứ Tư tuần sau",
  "thứ Năm tuần sau", "thứ Năm tuần này", "thứ Bảy tuần sau", "thứ Năm tuần trước",
]) {
  const found = vi.parse(words, wednesday).map(({ text, start }) => `«${text}» ${start.date().toDateString()}`);
  console.log(`${words}: ${found.join(", ") || "nothing"}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
chrono-node 2.10.3
ngày 17/11/2025: «17/11/2025» Mon Nov 17 2025
15 ngày nữa: «15 ngày nữa» Thu Nov 27 2025
tuần sau: «tuần sau» Wed Nov 19 2025
thứ Hai: «thứ Hai» Mon Nov 10 2025
thứ Hai tuần sau: «Hai tuần sau» Wed Nov 26 2025
thứ ba tuần tới: «ba tuần tới» Wed Dec 03 2025
thứ Tư tuần sau: «thứ Tư» Wed Nov 12 2025, «tuần sau» Wed Nov 19 2025
thứ Năm tuần sau: «Năm tuần sau» Wed Dec 17 2025
thứ Năm tuần này: «Năm tuần này» Wed Dec 17 2025
thứ Bảy tuần sau: «Bảy tuần sau» Wed Dec 31 2025
thứ Năm tuần trước: «Năm tuần trước» Wed Oct 08 2025
SEEN
echo "as described"
