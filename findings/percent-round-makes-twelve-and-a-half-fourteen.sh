#!/usr/bin/env bash
# percent-round 2.3.1: the shares of a whole, rounded so that they add up to 100. Guess: largest remainders, as in
# largest-remainder-round 1.1.0, or another rule by which a share becomes one of its two neighbours: 12.5 is 12 or 13. Seen: 14,
# for 100 files of 800. The package rounds every share, then gives a missing unit to the one that rounding moved most, up or
# down alike, so what went up by a half goes up once more. The sum is 100 and most tables come out as guessed, so nothing
# shows; a reader who works out 100 : 800 finds that office's share a point and a half off. With one decimal, 12.55 is 12.7.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact percent-round@2.3.1 largest-remainder-round@1.1.0 >/dev/null
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import percentRound from "percent-round";
import "largest-remainder-round";
for (const name of ["percent-round", "largest-remainder-round"])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
for (const [files, digits] of [
  [[45, 35, 20], 0],
  [[1, 1, 1], 1],
  [[100, 163, 171, 179, 187], 0],
  [[1004, 1619, 1707, 1795, 1875], 1],
]) {
  const total = files.reduce((sum, count) => sum + count);
  console.log(files.join(" "), "of", total);
  console.log("  exact            ", files.map((count) => Number(((count / total) * 100).toFixed(4))).join(" "));
  console.log("  percent-round    ", percentRound(files, digits).join(" "));
  console.log("  largest remainder", files.spread(100, digits).join(" "));
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
percent-round 2.3.1
largest-remainder-round 1.1.0
45 35 20 of 100
  exact             45 35 20
  percent-round     45 35 20
  largest remainder 45 35 20
1 1 1 of 3
  exact             33.3333 33.3333 33.3333
  percent-round     33.4 33.3 33.3
  largest remainder 33.4 33.3 33.3
100 163 171 179 187 of 800
  exact             12.5 20.375 21.375 22.375 23.375
  percent-round     14 20 21 22 23
  largest remainder 13 21 21 22 23
1004 1619 1707 1795 1875 of 8000
  exact             12.55 20.2375 21.3375 22.4375 23.4375
  percent-round     12.7 20.2 21.3 22.4 23.4
  largest remainder 12.6 20.3 21.3 22.4 23.4
SEEN
echo "as described"
