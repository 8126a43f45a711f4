#!/usr/bin/env bash
# GNU recutils 1.9 (Debian 12): sum, count and mean of a field by recsel, one record an office, some without the field, as the format
# allows. Guess: with a condition (-e) the sum is of the records that meet it, as WHERE has it in SQL and as recsel without
# «Sum» prints them; the mean is the sum by the count, «of the numerical values of a field» in the manual's words. Seen:
# neither. The condition, a search (-q) and a record's number (-n) are passed over: the late files of the city offices are
# those of all offices, and a kind that nobody has gets the same total. (The manual's «totality of the records in a record
# set» turns out to mean that.) Grouped by the field (-G) the condition holds. The mean divides by every record: of 10, 5, 7
# and an office without a figure the sum is 22, the count 3 and the mean 5.5, in one line. Nothing is thrown, and where no
# condition is given and every record is complete all is right.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v recsel >/dev/null; then
  apt-get download recutils=1.9-2 librec1=1.9-2 >/dev/null 2>&1 || { echo "missing: recsel (Debian 12: apt-get install recutils)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  PATH=$folder/unpacked/usr/bin:$PATH
  export LD_LIBRARY_PATH=$folder/unpacked/usr/lib/x86_64-linux-gnu
fi
cat > offices.rec <<'REC'
%rec: Office
%type: Late int

Name: Land
Kind: city
Late: 10

Name: Health
Kind: city
Late: 5

Name: Justice
Kind: district
Late: 7

Name: Culture
Kind: district
REC
ask() { echo "$*: $(recsel -t Office "$@" offices.rec | paste -sd ' ')"; }
{
  recsel --version | head -n 1
  ask -C -e 'Kind = "city"' -P Late
  ask -e 'Kind = "city"' -p 'Sum(Late),Count(Late)'
  ask -e 'Kind = "village"' -p 'Sum(Late)'
  ask -q Justice -p 'Sum(Late)'
  ask -n 0 -p 'Sum(Late)'
  ask -e 'Kind = "city"' -G Kind -p 'Kind,Sum(Late)'
  ask -p 'Sum(Late),Count(Late),Avg(Late)'
} | tee seen.txt
diff seen.txt - <<'SEEN'
recsel (GNU recutils) 1.9
-C -e Kind = "city" -P Late: 10 5
-e Kind = "city" -p Sum(Late),Count(Late): Sum_Late: 22 Count_Late: 3
-e Kind = "village" -p Sum(Late): Sum_Late: 22
-q Justice -p Sum(Late): Sum_Late: 22
-n 0 -p Sum(Late): Sum_Late: 22
-e Kind = "city" -G Kind -p Kind,Sum(Late): Kind: city Sum_Late: 15
-p Sum(Late),Count(Late),Avg(Late): Sum_Late: 22 Count_Late: 3 Avg_Late: 5.5
SEEN
echo "as described"
