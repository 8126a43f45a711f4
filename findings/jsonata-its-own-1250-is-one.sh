#!/usr/bin/env bash
# jsonata 2.2.2 (queries over JSON): counts with a point between thousands, as Vietnam writes them, by $formatInteger(n, '#.##0') and back by
# $parseInteger(text, '#.##0'), the same picture. Guess: the count comes back, as with '#,##0'; the page says of $parseInteger that it reads by
# the picture, and of the picture what XPath says, where any sign that is no digit and no letter may part groups. Seen: written right, read
# as what stands before the first point: 1.250 is 1, 12.500 is 12. So it is with a space or an apostrophe; with the comma alone the count comes
# back. What is below a thousand is right under each, so small offices are, and no error is raised.
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
for (const picture of ["#,##0", "#.##0", "# ##0", "#'##0"]) {
  const rows = [];
  for (const count of [980, 1250, 12500, 1234567]) {
    const written = await jsonata(`$formatInteger(n, p)`).evaluate({ n: count, p: picture });
    const read = await jsonata(`$parseInteger(t, p)`).evaluate({ t: written, p: picture });
    rows.push(`${count} -> ${written} -> ${read}`);
  }
  console.log(picture, "|", rows.join(" | "));
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
jsonata 2.2.2
#,##0 | 980 -> 980 -> 980 | 1250 -> 1,250 -> 1250 | 12500 -> 12,500 -> 12500 | 1234567 -> 1,234,567 -> 1234567
#.##0 | 980 -> 980 -> 980 | 1250 -> 1.250 -> 1 | 12500 -> 12.500 -> 12 | 1234567 -> 1.234.567 -> 1
# ##0 | 980 -> 980 -> 980 | 1250 -> 1 250 -> 1 | 12500 -> 12 500 -> 12 | 1234567 -> 1 234 567 -> 1
#'##0 | 980 -> 980 -> 980 | 1250 -> 1'250 -> 1 | 12500 -> 12'500 -> 12 | 1234567 -> 1'234'567 -> 1
SEEN
echo "as described"
