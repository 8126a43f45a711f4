#!/usr/bin/env bash
# Ruby 3.1.2 with its csv 3.2.2 (Debian 12): a .csv of offices by their codes, read with «converters: :numeric», by which counts become
# numbers. Guess: a code with a zero before it stays text, or loses the zero: 010 is 10. Seen: 010 is 8, and 08 is 8.0: two
# offices are one, and what is 10 is 012. The converter takes what Ruby's Integer() takes, whose numbers may be octal, then what Float() takes.
# So 007 is 7 as guessed, up to 07 nothing shows, 018 is 18.0, a cell «0x1A» is 26 and «1_250» is 1250. Added up by code,
# the files of 08 and 010 are one sum. Nothing is said; the columns of counts are right.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ruby=ruby
if ! command -v ruby >/dev/null; then
  for package in ruby3.1 libruby3.1 ruby-csv; do
    apt-get download "$package" >/dev/null 2>&1 || { echo "missing: ruby (Debian 12: apt-get install ruby)"; exit 2; }
  done
  for package in *.deb; do dpkg -x "$package" unpacked; done
  ruby=$folder/unpacked/usr/bin/ruby3.1
  LD_LIBRARY_PATH=$(echo unpacked/usr/lib/*-linux-gnu)
  RUBYLIB=$(find "$PWD/unpacked" -type d -path '*/ruby/*3.1.0' | paste -sd ':')
  export LD_LIBRARY_PATH RUBYLIB
fi
cat > try.rb <<'RB'
require "csv"
puts "ruby #{RUBY_VERSION}, csv #{CSV::VERSION}"
text = "code,late\n007,1\n08,5\n010,7\n012,2\n018,3\nA10,4\n"
rows = CSV.parse(text, headers: true, converters: :numeric)
puts rows.map { |row| "#{row["code"].inspect} #{row["late"].inspect}" }.join(", ")
puts "by code: #{rows.group_by { |row| row["code"] }.transform_values(&:size).size} keys, with == #{rows.map { |row| row["code"] }.select { |code| code == 8 }.size} of them 8"
sums = rows.reject { |row| row["code"].is_a?(String) }.group_by { |row| row["code"].to_i }
puts "sums: #{sums.map { |code, of| "#{code}: #{of.sum { |row| row["late"] }}" }.join(", ")}"
puts CSV.parse_line("0x1A,1_250,1.250,0b11", converters: :numeric).inspect
RB
"$ruby" try.rb | tee seen.txt
diff seen.txt - <<'SEEN'
ruby 3.1.2, csv 3.2.2
7 1, 8.0 5, 8 7, 10 2, 18.0 3, "A10" 4
by code: 6 keys, with == 2 of them 8
sums: 7: 1, 8: 12, 10: 2, 18: 3
[26, 1250, 1.25, 3]
SEEN
echo "as described"
