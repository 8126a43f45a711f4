#!/usr/bin/env bash
# lunr-languages 1.22.0, the Vietnamese pack (lunr.vi) of lunr 2.3.9: a word is freed of the signs round it before it goes
# into the index. Guess: every letter of the alphabet is a letter, for that is what a pack for a language is for. Seen: vowels
# with a tone are taken for signs and cut off at both ends: «tỷ lệ» (rate) is stored as «t» and «l», «ủy» as «y», «ở» as
# nothing. Inside a word they stay, so «đất», «tịch» and «phường» are found and a first test passes. A query is not cut,
# so a search for «tỷ lệ», «phí» or «thẻ» finds nothing, and an empty list reads as «no such report». Without the pack
# they are found. With marks kept apart the tones stay, but ê, ô and ơ at the end lose theirs: «lệ» is «lẹ».
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lunr@2.3.9 lunr-languages@1.22.0 >/dev/null
cat > try.cjs <<'JS'
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.vi")(lunr);
for (const name of ["lunr", "lunr-languages"]) console.log(name, require(`${name}/package.json`).version);
const stored = (words) => lunr.tokenizer(words).map((token) => `«${lunr.vi.trimmer(token)}»`).join(" ");
for (const words of ["đất đai", "hộ tịch", "phường", "tỷ lệ", "hồ sơ trễ hạn", "ủy ban", "thủ tục", "ở"])
  console.log(`${words}: ${stored(words)}; marks apart: ${stored(words.normalize("NFD")).normalize("NFC")}`);
const titles = ["Tỷ lệ hồ sơ trễ hạn", "Phí và lệ phí hộ tịch", "Thủ tục đất đai", "Thẻ bảo hiểm"];
for (const pack of [true, false]) {
  const index = lunr(function () {
    if (pack) this.use(lunr.vi);
    else this.pipeline.reset(), this.searchPipeline.reset();
    this.ref("title");
    this.field("title");
    for (const title of titles) this.add({ title });
  });
  console.log(pack ? "with the pack" : "without");
  for (const query of ["đất", "tịch", "tỷ lệ", "phí", "thẻ", "trễ"])
    console.log(`  ${query}: ${index.search(query).map((hit) => hit.ref).sort().join(", ") || "nothing"}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
lunr 2.3.9
lunr-languages 1.22.0
đất đai: «đất» «đai»; marks apart: «đất» «đai»
hộ tịch: «h» «tịch»; marks apart: «họ» «tịch»
phường: «phường»; marks apart: «phường»
tỷ lệ: «t» «l»; marks apart: «tỷ» «lẹ»
hồ sơ trễ hạn: «h» «sơ» «tr» «hạn»; marks apart: «hồ» «so» «trễ» «hạn»
ủy ban: «y» «ban»; marks apart: «ủy» «ban»
thủ tục: «th» «tục»; marks apart: «thủ» «tục»
ở: «»; marks apart: «ở»
with the pack
  đất: Thủ tục đất đai
  tịch: Phí và lệ phí hộ tịch
  tỷ lệ: nothing
  phí: nothing
  thẻ: nothing
  trễ: nothing
without
  đất: Thủ tục đất đai
  tịch: Phí và lệ phí hộ tịch
  tỷ lệ: Phí và lệ phí hộ tịch, Tỷ lệ hồ sơ trễ hạn
  phí: Phí và lệ phí hộ tịch
  thẻ: Thẻ bảo hiểm
  trễ: Tỷ lệ hồ sơ trễ hạn
SEEN
echo "as described"
