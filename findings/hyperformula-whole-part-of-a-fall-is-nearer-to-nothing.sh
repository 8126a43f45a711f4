#!/usr/bin/env bash
# hyperformula 3.5.0, INT: changes of a rate in points, rounded down to whole ones. Guess: INT(-2.5) is -3, as in Excel, LibreOffice and
# Google's sheets, where INT goes down and TRUNC cuts off: that is what there are two functions for. Seen: -2. INT cuts off as TRUNC does,
# while FLOOR and MOD of the same figure go down, so that INT(x)+MOD(x,1), which is x in every spreadsheet, is one more for each fall with
# a fraction; a fall of half a point is 0 and no fall. Rises are right, and so are falls by whole points.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
console.log(`hyperformula ${HyperFormula.version}`);
const engine = HyperFormula.buildFromArray([[]], { licenseKey: "gpl-v3" });
const of = (formula) => engine.calculateFormula(`=${formula}`, 0);
for (const change of [2.5, -0.5, -2.5, -3])
  console.log(
    change,
    ...["INT(x)", "TRUNC(x)", "FLOOR(x,1)", "MOD(x,1)", "INT(x)+MOD(x,1)"].map(
      (formula) => `${formula} ${of(formula.replaceAll("x", change))}`,
    ),
  );
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
hyperformula 3.5.0
2.5 INT(x) 2 TRUNC(x) 2 FLOOR(x,1) 2 MOD(x,1) 0.5 INT(x)+MOD(x,1) 2.5
-0.5 INT(x) 0 TRUNC(x) 0 FLOOR(x,1) -1 MOD(x,1) 0.5 INT(x)+MOD(x,1) 0.5
-2.5 INT(x) -2 TRUNC(x) -2 FLOOR(x,1) -3 MOD(x,1) 0.5 INT(x)+MOD(x,1) -1.5
-3 INT(x) -3 TRUNC(x) -3 FLOOR(x,1) -3 MOD(x,1) 0 INT(x)+MOD(x,1) -3
SEEN
echo "as described"
