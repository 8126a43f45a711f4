#!/usr/bin/env bash
# hyparquet 1.33.0: rows of a Parquet file chosen by a count. Guess: $eq finds what $gte and $lte together find, and $ne the
# rest. Seen: of a column of 64-bit integers, which is what DuckDB 1.5.6 writes for every count(*), «$gte 6, $lte 6» finds
# the row, $eq 6 and $in [6] find none, and $ne 6 gives every row, the one with 6 among them. Orders are compared as
# JavaScript compares a BigInt with a number, equality as ===, and nothing is thrown. With 32-bit integers, and with 6n, all
# agree. A list of the units with 0 files late is empty and a list of the others is everyone, by a width that SQL chose.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyparquet@1.33.0 @duckdb/node-api@1.5.6-r.1 >/dev/null
cat > try.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetQuery } from "hyparquet";
const duck = await (await DuckDBInstance.create()).connect();
await duck.run(`COPY (SELECT n AS unit, count(*) AS wide, count(*)::INTEGER AS narrow
  FROM range(5, 8) units(n), range(n) files(i) GROUP BY n ORDER BY n) TO 'counts.parquet'`);
const file = await asyncBufferFromFile("counts.parquet");
const filters = { "$gte 6, $lte 6": { $gte: 6, $lte: 6 }, "$eq 6": { $eq: 6 }, "$in [6]": { $in: [6] }, "$ne 6": { $ne: 6 } };
for (const column of ["narrow", "wide"]) {
  for (const [name, filter] of Object.entries(filters)) {
    const rows = await parquetQuery({ file, filter: { [column]: filter } });
    console.log(`${column} ${name}: ${rows.map((row) => row.narrow).join(" ") || "none"}`);
  }
}
const exact = await parquetQuery({ file, filter: { wide: { $eq: 6n } } });
console.log(`wide $eq 6n: ${exact.map((row) => row.narrow).join(" ")}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
narrow $gte 6, $lte 6: 6
narrow $eq 6: 6
narrow $in [6]: 6
narrow $ne 6: 5 7
wide $gte 6, $lte 6: 6
wide $eq 6: none
wide $in [6]: none
wide $ne 6: 5 6 7
wide $eq 6n: 6
SEEN
echo "as described"
