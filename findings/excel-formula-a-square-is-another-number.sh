#!/usr/bin/env bash
# excel-formula 1.5.0 (Excel's formulas turned into JavaScript, Python and C#), toJavaScript: cells of a sheet worked out on a server.
# Guess: a sign that JavaScript has not got, or means otherwise, is written in its way (=A1<>B1 is «!=», AND is «&&», IF is
# «? :»), or refused. Seen: ^ stays, which in JavaScript flips bits: 5^2 is 7 for 25, and so is 3^2+4^2, as ^ comes after +.
# % stays, the remainder of a division: =A1*10%+B1 with 50 and 7 is 3 for 12. & becomes +, so the codes 1 and 2 joined are 3
# for 12. What it gives runs and yields a likely whole number each time; only a percentage at the end of a formula is a syntax
# error. In Python the ^ stays too, and means the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact excel-formula@1.5.0 >/dev/null
cat > try.cjs <<'JS'
const formulas = require("excel-formula");
const tries = [["=A1^2", 5, 0], ["=A1^2+B1^2", 3, 4], ["=A1*10%+B1", 50, 7], ["=A1&B1", 1, 2], ["=IF(A1<>B1,A1/B1,0)", 6, 3], ["=SUM(A1:B1)", 6, 3], ["=A1*10%", 50, 0]];
for (const [formula, a, b] of tries) {
  const code = formulas.toJavaScript(formula);
  let value;
  try {
    value = new Function("A1", "B1", `return ${code}`)(a, b);
  } catch (error) {
    value = error.name;
  }
  console.log(`${formula} with ${a} and ${b}: ${code} = ${value}`);
}
console.log(`in Python: ${formulas.toPython("=A1^2")}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
=A1^2 with 5 and 0: A1^2 = 7
=A1^2+B1^2 with 3 and 4: A1^2+B1^2 = 7
=A1*10%+B1 with 50 and 7: A1*10%+B1 = 3
=A1&B1 with 1 and 2: A1+B1 = 3
=IF(A1<>B1,A1/B1,0) with 6 and 3: (A1!=B1?A1/B1:0) = 2
=SUM(A1:B1) with 6 and 3: (A1+B1) = 9
=A1*10% with 50 and 0: A1*10% = SyntaxError
in Python: A1^2
SEEN
echo "as described"
