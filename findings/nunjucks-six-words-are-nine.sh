#!/usr/bin/env bash
# nunjucks 3.2.4 (Mozilla's Jinja templates for JavaScript), wordcount: how long a remark in a report is, «{{ remark|wordcount }} chữ».
# Guess: what stands between spaces, as its own truncate cuts them; Vietnamese parts every syllable with a space. Seen: 9 for the six of
# «Đã giải quyết đúng thời hạn», 4 for the three of «Sở Nội vụ», and nothing at all, not even 0, for «ở». It counts runs of ASCII
# letters, so a letter with a mark ends a word: «giải» is two, gi and i, and «Đã» is none. English is right, and so is Vietnamese typed
# without its marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nunjucks@3.2.4 >/dev/null
cat > try.cjs <<'JS'
const nunjucks = require("nunjucks");
console.log("nunjucks", require("nunjucks/package.json").version);
for (const text of ["Settled within the term", "Da giai quyet dung thoi han", "Đã giải quyết đúng thời hạn", "Sở Nội vụ", "ở"])
  console.log(`${text}: ${nunjucks.renderString("{{ text|wordcount }}", { text })} of ${text.split(" ").length}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
nunjucks 3.2.4
Settled within the term: 4 of 4
Da giai quyet dung thoi han: 6 of 6
Đã giải quyết đúng thời hạn: 9 of 6
Sở Nội vụ: 4 of 3
ở:  of 1
SEEN
echo "as described"
