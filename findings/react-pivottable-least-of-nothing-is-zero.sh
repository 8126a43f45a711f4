#!/usr/bin/env bash
# react-pivottable 0.11.0: files late by office and month, summed up by its aggregators; one office has a dash in every month, which
# is «not reported». Guess: where there is no number there is no figure: the cell is empty for minimum, maximum and median as it is
# for the average. Seen: average is empty, the other three show 0.00, and so does the sum. What they compute is null, a missing
# value, but the format writes null as 0.00. A null among numbers is left out everywhere, as one expects. In a table of the best
# and the worst offices the one that never reported is the best, with none late in its worst month. value() tells the two apart;
# what the table shows, and what is copied from it, does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --save-exact react-pivottable@0.11.0 >/dev/null
cat > run.cjs <<'JS'
const { PivotData } = require("react-pivottable/Utilities");
const data = [
  ["Nội vụ", 1, 4], ["Nội vụ", 2, 9], ["Nội vụ", 3, 5],
  ["Y tế", 1, "–"], ["Y tế", 2, "–"], ["Y tế", 3, "–"],
  ["Tư pháp", 1, null], ["Tư pháp", 2, 6], ["Tư pháp", 3, 8],
].map(([office, month, late]) => ({ office, month, late }));
console.log("react-pivottable", require("react-pivottable/package.json").version);
for (const aggregatorName of ["Minimum", "Maximum", "Median", "Average", "Sum"]) {
  const pivot = new PivotData({ data, rows: ["office"], cols: [], vals: ["late"], aggregatorName });
  const cells = ["Nội vụ", "Y tế", "Tư pháp"].map((office) => {
    const cell = pivot.getAggregator([office], []);
    return `${office} ${String(cell.value())} shown as «${cell.format(cell.value())}»`;
  });
  console.log(`${aggregatorName}: ${cells.join("; ")}`);
}
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
react-pivottable 0.11.0
Minimum: Nội vụ 4 shown as «4.00»; Y tế null shown as «0.00»; Tư pháp 6 shown as «6.00»
Maximum: Nội vụ 9 shown as «9.00»; Y tế null shown as «0.00»; Tư pháp 8 shown as «8.00»
Median: Nội vụ 5 shown as «5.00»; Y tế null shown as «0.00»; Tư pháp 7 shown as «7.00»
Average: Nội vụ 6 shown as «6.00»; Y tế NaN shown as «»; Tư pháp 7 shown as «7.00»
Sum: Nội vụ 18 shown as «18.00»; Y tế 0 shown as «0.00»; Tư pháp 14 shown as «14.00»
SEEN
echo "as described"
