#!/usr/bin/env bash
# twig 2.0.0 (Twig.js, the templates of PHP's Twig in JavaScript): the counts of offices in order ({{ late|sort|join(', ') }}), the first of
# them, and a day in the Vietnamese way. Guess: numbers by their value, as in Twig, whose page this one follows, and as its own max() and
# «<» have it; a day that it cannot read is an error. Seen: numbers stand as texts do: of 3, 10, 9, 100 the order is 10, 100, 3, 9, so
# the first, «least», is 10, while min() in the same template is 3. Days: 05/11/2023 is the 11th of May, and 15/11/2023, which has
# no such month, is 01/01/1970 and no error. 2 ** 3 ** 2 is 64, in Twig 512. With counts of one digit, or of as many digits
# each, the order is right; the table «five offices with fewest late» holds others.
set -euo pipefail
export TZ=UTC
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact twig@2.0.0 >/dev/null
cat > try.cjs <<'JS'
const Twig = require("twig");
const templates = [
  "{{ late|sort|join(', ') }}",
  "{{ late|sort|first }}, min {{ min(late) }}",
  "{{ late|sort|last }}, max {{ max(late) }}",
  "{{ few|sort|join(', ') }}",
  "{{ '2023-11-05'|date('d/m/Y') }}, {{ '05/11/2023'|date('d/m/Y') }}, {{ '15/11/2023'|date('d/m/Y') }}",
  "{{ 2 ** 3 ** 2 }}",
];
for (const data of templates) console.log(`${data}: ${Twig.twig({ data }).render({ late: [3, 10, 9, 100], few: [3, 1, 9] })}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
{{ late|sort|join(', ') }}: 10, 100, 3, 9
{{ late|sort|first }}, min {{ min(late) }}: 10, min 3
{{ late|sort|last }}, max {{ max(late) }}: 9, max 100
{{ few|sort|join(', ') }}: 1, 3, 9
{{ '2023-11-05'|date('d/m/Y') }}, {{ '05/11/2023'|date('d/m/Y') }}, {{ '15/11/2023'|date('d/m/Y') }}: 05/11/2023, 11/05/2023, 01/01/1970
{{ 2 ** 3 ** 2 }}: 64
SEEN
echo "as described"
