#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): changes against the year before, in points, with one decimal (0.0), as .csv and as the text of a cell.
# Guess: what Excel shows: a half is rounded away from 0 on either side, so 2.25 is 2.3 and -2.25 is -2.3. Seen: -2.2. A half above 0
# is rounded up, one below 0 up as well, towards 0: 0.25 is 0.3 and -0.25 is -0.2, and -0.05 is 0.0 and no fall at all. With
# whole numbers it is the same (-2.5 is -2), and with a section of its own for falls it is not: «0.0;-0.0» shows -2.3, as the
# sign is taken away first, and so does «+0.0;-0.0». So one table shows one fall as -2.2 or -2.3 by whether its format has one section
# or two, and a column of rises and falls that cancel out does not. Values in the cells are right; what is printed is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @e965/xlsx@0.20.3 >/dev/null
cat > try.mjs <<'JS'
import { utils } from "@e965/xlsx";
const formats = ["0.0", "0.0;-0.0", "0"];
for (const value of [2.25, -2.25, 0.25, -0.25, -0.05, 2.5, -2.5]) {
  const sheet = utils.aoa_to_sheet([formats.map((z) => ({ t: "n", v: value, z }))]);
  console.log(`${value}: ${utils.sheet_to_csv(sheet, { FS: " | " })}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2.25: 2.3 | 2.3 | 2
-2.25: -2.2 | -2.3 | -2
0.25: 0.3 | 0.3 | 0
-0.25: -0.2 | -0.3 | 0
-0.05: 0.0 | -0.1 | 0
2.5: 2.5 | 2.5 | 3
-2.5: -2.5 | -2.5 | -2
SEEN
echo "as described"
