#!/usr/bin/env bash
# lokijs 1.5.12 (a database in memory for JavaScript): average, median and standard deviation of the files late in a collection of offices,
# three of which have 0. Guess: 0 is a number, so of 0, 0, 0, 10 and 20 the mean is 6 and the median 0; whether an office without a
# figure is left out or counts as 0 would have to be tried. Seen: 15 and 15. What is no number is sifted out by a test that also
# says no to 0, and a null goes the same way, so «none late» and «not reported» are one; a 0 that came as text, «0», is left out
# too, while «7 hs» counts as 7. min() and max() do see the 0, find() does, and mode() has it as the text «0». The mean of all
# offices is that of the offices in arrears: the more of them are in time, the less it says so, and with nobody late it is NaN.
# Nothing is thrown, and where no office has 0 all is right. (Known: issue 665, closed as one that is not going to be mended.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lokijs@1.5.12 >/dev/null
cat > try.cjs <<'JS'
const Loki = require("lokijs");
console.log("lokijs", require("lokijs/package.json").version);
for (const late of [[5, 10, 15, 20, 30], [0, 0, 0, 10, 20], [0, null, 10, 20], ["0", "10", "7 hs"], [0, 0, 0]]) {
  const offices = new Loki("report").addCollection("offices");
  for (const count of late) offices.insert({ late: count });
  const [mean, median, spread] = [offices.avg("late"), offices.median("late"), offices.stdDev("late").toFixed(2)];
  const none = offices.find({ late: 0 }).length;
  console.log(
    `${JSON.stringify(late)}: mean ${mean}, median ${median}, standard deviation ${spread};`,
    `least ${JSON.stringify(offices.min("late"))}, most common ${JSON.stringify(offices.mode("late"))}, found with 0: ${none}`,
  );
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
lokijs 1.5.12
[5,10,15,20,30]: mean 16, median 15, standard deviation 8.60; least 5, most common "5", found with 0: 0
[0,0,0,10,20]: mean 15, median 15, standard deviation 5.00; least 0, most common "0", found with 0: 3
[0,null,10,20]: mean 15, median 15, standard deviation 5.00; least 0, most common "0", found with 0: 1
["0","10","7 hs"]: mean 8.5, median 8.5, standard deviation 1.50; least null, most common "0", found with 0: 0
[0,0,0]: mean NaN, median NaN, standard deviation NaN; least 0, most common "0", found with 0: 3
SEEN
echo "as described"
