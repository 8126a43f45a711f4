#!/usr/bin/env bash
# dateutils 0.4.10 (Debian 12), ddiff: how long a file took, in months and days (-f '%m %d'). Guess: from 31 January to 1 March it is
# 1 month and 1 day (the last of February, and a day), or 1 and 0; whichever rule, the days are fewer than a month has. Seen:
# 1 month and 62 days, where the same program counts 29 days in all; from 30 January 63 days. 31 December to 1 March is 2
# months and 62 days. It happens from the last days of a long month to the first of March only: the last of January is held for
# the 31st of February, so the days left over are -2, or -1, and come out as 62 and 63, as of a number that is kept in six bits
# without its sign. Nothing is said; from any other day, or to any other month, it is right, and so are the days in all.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v dateutils.ddiff >/dev/null; then
  apt-get download dateutils=0.4.10-1 >/dev/null 2>&1 || { echo "missing: dateutils.ddiff (Debian 12: apt-get install dateutils)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  PATH=$folder/unpacked/usr/bin:$PATH
fi
{
  dateutils.ddiff --version
  for span in "2023-01-28 2023-03-01" "2023-01-29 2023-03-01" "2023-01-30 2023-03-01" "2023-01-31 2023-03-01" "2023-01-31 2023-03-02" \
    "2023-01-31 2023-03-15" "2022-12-31 2023-03-01" "2024-01-31 2024-03-01" "2023-03-31 2023-05-01"; do
    echo "$span: $(dateutils.ddiff $span -f '%m months %d days') or $(dateutils.ddiff $span -f '%d days')"
  done
} | tee seen.txt
diff seen.txt - <<'SEEN'
datediff 0.4.10
2023-01-28 2023-03-01: 1 months 1 days or 32 days
2023-01-29 2023-03-01: 1 months 0 days or 31 days
2023-01-30 2023-03-01: 1 months 63 days or 30 days
2023-01-31 2023-03-01: 1 months 62 days or 29 days
2023-01-31 2023-03-02: 1 months 63 days or 30 days
2023-01-31 2023-03-15: 1 months 12 days or 43 days
2022-12-31 2023-03-01: 2 months 62 days or 60 days
2024-01-31 2024-03-01: 1 months 63 days or 30 days
2023-03-31 2023-05-01: 1 months 0 days or 31 days
SEEN
echo "as described"
