#!/usr/bin/env bash
# alasql 4.19.1 (SQL over JavaScript's arrays): sums with OVER. Guess: SUM(files) OVER (PARTITION BY office ORDER BY quarter) is
# the running total («lũy kế»), as in every SQL with windows, or is refused, as «ROWS BETWEEN …» is; and which columns stand in the
# list beside it does not matter. Seen: ORDER BY is read and passed over: each quarter shows the whole year. The sum is taken
# over the finished rows of the answer: without «files» in the list every sum is 0, without «office» there the parts
# are one. Nothing is thrown. ROW_NUMBER does obey ORDER BY, so a first look at a window is right, and the last quarter is
# right by chance; the first quarter's report has the figures of December. UNION keeps what is twice in its first half, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact alasql@4.19.1 >/dev/null
cat > try.mjs <<'JS'
import alasql from "alasql";
const rows = [
  { office: "Y tế", quarter: 1, files: 10 }, { office: "Y tế", quarter: 2, files: 30 },
  { office: "Nội vụ", quarter: 1, files: 20 }, { office: "Nội vụ", quarter: 2, files: 40 },
];
const column = (name, query) => console.log(query, "->", alasql(query, [rows, rows]).map((row) => row[name]).join(", "));
column("x", "SELECT office, quarter, files, ROW_NUMBER() OVER (PARTITION BY office ORDER BY quarter) AS x FROM ?");
column("x", "SELECT office, quarter, files, SUM(files) OVER (PARTITION BY office) AS x FROM ?");
column("x", "SELECT office, quarter, files, SUM(files) OVER (PARTITION BY office ORDER BY quarter) AS x FROM ?");
column("x", "SELECT office, quarter, SUM(files) OVER (PARTITION BY office) AS x FROM ?");
column("x", "SELECT quarter, files, SUM(files) OVER (PARTITION BY office) AS x FROM ?");
column("office", "SELECT office FROM ? UNION SELECT office FROM ?");
JS
{
  npm ls alasql --depth 0 | grep -o 'alasql@.*'
  node try.mjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
alasql@4.19.1
SELECT office, quarter, files, ROW_NUMBER() OVER (PARTITION BY office ORDER BY quarter) AS x FROM ? -> 1, 2, 1, 2
SELECT office, quarter, files, SUM(files) OVER (PARTITION BY office) AS x FROM ? -> 40, 40, 60, 60
SELECT office, quarter, files, SUM(files) OVER (PARTITION BY office ORDER BY quarter) AS x FROM ? -> 40, 40, 60, 60
SELECT office, quarter, SUM(files) OVER (PARTITION BY office) AS x FROM ? -> 0, 0, 0, 0
SELECT quarter, files, SUM(files) OVER (PARTITION BY office) AS x FROM ? -> 100, 100, 100, 100
SELECT office FROM ? UNION SELECT office FROM ? -> Y tế, Y tế, Nội vụ, Nội vụ
SEEN
echo "as described"
