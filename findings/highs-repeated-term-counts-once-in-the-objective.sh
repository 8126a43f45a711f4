#!/usr/bin/env bash
# highs 1.15.3 (the HiGHS solver in WebAssembly): a variable that stands twice in one sum of an LP model. Guess: «4 a + 1 a»
# is 5 a, in an objective as in a constraint, or the model is refused. Seen: in a constraint the terms are added up; in the
# objective the last one replaces the others, without a word. The answer is «Optimal», but it is another model's: of a at
# a price of 4 + 1 and b at 3 the dearer a is bought, at a cost said to be 1. Prices that are gathered sum by sum, one term
# for each sum in which a cell stands, are written just so; the cells then named are not the fewest.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact highs@1.15.3 >/dev/null
cat > try.mjs <<'JS'
import loadHighs from "highs";
const highs = await loadHighs();
const solve = (objective, constraint) => {
  const model = `Minimize\n obj: ${objective}\nSubject To\n c: ${constraint}\nBinary\n a b\nEnd`;
  const { Status, ObjectiveValue, Columns } = highs.solve(model);
  console.log(`min ${objective}; ${constraint}: ${Status} ${ObjectiveValue}, a = ${Columns.a.Primal}, b = ${Columns.b.Primal}`);
};
solve("5 a + 3 b", "a + b = 1");
solve("4 a + 3 b + 1 a", "a + b = 1");
solve("1 a + 3 b", "a + b = 1");
solve("a + 3 b", "a + a + b >= 2");
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
min 5 a + 3 b; a + b = 1: Optimal 3, a = 0, b = 1
min 4 a + 3 b + 1 a; a + b = 1: Optimal 1, a = 1, b = 0
min 1 a + 3 b; a + b = 1: Optimal 1, a = 1, b = 0
min a + 3 b; a + a + b >= 2: Optimal 1, a = 1, b = 0
SEEN
echo "as described"
