#!/usr/bin/env bash
# ruby-roo 2.10.0 (reads spreadsheets in Ruby, Debian 12): an .ods whose rows are grouped, as «Data, Group and Outline» does it and as
# reports by level have it: the city's offices below the city, the districts' below the district. The files are LibreOffice 7.4.7's.
# Guess: a group is a matter of showing and hiding, so the rows are there, in the .ods as in the .xlsx of the same sheet. Seen: the
# rows of every group are not there, and last_row is smaller by as many: eight rows are four, the city and the district with their
# totals and none of their offices. OpenDocument puts the rows of a group into an element of its own, and Roo takes the rows
# that stand in the table itself; heading rows that are repeated on each page go the same way, so the first office takes the place
# of the names of the columns. The row below a group moves up. Nothing is raised, each row that is left is right, the levels agree
# with the total, and the .xlsx has everything, so a test with it passes.
set -euo pipefail
command -v soffice >/dev/null || { echo "missing: soffice (Debian 12: apt-get install libreoffice-calc)"; exit 2; }
ruby -e 'require "roo"' 2>/dev/null || { echo "missing: roo (Debian 12: apt-get install ruby-roo)"; exit 2; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 >/dev/null
cat > make.cjs <<'JS'
const { Workbook } = require("exceljs");
(async () => {
  for (const [file, rows, repeated] of [
    ["plain", [["unit", "late"], ["Land", 5], ["Health", 7], ["Total", 12]], false],
    ["grouped", [["unit", "late"], ["City", 12], ["Land", 5, 1], ["Health", 7, 1], ["District", 3], ["Justice", 3, 1], ["Culture", 0, 1], ["Total", 15]], false],
    ["headings", [["unit", "late"], ["Land", 5], ["Health", 7], ["Total", 12]], true],
  ]) {
    const book = new Workbook();
    const sheet = book.addWorksheet("S", repeated ? { pageSetup: { printTitlesRow: "1:1" } } : {});
    for (const [unit, late, level] of rows) sheet.addRow([unit, late]).outlineLevel = level ?? 0;
    await book.xlsx.writeFile(`${file}.xlsx`);
  }
})();
JS
node make.cjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to ods ./*.xlsx >/dev/null 2>&1
cat > read.rb <<'RB'
require "roo"
puts "roo #{Roo::VERSION}"
%w[plain grouped headings].product(%w[xlsx ods]).each do |name, kind|
  sheet = Roo::Spreadsheet.open("#{name}.#{kind}").sheet(0)
  rows = (1..sheet.last_row).map { |row| "#{sheet.cell(row, 1)} #{sheet.cell(row, 2)}" }
  puts "#{name}.#{kind}, #{sheet.last_row} rows: #{rows.join(', ')}"
end
RB
ruby read.rb 2>read.err | tee seen.txt
diff seen.txt - <<'SEEN'
roo 2.10.0
plain.xlsx, 4 rows: unit late, Land 5, Health 7, Total 12
plain.ods, 4 rows: unit late, Land 5, Health 7, Total 12
grouped.xlsx, 8 rows: unit late, City 12, Land 5, Health 7, District 3, Justice 3, Culture 0, Total 15
grouped.ods, 4 rows: unit late, City 12, District 3, Total 15
headings.xlsx, 4 rows: unit late, Land 5, Health 7, Total 12
headings.ods, 3 rows: Land 5, Health 7, Total 12
SEEN
echo "as described"
