#!/usr/bin/env bash
# mathjs 15.2.0: percentages added and subtracted in an expression, as a sentence of a report does. Guess: 45% + 35% + 20% is 1
# and 80% - 75% is 0.05; or, as the manual has it for «8 + 3%», each is taken of what stands before it: 0.729 and 0.2.
# Seen: 0 and -0.25. A percent sign before a plus or a minus is read as the remainder of a division: 45 by +35 %, which
# leaves nothing. No error is raised, and a percentage alone, a product or a comparison come out right, so first tests pass;
# then the shares of a correct table add up to 0, those of a wrong one too, and a rise of five points is a fall of 25. With
# brackets round each percentage, or in sum(), it is right. Known to the authors (issue 3563, open).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mathjs@15.2.0 >/dev/null
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
import { evaluate, format, parse } from "mathjs";
console.log("mathjs", createRequire(import.meta.url)("mathjs/package.json").version);
for (const sum of [
  "45% + 35% + 20%", "50% + 20% + 20%", "45%+35%+20%", "(45%) + (35%) + (20%)", "(45 + 35 + 20)%", "sum(45%, 35%, 20%)",
  "80% - 75%", "(80%) - (75%)", "80% >= 75%", "1240 * 75%", "8 + 3%",
]) console.log(`${sum} = ${format(evaluate(sum), 6)}`);
console.log(parse("80% - 75%").toString({ parenthesis: "all" }));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
mathjs 15.2.0
45% + 35% + 20% = 0
50% + 20% + 20% = 0
45%+35%+20% = 0
(45%) + (35%) + (20%) = 1
(45 + 35 + 20)% = 1
sum(45%, 35%, 20%) = 1
80% - 75% = -0.25
(80%) - (75%) = 0.05
80% >= 75% = true
1240 * 75% = 930
8 + 3% = 8.24
80 % ((-75) / 100)
SEEN
echo "as described"
