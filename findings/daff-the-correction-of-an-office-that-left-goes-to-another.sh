#!/usr/bin/env bash
# daff 1.4.2 (compares, patches and merges tables): corrections of two offices' counts, made as a patch from the report and its corrected
# copy, put to a report from which one of the two was taken out since. Guess: what has no row is refused, or skipped with or without
# a word, as «patch» does with a piece that does not fit; the other office gets its own correction. Seen: it gets the correction
# of the one that left. «Health 7->9, Home 1->4» without Health makes Home 9, without Home it makes Health 4, and the status is 0.
# If it was the only correction, it goes to the row of headings: «unit, late» becomes «unit, 9», and the column has no name any
# more. Where each office is still there, the right cell is found, in whatever order rows and columns stand, and rows that are new
# are kept, so a first test passes; the sum of the column then agrees with no report, and every cell holds a likely figure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact daff@1.4.2 >/dev/null
table() { printf 'unit,late\n' && printf '%s\n' "$@"; }
table Land,5 Health,7 Justice,0 Home,1 > draft.csv
table Land,5 Health,9 Justice,0 Home,4 > corrected.csv
table Land,5 Health,9 Justice,0 Home,1 > one.csv
npx daff diff --output two.patch.csv draft.csv corrected.csv
npx daff diff --output one.patch.csv draft.csv one.csv
put() {
  local patch=$1 status=0
  shift
  table "$@" > report.csv
  npx daff patch --output out.csv report.csv "$patch.patch.csv" || status=$?
  echo "to $*: $(tr -d '\r' < out.csv | paste -sd ' ') (status $status)"
}
{
  node -p '"daff " + require("daff/package.json").version'
  echo "two corrections: $(tr -d '\r' < two.patch.csv | paste -sd ' ')"
  put two Land,5 Health,7 Justice,0 Home,1
  put two Home,1 Justice,0 Health,7 Land,5 Culture,2
  put two Land,5 Justice,0 Home,1
  put two Land,5 Health,7 Justice,0
  echo "one correction: $(tr -d '\r' < one.patch.csv | paste -sd ' ')"
  put one Land,5 Justice,0 Home,1
} | tee seen.txt
diff seen.txt - <<'SEEN'
daff 1.4.2
two corrections: @@,unit,late ,Land,5 ->,Health,7->9 ,Justice,0 ->,Home,1->4
to Land,5 Health,7 Justice,0 Home,1: unit,late Land,5 Health,9 Justice,0 Home,4 (status 0)
to Home,1 Justice,0 Health,7 Land,5 Culture,2: unit,late Land,5 Health,9 Justice,0 Home,4 Culture,2 (status 0)
to Land,5 Justice,0 Home,1: unit,late Land,5 Justice,0 Home,9 (status 0)
to Land,5 Health,7 Justice,0: unit,late Land,5 Health,4 Justice,0 (status 0)
one correction: @@,unit,late ,Land,5 ->,Health,7->9 ,Justice,0 ...,...,...
to Land,5 Justice,0 Home,1: unit,9 Land,5 Justice,0 Home,1 (status 0)
SEEN
echo "as described"
