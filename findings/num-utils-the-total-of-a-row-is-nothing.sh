#!/usr/bin/env bash
# num-utils 0.5 (Debian 12), numsum: totals of the rows and of the columns of a table (-r, -c) with a separator of its own (-s), or
# with tabs. Guess: -s holds for both, since the help names it for splitting without a restriction, and without it any white space
# parts two columns, a tab too. Seen: so it is for the columns, but each row has the total 0. The rows are split at spaces,
# whatever -s says; what is left is no number, and what is no number is passed over. Nothing is said. Nor is it of numbers with an
# exponent: awk prints 3 billion đồng of fees as 3e+09 and half a billion as 5e+08, and their sum is 8.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v numsum >/dev/null; then
  apt-get download num-utils=0.5-15 >/dev/null 2>&1 || { echo "missing: numsum (Debian 12: apt-get install num-utils)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  PATH=$folder/unpacked/usr/bin:$PATH
fi
show() { echo "$1: $(paste -sd ' ')"; }
{
  printf '3 4 5\n6 7 8\n' | numsum -r | show "rows, spaces"
  printf '3;4;5\n6;7;8\n' | numsum -c -s ';' | show "columns, semicolons"
  printf '3;4;5\n6;7;8\n' | numsum -r -s ';' | show "rows, semicolons"
  printf '3\t4\t5\n6\t7\t8\n' | numsum -c | show "columns, tabs"
  printf '3\t4\t5\n6\t7\t8\n' | numsum -r | show "rows, tabs"
  awk 'BEGIN { print 3000000000.5; print 500000000.5 }' | show "what awk prints"
  awk 'BEGIN { print 3000000000.5; print 500000000.5 }' | numsum | show "its sum"
} 2>&1 | tee seen.txt
diff seen.txt - <<'SEEN'
rows, spaces: 12 21
columns, semicolons: 9 11 13
rows, semicolons: 0 0
columns, tabs: 9 11 13
rows, tabs: 0 0
what awk prints: 3e+09 5e+08
its sum: 8
SEEN
echo "as described"
