#!/usr/bin/env bash
# @formkit/tempo 1.1.0: parse of a day as it is written in Vietnam, 15/11/2023, by the short form of the language. Guess: the day, or the error
# that it throws for a text that does not fit. Seen: 15 November 2020. Its short form has a year of two digits (D/M/YY), which
# nobody writes here, takes «20» and passes over what is left of the text, so that every year of this century is 2020, and 1999 is 2019.
# In the same way a span has its first day only and «15/11/23 (dự kiến)» is a day; while a text in front of it is an error, and so
# is 15-11-2023. With the format spelled out (DD/MM/YYYY) the year is right. French has four digits in its short form, German
# two, so one program reads one list and is wrong by years in the other; a file of last year is three years late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @formkit/tempo@1.1.0 >/dev/null
cat > try.mjs <<'JS'
import { format, parse } from "@formkit/tempo";

const short = { date: "short" };
function read(text, form, language) {
  try {
    return format(parse(text, form, language), "YYYY-MM-DD");
  } catch {
    return "an error";
  }
}
for (const [text, form, language] of [
  ["15/11/2023", short, "vi"],
  ["15/11/2021", short, "vi"],
  ["15/11/1999", short, "vi"],
  ["15/11/2023", "DD/MM/YYYY", "vi"],
  ["15/11/23 (dự kiến)", short, "vi"],
  ["ngày 15/11/2023", short, "vi"],
  ["15-11-2023", short, "vi"],
  ["15/11/2023", short, "fr"],
  ["15.11.2023", short, "de"],
]) {
  console.log(`${text}, ${language}, ${typeof form === "string" ? form : "short"}: ${read(text, form, language)}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
15/11/2023, vi, short: 2020-11-15
15/11/2021, vi, short: 2020-11-15
15/11/1999, vi, short: 2019-11-15
15/11/2023, vi, DD/MM/YYYY: 2023-11-15
15/11/23 (dự kiến), vi, short: 2023-11-15
ngày 15/11/2023, vi, short: an error
15-11-2023, vi, short: an error
15/11/2023, fr, short: 2023-11-15
15.11.2023, de, short: 2020-11-15
SEEN
echo "as described"
