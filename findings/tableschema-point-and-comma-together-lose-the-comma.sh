#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless Data's table schema in JavaScript): a column whose schema names its signs as Vietnam writes them,
# groupChar «.» and decimalChar «,». Guess: 1.234,5 is 1234.5, for that is what the two properties are there for; what does not
# fit is an error. Seen: 12345, ten times as much: the comma is made a point, then every point is taken away as a group sign;
# 98,5 is 985 and 98,55 is 9855. Whole numbers are right with both properties, decimals with decimalChar alone, so a first
# test of either passes, and nothing is thrown. And bareNumber: false, by which a word may stand beside the figure («-5,5 điểm»),
# takes the minus away with the word, and from «-5,5» too: a fall of 5.5 points is a rise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tableschema@1.12.6 >/dev/null
cat > try.cjs <<'JS'
const { Field } = require("tableschema");
console.log("tableschema", require("tableschema/package.json").version);
const schemas = {
  "«.» and «,»": { groupChar: ".", decimalChar: "," },
  "«,» alone": { decimalChar: "," },
  "«,», bareNumber false": { decimalChar: ",", bareNumber: false },
};
const read = (options, text) => {
  try {
    return new Field({ name: "rate", type: "number", ...options }).castValue(text);
  } catch {
    return "an error";
  }
};
for (const [name, options] of Object.entries(schemas)) {
  const texts = ["1.234.567", "1.234,5", "98,5", "98,55", "-5,5", "-5,5 điểm"];
  console.log(`${name}: ${texts.map((text) => `${text} is ${read(options, text)}`).join("; ")}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
tableschema 1.12.6
«.» and «,»: 1.234.567 is 1234567; 1.234,5 is 12345; 98,5 is 985; 98,55 is 9855; -5,5 is -55; -5,5 điểm is an error
«,» alone: 1.234.567 is an error; 1.234,5 is an error; 98,5 is 98.5; 98,55 is 98.55; -5,5 is -5.5; -5,5 điểm is an error
«,», bareNumber false: 1.234.567 is an error; 1.234,5 is an error; 98,5 is 98.5; 98,55 is 98.55; -5,5 is 5.5; -5,5 điểm is 5.5
SEEN
echo "as described"
