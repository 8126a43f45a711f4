#!/usr/bin/env bash
# dataframe-js 1.4.4, its SQL: «WHERE late = 7» over a column of numbers, the one example of a condition in its guide (WHERE column1 = 6).
# Guess: the rows with 7. Seen: none, ever. The cell is made a text and the number behind the sign stays a number, so they are never
# the same and always different: «late = 0» finds no office, and «late != 0» finds every one, those with nothing late among
# them; COUNT says so in figures. «<», «>», «<=» and «>=» are right, as the language makes numbers of both, «IN (0)» is, and «=»
# with a text. «late >= 7 AND late <= 7» finds the row that «late = 7» does not. Nothing is thrown. (Its joins:
# a-join-of-two-quarters-has-one-column-for-both.sh.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dataframe-js@1.4.4 >/dev/null
cat > try.cjs <<'JS'
const { DataFrame } = require("dataframe-js");

const offices = new DataFrame([["Land", "city", 0], ["Health", "city", 7], ["Justice", "district", 12], ["Culture", "district", 0]], ["unit", "kind", "late"]);
DataFrame.sql.registerTable(offices, "offices");
for (const condition of ["late = 7", "late = 0", "late != 0", "late > 0", "late >= 7 AND late <= 7", "late IN (0)", "kind = 'city'", "kind != 'city'"]) {
  const units = DataFrame.sql.request(`SELECT unit FROM offices WHERE ${condition}`).toArray("unit");
  const count = DataFrame.sql.request(`SELECT COUNT(unit) FROM offices WHERE ${condition}`);
  console.log(`${condition}: ${count}: ${units.join(", ")}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
late = 7: 0: 
late = 0: 0: 
late != 0: 4: Land, Health, Justice, Culture
late > 0: 2: Health, Justice
late >= 7 AND late <= 7: 1: Health
late IN (0): 2: Land, Culture
kind = 'city': 2: Land, Health
kind != 'city': 2: Justice, Culture
SEEN
echo "as described"
