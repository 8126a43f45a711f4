#!/usr/bin/env bash
# to-words 5.7.0 (locale vi-VN), n2words 4.0.0 (vi-VN), vn-num2words 1.0.4, read-vn-number 4.1.0: numbers in Vietnamese words.
# Guess: each says what a schoolbook says: 15 «mười lăm», 105 «một trăm linh (lẻ) năm», 1.000.015 «một triệu không trăm
# mười lăm»; that is what the packages are for, and the two with Vietnam in their names know no other language.
# Seen: none of the four has all three. to-words joins bare digits: 15 is «mười năm», the words for ten years, and 105 is
# «một trăm năm», a hundred years. read-vn-number has «lăm» where it must not stand («lẻ lăm»); vn-num2words misspells ten
# («muời») and has no «lăm» after it; n2words puts «lẻ» before tens. The words are those of a signed amount in a report.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact to-words@5.7.0 n2words@4.0.0 vn-num2words@1.0.4 read-vn-number@4.1.0 >/dev/null
cat > try.mjs <<'JS'
import { createRequire } from "node:module";
import { toCardinal } from "n2words/vi-VN";
const require = createRequire(import.meta.url);
const { ToWords } = require("to-words");
const towords = new ToWords({ localeCode: "vi-VN" });
const vnNum2words = require("vn-num2words");
const readVnNumber = require("read-vn-number");
const say = {
  "to-words": (n) => towords.convert(n).toLowerCase(),
  n2words: (n) => toCardinal(n),
  "vn-num2words": (n) => (vnNum2words.default ?? vnNum2words)(String(n)),
  "read-vn-number": (n) => (readVnNumber.default ?? readVnNumber)(String(n)),
};
for (const n of [15, 21, 105, 1000015]) for (const [name, words] of Object.entries(say)) console.log(`${n} ${name}: ${words(n)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
15 to-words: mười năm
15 n2words: mười lăm
15 vn-num2words: muời năm
15 read-vn-number: mười lăm
21 to-words: hai mươi một
21 n2words: hai mươi mốt
21 vn-num2words: hai mươi mốt
21 read-vn-number: hai mươi mốt
105 to-words: một trăm năm
105 n2words: một trăm lẻ năm
105 vn-num2words: một trăm linh năm
105 read-vn-number: một trăm lẻ lăm
1000015 to-words: một triệu mười năm
1000015 n2words: một triệu lẻ mười lăm
1000015 vn-num2words: một triệu không nghìn không trăm muời năm
1000015 read-vn-number: một triệu không trăm mười lăm
SEEN
echo "as described"
