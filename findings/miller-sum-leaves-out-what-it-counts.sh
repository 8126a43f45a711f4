#!/usr/bin/env bash
# Miller 6.6.0 (mlr, Debian 12): sum, mean and count of a column of a .csv in which a cell is no number to it: a dash, words, or
# a rate with a decimal comma. Guess: the sum is «(error)», as it is when «put» adds the same cells up, or the mean is the sum by
# the count. Seen: neither. stats1 passes over those cells in the sum and in the mean and counts them in the count: of 10, –, 5
# and «chưa báo cáo» the sum is 15, the mean 7.5, the count 4. Of the rates 98,5, 91,5 and 100 the one that happens to be
# whole is the mean: 100, of 3. «put» and «step» say (error) for the same column, and a filter of what is above 0 keeps dash
# and words, being text compared with text. No line of the output tells that anything was left out; an empty cell is not counted.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v mlr >/dev/null; then
  apt-get download miller=6.6.0-2+b3 >/dev/null 2>&1 || { echo "missing: mlr (Debian 12: apt-get install miller)"; exit 2; }
  dpkg -x miller_*.deb unpacked
  PATH=$folder/unpacked/usr/bin:$PATH
fi
printf 'unit;files\nCam Lộ;10\nHải Lăng;–\nĐông Hà;5\nVĩnh Linh;chưa báo cáo\nGio Linh;\n' > files.csv
printf 'unit;rate\nCam Lộ;98,5\nHải Lăng;91,5\nĐông Hà;100\n' > rates.csv
{
  mlr --version
  mlr --icsv --ifs ';' --ojsonl stats1 -a sum,mean,count -f files files.csv
  mlr --icsv --ifs ';' --ojsonl stats1 -a sum,mean,count -f rate rates.csv
  mlr --icsv --ifs ';' --ojsonl put -q 'begin { @sum = 0 } @sum += $rate; end { emit @sum }' rates.csv
  mlr --icsv --ifs ';' --ojsonl step -a rsum -f files then head -n 3 then tail -n 1 files.csv
  mlr --icsv --ifs ';' --ocsv --headerless-csv-output filter '$files > 0' then cut -f files files.csv
} | tee seen.txt
diff seen.txt - <<'SEEN'
mlr 6.6.0
{"files_sum": 15, "files_mean": 7.5, "files_count": 4}
{"rate_sum": 100, "rate_mean": 100, "rate_count": 3}
{"sum": (error)}
{"unit": "Đông Hà", "files": 5, "files_rsum": (error)}
10
–
5
chưa báo cáo
SEEN
echo "as described"
