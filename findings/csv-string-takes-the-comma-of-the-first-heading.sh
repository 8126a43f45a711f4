#!/usr/bin/env bash
# csv-string 4.1.1, detect («the best separator») and parse without a separator: a .csv with semicolons, as Excel saves it under Vietnamese
# settings, whose first heading holds a comma: «Đơn vị, địa phương» (office, district). Guess: the semicolon, which stands in each
# line as often as in any other, as csvtojson 2.0.14 and PapaParse 5.5.3 have it; or a doubt, for the rates have decimal commas, and
# then in any such file. Seen: the comma, by which the first cell takes the counts and the rates are cut in two. What counts is which
# of the signs comes first in the first line: with the comma in a later heading, or in the figures only, it finds the semicolon, so the same
# report is right until the first column is given a longer name. Nothing is thrown; each row has two cells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-string@4.1.1 csvtojson@2.0.14 papaparse@5.5.3 >/dev/null
cat > try.cjs <<'JS'
const csvString = require("csv-string");
const csvToJson = require("csvtojson");
const papa = require("papaparse");
(async () => {
  for (const head of ["Office;Received;Rate", "Office, district;Received;Rate", "Office;Received;Rate, %"]) {
    const text = `${head}\nA;12;98,5\nB;7;97,25\n`;
    console.log(head);
    console.log("  csv-string:", csvString.detect(text), JSON.stringify(csvString.parse(text)[1]));
    console.log("  csvtojson: ", JSON.stringify((await csvToJson({ delimiter: "auto" }).fromString(text))[0]));
    const { meta, data } = papa.parse(text);
    console.log("  papaparse: ", meta.delimiter, JSON.stringify(data[1]));
  }
})();
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Office;Received;Rate
  csv-string: ; ["A","12","98,5"]
  csvtojson:  {"Office":"A","Received":"12","Rate":"98,5"}
  papaparse:  ; ["A","12","98,5"]
Office, district;Received;Rate
  csv-string: , ["A;12;98","5"]
  csvtojson:  {"Office, district":"A","Received":"12","Rate":"98,5"}
  papaparse:  ; ["A","12","98,5"]
Office;Received;Rate, %
  csv-string: ; ["A","12","98,5"]
  csvtojson:  {"Office":"A","Received":"12","Rate, %":"98,5"}
  papaparse:  ; ["A","12","98,5"]
SEEN
echo "as described"
