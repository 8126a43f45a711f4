#!/usr/bin/env bash
# vietnamese-lunar-calendar 0.0.6: the lunar date and the public holiday of a day that is given as year, month and day. Guess:
# the calendar of one country has one answer for one day, wherever it is asked; there is no time and no zone in the question.
# Seen: it reckons by the clock of the machine it runs on. In Vietnam's zone it is right; in UTC, as servers and containers
# run, 147 days of 2025 have another date: the leap month is lost (25 July, the 1st of the second 6th month, is the 2nd of the
# 7th), and in 2024 neither Tết nor the Hùng Kings' day is a holiday. Tết 2025 is one, so a test of that year passes on both.
# A term of working days that is counted with it is right at the desk and a day short on the server.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vietnamese-lunar-calendar@0.0.6 >/dev/null
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
const { LunarDate } = createRequire(import.meta.url)("vietnamese-lunar-calendar");
const days = [
  [2025, 1, 29],
  [2025, 7, 25],
  [2024, 2, 10],
  [2024, 4, 18],
];
for (const [year, month, day] of days) {
  const lunar = new LunarDate(year, month, day);
  const date = `${lunar.date}/${lunar.month}${lunar.isLeap ? " (leap)" : ""}`;
  console.log(`${process.env.TZ}: ${day}/${month}/${year} is ${date}, ${lunar.holiday ?? "no holiday"}`);
}
JS
cat > year.mjs <<'JS'
import { createRequire } from "node:module";
const { LunarDate } = createRequire(import.meta.url)("vietnamese-lunar-calendar");
for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
  const asked = new Date(day);
  const lunar = new LunarDate(asked.getUTCFullYear(), asked.getUTCMonth() + 1, asked.getUTCDate());
  console.log(`${asked.toISOString()} ${lunar.date} ${lunar.month} ${lunar.isLeap}`);
}
JS
{
  for zone in Asia/Ho_Chi_Minh UTC; do
    TZ=$zone node try.mjs
    TZ=$zone node year.mjs > "year-${zone##*/}.txt"
  done
  other=$(diff year-Ho_Chi_Minh.txt year-UTC.txt | grep -c '^>' || true)
  echo "days of 2025 with another date: $other of $(wc -l < year-UTC.txt)"
} | tee seen.txt
diff seen.txt - <<'SEEN'
Asia/Ho_Chi_Minh: 29/1/2025 is 1/1, Tết Nguyên Đán
Asia/Ho_Chi_Minh: 25/7/2025 is 1/6 (leap), no holiday
Asia/Ho_Chi_Minh: 10/2/2024 is 1/1, Tết Nguyên Đán
Asia/Ho_Chi_Minh: 18/4/2024 is 10/3, Giỗ Tổ Hùng Vương
UTC: 29/1/2025 is 1/1, Tết Nguyên Đán
UTC: 25/7/2025 is 2/7, no holiday
UTC: 10/2/2024 is 2/1, no holiday
UTC: 18/4/2024 is 11/3, no holiday
days of 2025 with another date: 147 of 365
SEEN
echo "as described"
