#!/usr/bin/env bash
# datalib 1.9.3 (statistics of the makers of Vega): how late files go with received ones over offices, dl.cor, where one office reported
# neither. Guess: the pair is left out, for a gap in one of the two columns alone is refused («Valid values must align»), which
# says that gaps were thought of; and dl.linearRegression of the same columns leaves it out and has R = 1. Seen: two columns of which
# one is twice the other have the correlation -0.11 with a gap in both, and 1 without. Means and deviations are of the three offices
# that reported, the products are summed up over four, the gap as 0. With more offices the error is smaller and no longer seen: of
# ten, one of them silent, it is 0.52. cor.rank has 1, too. Nothing is thrown, and the sign of the first says that offices with more
# files have fewer late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact datalib@1.9.3 >/dev/null
cat > try.cjs <<'JS'
const dl = require("datalib");
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const columns = [[1, 2, 4], [1, 2, null, 4], [1, 2, undefined, 4], [...ten, null], [null, ...ten]];
for (const late of columns) {
  const received = late.map((count) => (count === null || count === undefined ? count : 2 * count));
  const figures = [dl.cor(late, received), dl.linearRegression(late, received).R].map((figure) => figure.toFixed(2));
  console.log(`${late.map(String).join(" ")}: cor ${figures[0]}, R of the regression ${figures[1]}, cor.rank ${dl.cor.rank(late, received).toFixed(2)}`);
}
try {
  dl.cor([1, 2, null, 4], [2, 4, 6, 8]);
} catch (error) {
  console.log(`one gap: ${error.message}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 2 4: cor 1.00, R of the regression 1.00, cor.rank 1.00
1 2 null 4: cor -0.11, R of the regression 1.00, cor.rank 1.00
1 2 undefined 4: cor -0.11, R of the regression 1.00, cor.rank 1.00
1 2 3 4 5 6 7 8 9 null: cor 0.52, R of the regression 1.00, cor.rank 1.00
null 1 2 3 4 5 6 7 8 9: cor 0.52, R of the regression 1.00, cor.rank 1.00
SEEN
echo "as described"
