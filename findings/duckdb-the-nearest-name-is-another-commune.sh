#!/usr/bin/env bash
# DuckDB 1.5.6, levenshtein and damerau_levenshtein: which commune was meant by a name typed without its marks, «Tan Lap». Guess: Tân Lập,
# two letters away; DuckDB's text is Unicode, and length('Lập') is 3. Seen: Tam Anh, which is 4 away, for Tân Lập is 5. The
# distance is counted in bytes: one letter for another is 3 (a, ậ), 2 (a, â) or 1 (ấ, ậ, whose bytes differ in the last), a letter
# left out is as many as it has bytes. For the same reason hamming refuses two names of equal length in letters. The pages call
# it the number of changes of single characters; names without marks, with which one tries, come out right, and nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > try.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const duck = await (await DuckDBInstance.create()).connect();
const rows = async (sql) => (await duck.runAndReadAll(sql)).getRowsJson();
console.log("DuckDB", (await rows("SELECT version()"))[0][0]);
const communes = "(VALUES ('Tân Lập'), ('Tam Anh'), ('Tân Tạo'), ('Xuân Lâm')) communes(name)";
for (const measure of ["levenshtein", "damerau_levenshtein"]) {
  const found = await rows(`SELECT name, ${measure}(name, 'Tan Lap') AS away FROM ${communes} ORDER BY away, name`);
  console.log(`${measure}: ${found.map((row) => row.join(" ")).join(", ")}`);
}
for (const [one, other] of [["Lập", "Lạp"], ["Lập", "Lap"], ["Tân", "Tan"], ["Lap", "Lop"], ["Lập", "Lp"]]) {
  const [[away, letters]] = await rows(`SELECT levenshtein('${one}', '${other}'), length('${one}')`);
  console.log(`${one} (${letters} letters) and ${other}: ${away}`);
}
await rows("SELECT hamming('Tân', 'Tan')").catch((error) => console.log(`hamming: ${error.message.split("\n")[0]}`));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
DuckDB v1.5.6
levenshtein: Tam Anh 4, Tân Lập 5, Tân Tạo 7, Xuân Lâm 7
damerau_levenshtein: Tam Anh 4, Tân Lập 5, Tân Tạo 7, Xuân Lâm 7
Lập (3 letters) and Lạp: 1
Lập (3 letters) and Lap: 3
Tân (3 letters) and Tan: 2
Lap (3 letters) and Lop: 1
Lập (3 letters) and Lp: 3
hamming: Invalid Input Error: Mismatch Function: Strings must be of equal length!
SEEN
echo "as described"
