#!/usr/bin/env bash
# htmldiff-js 1.0.5 and node-htmldiff 0.9.4 (both after HtmlDiff.NET and its kin), a report as it was and as it was corrected, the changes
# marked in the page. Guess: by words, as their pages say and as English shows: «late» for «last» is one word struck out and one put in,
# also in Vietnamese, for it parts its syllables with spaces. Seen: «Lạp» corrected to «Lập» is «L», then ạ struck out, ậ put in, then «p»; in
# the other «Lạ», «Lậ» and «p». A letter beyond ASCII ends a word, so «quá hạn» (late) in place of «quá hẹn» (as agreed) is a change of
# one letter in the middle of a word, and a change of a tone is all but unseen in print. jsdiff 8.0.2 (diffWords) has the words whole.
# What is put in and what is left give the new text, so nothing is wrong with the result.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact htmldiff-js@1.0.5 node-htmldiff@0.9.4 diff@8.0.2 >/dev/null
cat > try.cjs <<'JS'
const { default: htmlDiff } = require("htmldiff-js");
const nodeHtmlDiff = require("node-htmldiff");
const { diffWords } = require("diff");
const marks = (html) =>
  html.replace(/<del[^>]*>(.*?)<\/del>/g, "[-$1]").replace(/<ins[^>]*>(.*?)<\/ins>/g, "[+$1]").replace(/<[^>]*>/g, "");
for (const [before, after] of [["reports late now", "reports last now"], ["xã Tân Lạp gửi", "xã Tân Lập gửi"], ["hồ sơ quá hẹn trả", "hồ sơ quá hạn trả"]]) {
  console.log(`${before} | ${after}`);
  console.log("  htmldiff-js:  ", marks(htmlDiff.execute(`<p>${before}</p>`, `<p>${after}</p>`)));
  console.log("  node-htmldiff:", marks(nodeHtmlDiff(`<p>${before}</p>`, `<p>${after}</p>`)));
  const words = diffWords(before, after).map(({ value, added, removed }) => (added ? `[+${value}]` : removed ? `[-${value}]` : value));
  console.log("  jsdiff:       ", words.join(""));
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
reports late now | reports last now
  htmldiff-js:   reports [-late][+last] now
  node-htmldiff: reports [-late][+last] now
  jsdiff:        reports [-late][+last] now
xã Tân Lạp gửi | xã Tân Lập gửi
  htmldiff-js:   xã Tân L[-ạ][+ậ]p gửi
  node-htmldiff: xã Tân [-Lạ][+Lậ]p gửi
  jsdiff:        xã Tân [-Lạp][+Lập] gửi
hồ sơ quá hẹn trả | hồ sơ quá hạn trả
  htmldiff-js:   hồ sơ quá h[-ẹ][+ạ]n trả
  node-htmldiff: hồ sơ quá [-hẹ][+hạ]n trả
  jsdiff:        hồ sơ quá [-hẹn][+hạn] trả
SEEN
echo "as described"
