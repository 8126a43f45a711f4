#!/usr/bin/env bash
# Number::Format 1.75 (Perl, Debian 12), unformat_number with the Vietnamese signs («.» and «,»): cells of a table that are no plain
# number. Guess: undef, which its page has for what is no number, or the number that the text begins with. Seen: all digits of
# the text in one row. «5–7» is 57, a day 15/11 is 1511, «Quý 2: 5» is 25, «5 (kỳ trước 7)» is 57; a hyphen anywhere makes it negative, so
# «12-15» is -1215, and brackets, in which accounts write what is negative, are dropped: (5) is 5. A K at the end is 1024 of them.
# Only a text without any digit is undef. Real numbers are read as they should be, 1.234,5 and -5,5 and 98,5%, which is what one tries.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! perl -MNumber::Format -e1 2>/dev/null; then
  apt-get download libnumber-format-perl=1.75-3 >/dev/null 2>&1 || { echo "missing: Number::Format (Debian 12: apt-get install libnumber-format-perl)"; exit 2; }
  dpkg -x libnumber-format-perl_*.deb unpacked
  export PERL5LIB=$folder/unpacked/usr/share/perl5
fi
cat > try.pl <<'PL'
use strict; use warnings; use utf8;
use Number::Format;
binmode STDOUT, ":utf8";
print "Number::Format $Number::Format::VERSION\n";
my $vi = Number::Format->new(-thousands_sep => ".", -decimal_point => ",");
for my $cell ("1.234,5", "-5,5", "98,5%", "12 hồ sơ", "5–7", "12-15", "15/11", "Quý 2: 5", "5 (kỳ trước 7)", "(5)", "1.250 K", "không") {
  print "$cell => ", $vi->unformat_number($cell) // "undef", "\n";
}
PL
perl try.pl | tee seen.txt
diff seen.txt - <<'SEEN'
Number::Format 1.75
1.234,5 => 1234.5
-5,5 => -5.5
98,5% => 98.5
12 hồ sơ => 12
5–7 => 57
12-15 => -1215
15/11 => 1511
Quý 2: 5 => 25
5 (kỳ trước 7) => 57
(5) => 5
1.250 K => 1280000
không => undef
SEEN
echo "as described"
