#!/usr/bin/env bash
# hyperformula 3.5.0 with accentSensitive: true: one name of an office, looked up and counted. Guess: with this setting «Đồng Hà»
# and «Đông Hà» are two names wherever two texts are compared, so VLOOKUP and SUMIF of one name speak of the same row. Seen: the
# sign =, SWITCH, COUNTIF and SUMIF tell them apart; VLOOKUP, XLOOKUP and MATCH do not and take the row that stands first,
# and a name that is not in the list at all is found by its letters. useColumnIndex and caseSensitive do not alter it. Names of
# communes differ by a mark alone, so a row of a report gets its neighbour's figure by VLOOKUP while SUMIF in the next cell has
# the right one, and no #N/A shows a name that was misspelt.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 >/dev/null
cat > try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
console.log(`hyperformula ${HyperFormula.version}`);
const list = [["Đông Hà", 2], ["Đồng Hà", 7], ["Tân Hoà", 5]];
const formulas = [
  'A1="Đồng Hà"', 'SWITCH("Đồng Hà",A1,B1,A2,B2)', 'COUNTIF(A1:A3,"Đồng Hà")', 'SUMIF(A1:A3,"Đồng Hà",B1:B3)',
  'VLOOKUP("Đồng Hà",A1:B3,2,FALSE())', 'XLOOKUP("Đồng Hà",A1:A3,B1:B3)', 'MATCH("Đồng Hà",A1:A3,0)',
  'SUMIF(A1:A3,"Tân Hoa",B1:B3)', 'VLOOKUP("Tân Hoa",A1:B3,2,FALSE())',
];
const shown = (options) => {
  const engine = HyperFormula.buildFromArray(list, { licenseKey: "gpl-v3", accentSensitive: true, ...options });
  return formulas.map((formula) => engine.calculateFormula(`=${formula}`, 0));
};
const seen = shown({});
formulas.forEach((formula, at) => console.log(formula, "->", seen[at]));
const others = [{ useColumnIndex: true }, { caseSensitive: true }, { localeLang: "vi" }, { useWildcards: false }];
console.log("other settings alike:", others.every((options) => String(shown(options)) === String(seen)));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
hyperformula 3.5.0
A1="Đồng Hà" -> false
SWITCH("Đồng Hà",A1,B1,A2,B2) -> 7
COUNTIF(A1:A3,"Đồng Hà") -> 1
SUMIF(A1:A3,"Đồng Hà",B1:B3) -> 7
VLOOKUP("Đồng Hà",A1:B3,2,FALSE()) -> 2
XLOOKUP("Đồng Hà",A1:A3,B1:B3) -> 2
MATCH("Đồng Hà",A1:A3,0) -> 1
SUMIF(A1:A3,"Tân Hoa",B1:B3) -> 0
VLOOKUP("Tân Hoa",A1:B3,2,FALSE()) -> 5
other settings alike: true
SEEN
echo "as described"
