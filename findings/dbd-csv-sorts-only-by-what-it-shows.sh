#!/usr/bin/env bash
# DBD::CSV 0.60 with SQL::Statement 1.414 (SQL over .csv files in Perl, Debian 12): the offices in the order of a column that is not itself
# asked for, SELECT unit FROM report ORDER BY late DESC LIMIT 2. Guess: sorted by it, as in SQL since 1999, or refused, as in SQL of
# 1992; numbers as numbers or as texts would have to be tried. Seen: neither. Nothing is sorted and nothing is said: the two
# «offices with most files late» are the first two of the file, and the two with fewest are the same two. As soon as «late» stands in
# the list, or *, the order is right, as numbers, and so is the limit; so the query that someone tries with the figures in view
# is right, and the one from which they then take the names is not. WHERE over a column that is not shown works. And over a column
# with an empty cell and a dash, both are counted: AVG divides by them, and the least of them all is the empty cell.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! perl -MDBD::CSV -e 1 2>/dev/null; then
  apt-get download libdbd-csv-perl=0.6000-1+deb12u1 libsql-statement-perl=1.414-1 libdbi-perl libtext-csv-xs-perl libclone-perl \
    libparams-util-perl libmodule-runtime-perl >/dev/null 2>&1 || { echo "missing: DBD::CSV (Debian 12: apt-get install libdbd-csv-perl)"; exit 2; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  export PERL5LIB=$folder/unpacked/usr/share/perl5:$folder/unpacked/usr/lib/x86_64-linux-gnu/perl5/5.36
fi
printf 'unit,late\nLand,10\nHealth,9\nJustice,0\nCulture,100\nInterior,3\n' > report.csv
printf 'unit,late\nLand,10\nHealth,\nJustice,-\nCulture,5\n' > gaps.csv
cat > ask.pl <<'PL'
use strict;
use warnings;
use DBI;
my $base = DBI->connect("dbi:CSV:", undef, undef, { f_dir => ".", f_ext => ".csv", RaiseError => 1, PrintError => 0 });
print "DBD::CSV $DBD::CSV::VERSION, SQL::Statement $SQL::Statement::VERSION\n";
for my $query (
    "SELECT unit, late FROM report ORDER BY late DESC LIMIT 2",
    "SELECT unit FROM report ORDER BY late DESC LIMIT 2",
    "SELECT unit FROM report ORDER BY late LIMIT 2",
    "SELECT unit FROM report ORDER BY late DESC",
    "SELECT * FROM report ORDER BY late",
    "SELECT unit FROM report WHERE late > 5 ORDER BY unit",
    "SELECT SUM(late), COUNT(late), MIN(late), AVG(late) FROM gaps",
) {
    my $rows = $base->selectall_arrayref($query);
    print "$query: ", join(", ", map { join(" ", map { defined $_ ? length $_ ? $_ : "«»" : "NULL" } @$_) } @$rows), "\n";
}
PL
perl ask.pl | tee seen.txt
diff seen.txt - <<'SEEN'
DBD::CSV 0.60, SQL::Statement 1.414
SELECT unit, late FROM report ORDER BY late DESC LIMIT 2: Culture 100, Land 10
SELECT unit FROM report ORDER BY late DESC LIMIT 2: Land, Health
SELECT unit FROM report ORDER BY late LIMIT 2: Land, Health
SELECT unit FROM report ORDER BY late DESC: Land, Health, Justice, Culture, Interior
SELECT * FROM report ORDER BY late: Justice 0, Interior 3, Health 9, Land 10, Culture 100
SELECT unit FROM report WHERE late > 5 ORDER BY unit: Culture, Health, Land
SELECT SUM(late), COUNT(late), MIN(late), AVG(late) FROM gaps: 15 4 «» 3.75
SEEN
echo "as described"
