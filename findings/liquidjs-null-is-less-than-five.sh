#!/usr/bin/env bash
# liquidjs 10.30.1: an absent figure (null, as JSON and databases give it) compared in a template. Guess: false for every
# order, as in Shopify's Liquid and as this library does for a missing variable and for the word nil; the template's else
# says that the figure is missing. Seen: null from the data is 0 to < <= > >= and only == knows better, so a unit that sent
# nothing is «fewer than 5 overdue» and «at least 0 %»: a good mark for no report. strictVariables does not see it. The same
# template is right or wrong by whether the field is left out or null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact liquidjs@10.30.1 >/dev/null
cat > try.mjs <<'JS'
import { Liquid } from "liquidjs";
const liquid = new Liquid();
const strict = new Liquid({ strictVariables: true });
const ask = (test, data, engine = liquid) => engine.parseAndRenderSync(`{% if ${test} %}yes{% else %}no{% endif %}`, data);
for (const test of ["late < 5", "late <= 0", "late >= 0", "late > -1", "late == 0"]) {
  console.log(`${test}: null ${ask(test, { late: null })}, left out ${ask(test, {})}`);
}
console.log(`nil < 5: ${ask("nil < 5", {})}`);
console.log(`late < 5, strict: null ${ask("late < 5", { late: null }, strict)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
late < 5: null yes, left out no
late <= 0: null yes, left out no
late >= 0: null yes, left out no
late > -1: null yes, left out no
late == 0: null no, left out no
nil < 5: no
late < 5, strict: null yes
SEEN
echo "as described"
