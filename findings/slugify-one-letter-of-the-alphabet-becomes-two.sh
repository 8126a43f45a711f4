#!/usr/bin/env bash
# slugify 1.6.9: names of Vietnamese places as file names and keys, one file an office. Guess: «Đồng Nai» is dong-nai, as the other
# letters lose their marks and as transliteration 2.6.1, limax 4.2.3 and @sindresorhus/slugify 3.0.1 have it. Seen: djong-nai. Of the 67
# letters with marks 66 become what they are without; đ becomes dj, which is how Serbs write their own đ, so «Hà Đông»
# is ha-djong, and a name typed with its marks and one typed without are two files. With locale "vi" it is right, yet nothing asks
# for a locale, and the first names tried, Hà Nội or Lạng Sơn, have no đ.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact slugify@1.6.9 transliteration@2.6.1 limax@4.2.3 @sindresorhus/slugify@3.0.1 >/dev/null
cat > try.mjs <<'JS'
import sindre from "@sindresorhus/slugify";
import limax from "limax";
import slugify from "slugify";
import { slugify as transliterate } from "transliteration";
for (const name of ["Hà Nội", "Lạng Sơn", "Đồng Nai", "Hà Đông", "Ha Dong"])
  console.log(
    `${name}: slugify ${slugify(name, { lower: true })}, with its locale ${slugify(name, { lower: true, locale: "vi" })},`,
    `transliteration ${transliterate(name)}, limax ${limax(name)}, sindresorhus ${sindre(name)}`,
  );
const letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
const bare = (letter) => letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d");
const others = [...letters].filter((letter) => slugify(letter) !== bare(letter));
console.log(`of ${letters.length} letters other than bare: ${others.map((letter) => `${letter} ${slugify(letter)}`).join(", ")}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Hà Nội: slugify ha-noi, with its locale ha-noi, transliteration ha-noi, limax ha-noi, sindresorhus ha-noi
Lạng Sơn: slugify lang-son, with its locale lang-son, transliteration lang-son, limax lang-son, sindresorhus lang-son
Đồng Nai: slugify djong-nai, with its locale dong-nai, transliteration dong-nai, limax dong-nai, sindresorhus dong-nai
Hà Đông: slugify ha-djong, with its locale ha-dong, transliteration ha-dong, limax ha-dong, sindresorhus ha-dong
Ha Dong: slugify ha-dong, with its locale ha-dong, transliteration ha-dong, limax ha-dong, sindresorhus ha-dong
of 67 letters other than bare: đ dj
SEEN
echo "as described"
