#!/usr/bin/env bash
# GNU PSPP 1.6.2 (statistics as in SPSS, Debian 12): DESCRIPTIVES and EXAMINE of two figures, received and late, of six offices, of which
# three have both, two have one and one has none. Guess: «Valid N (listwise)», the line that stands below the figures in a paper, is
# the number of offices with both, 3, as in SPSS; valid and missing make the whole. Seen: valid 6, missing 3. As long as each
# figure is worked out from the cases that it has, which is what happens without MISSING=LISTWISE, every case is counted as valid,
# even the one without any figure; the means and sums above the line are right, and so is the line if nothing is missing, as in
# all of the manual's examples. EXAMINE says total 5, 100.0%, for the same six: a case without any figure is no case there.
# A coverage of 100% is read off the one and 60% off the other, for 50%, while FREQUENCIES has 4 and 2 for one figure, rightly.
# No warning is given.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v pspp >/dev/null; then
  apt-get download pspp=1.6.2-2 libgsl27 libgslcblas0 >/dev/null 2>&1 || { echo "missing: pspp (Debian 12: apt-get install pspp)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  PATH=$folder/unpacked/usr/bin:$PATH
  export LD_LIBRARY_PATH=$folder/unpacked/usr/lib/x86_64-linux-gnu:$folder/unpacked/usr/lib/x86_64-linux-gnu/pspp
  pspp --version >/dev/null 2>&1 || { echo "missing: what pspp needs (Debian 12: apt-get install pspp)"; exit 2; }
fi
cat > report.sps <<'SPS'
DATA LIST LIST (';') NOTABLE /unit (A10) received (F8.0) late (F8.0).
BEGIN DATA
Land;50;10
Health;70;
Justice;;0
Culture;20;100
Interior;;
Home;9;3
END DATA.
DESCRIPTIVES received late /STATISTICS=MEAN SUM.
DESCRIPTIVES received late /STATISTICS=MEAN SUM /MISSING=LISTWISE.
EXAMINE received late /STATISTICS=NONE.
FREQUENCIES late /FORMAT=NOTABLE /STATISTICS=MEAN.
SELECT IF NOT MISSING(received) AND NOT MISSING(late).
DESCRIPTIVES received late /STATISTICS=MEAN SUM.
SPS
{
  pspp --version | head -n 1
  pspp report.sps | grep '[0-9A-Za-z]'
} | tee seen.txt
diff seen.txt - <<'SEEN'
pspp (GNU PSPP) 1.6.2
        Descriptive Statistics
|                    |N| Mean|  Sum |
|received            |4|37.25|149.00|
|late                |4|28.25|113.00|
|Valid N (listwise)  |6|     |      |
|Missing N (listwise)|3|     |      |
        Descriptive Statistics
|                    |N| Mean|  Sum |
|received            |3|26.33| 79.00|
|late                |3|37.67|113.00|
|Valid N (listwise)  |3|     |      |
|Missing N (listwise)|3|     |      |
         Case Processing Summary
|        |            Cases            |
|        |  Valid  | Missing |  Total  |
|        |N|Percent|N|Percent|N|Percent|
|received|3|  60.0%|2|  40.0%|5| 100.0%|
|late    |3|  60.0%|2|  40.0%|5| 100.0%|
    Statistics
|         | late|
|N Valid  |    4|
|  Missing|    2|
|Mean     |28.25|
        Descriptive Statistics
|                    |N| Mean|  Sum |
|received            |3|26.33| 79.00|
|late                |3|37.67|113.00|
|Valid N (listwise)  |3|     |      |
|Missing N (listwise)|0|     |      |
SEEN
echo "as described"
