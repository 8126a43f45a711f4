#!/usr/bin/env bash
# excelize-wasm 0.1.3 (Excelize, the Go library, for JavaScript): CalcCellValue over a column of files late in which one office has a
# dash. Guess: a condition means the same in COUNTIF, SUMIF, COUNTIFS and the rest, and ">5" means numbers only, as in Excel.
# Seen: it means two things. COUNTIF and AVERAGEIF leave the dash out; SUMIF, SUMIFS, COUNTIFS, AVERAGEIFS and MAXIFS take it for
# more than five, as a text that is compared by its letters. COUNTIF says 2 offices and COUNTIFS 3, with one and the same
# condition; SUMIF divided by COUNTIF, the usual mean of a group, is 60, where the largest office of the group has 40. The dash is
# not less than five, so that nothing looks odd in the other direction, and where no office has a dash all seven agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact excelize-wasm@0.1.3 >/dev/null
cat > try.cjs <<'JS'
const { init } = require("excelize-wasm");

init("node_modules/excelize-wasm/excelize.wasm.gz").then((excelize) => {
  for (const missing of ["–", 0]) {
    const book = excelize.NewFile();
    const offices = [[0, 10], [3, 20], [7, 30], [12, 40], [missing, 50]];
    offices.forEach(([late, files], row) => {
      book.SetCellValue("Sheet1", `A${row + 1}`, late);
      book.SetCellValue("Sheet1", `B${row + 1}`, files);
    });
    const valueOf = (formula) => {
      book.SetCellFormula("Sheet1", "D1", `=${formula}`);
      const { value, error } = book.CalcCellValue("Sheet1", "D1");
      return error ?? value;
    };
    console.log(`the last office has ${missing} late`);
    const formulas = [
      'COUNTIF(A1:A5,">5")',
      'AVERAGEIF(A1:A5,">5",B1:B5)',
      'COUNTIFS(A1:A5,">5")',
      'SUMIF(A1:A5,">5",B1:B5)',
      'SUMIFS(B1:B5,A1:A5,">5")',
      'AVERAGEIFS(B1:B5,A1:A5,">5")',
      'MAXIFS(B1:B5,A1:A5,">5")',
      'SUMIF(A1:A5,">5",B1:B5)/COUNTIF(A1:A5,">5")',
      'COUNTIFS(A1:A5,"<5")',
    ];
    for (const formula of formulas) console.log(`  ${formula}: ${valueOf(formula)}`);
  }
  process.exit(0);
});
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
the last office has – late
  COUNTIF(A1:A5,">5"): 2
  AVERAGEIF(A1:A5,">5",B1:B5): 35
  COUNTIFS(A1:A5,">5"): 3
  SUMIF(A1:A5,">5",B1:B5): 120
  SUMIFS(B1:B5,A1:A5,">5"): 120
  AVERAGEIFS(B1:B5,A1:A5,">5"): 40
  MAXIFS(B1:B5,A1:A5,">5"): 50
  SUMIF(A1:A5,">5",B1:B5)/COUNTIF(A1:A5,">5"): 60
  COUNTIFS(A1:A5,"<5"): 2
the last office has 0 late
  COUNTIF(A1:A5,">5"): 2
  AVERAGEIF(A1:A5,">5",B1:B5): 35
  COUNTIFS(A1:A5,">5"): 2
  SUMIF(A1:A5,">5",B1:B5): 70
  SUMIFS(B1:B5,A1:A5,">5"): 70
  AVERAGEIFS(B1:B5,A1:A5,">5"): 35
  MAXIFS(B1:B5,A1:A5,">5"): 40
  SUMIF(A1:A5,">5",B1:B5)/COUNTIF(A1:A5,">5"): 35
  COUNTIFS(A1:A5,"<5"): 3
SEEN
echo "as described"
