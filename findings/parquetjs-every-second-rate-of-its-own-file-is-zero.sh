#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8: percentages as DECIMAL with precision 5 and scale 2, written to a Parquet file and read again by the same
# library. Guess: what it wrote comes back. Seen: 98.5, 97.25, 100, 45.5 comes back as 98.5, 0, 97.25, 0: as many rows, every
# second one 0, and the rates of the later half are nowhere. It stores 64 bits and, at a precision up to 9, reads 32. The file is
# right: hyparquet 1.33.0 reads it. Precision 10 comes back whole. A rate of two decimals needs a precision of 5, so this is the
# case that a statistician's schema gets into; other columns of the row are unharmed, so every name stays and gets the rate
# of another unit, or 0 %. Nothing is thrown, and a test with a single row passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from "node:fs/promises";
import parquetjs from "@dsnp/parquetjs";
import { parquetReadObjects } from "hyparquet";
const rows = [["Đông Hà", 98.5], ["Cam Lộ", 97.25], ["Hải Lăng", 100], ["Vĩnh Linh", 45.5]];
const line = (list) => list.map(({ unit, rate }) => `${unit} ${rate}`).join(", ");
for (const precision of [5, 9, 10]) {
  const schema = new parquetjs.ParquetSchema({ unit: { type: "UTF8" }, rate: { type: "DECIMAL", precision, scale: 2 } });
  const writer = await parquetjs.ParquetWriter.openFile(schema, "rates.parquet");
  for (const [unit, rate] of rows) await writer.appendRow({ unit, rate });
  await writer.close();
  const reader = await parquetjs.ParquetReader.openFile("rates.parquet");
  const cursor = reader.getCursor();
  const own = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) own.push(row);
  await reader.close();
  const { buffer, byteOffset, length } = await readFile("rates.parquet");
  const other = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) });
  console.log(`precision ${precision}, parquetjs: ${line(own)}`);
  console.log(`precision ${precision}, hyparquet: ${line(other)}`);
}
JS
{
  npm ls --depth 0 | grep -oE '[@a-z]+[/a-z]*@[0-9.]+$'
  node try.mjs
} | tee seen.txt
diff seen.txt - <<'SEEN'
@dsnp/parquetjs@1.8.8
hyparquet@1.33.0
precision 5, parquetjs: Đông Hà 98.5, Cam Lộ 0, Hải Lăng 97.25, Vĩnh Linh 0
precision 5, hyparquet: Đông Hà 98.5, Cam Lộ 97.25, Hải Lăng 100, Vĩnh Linh 45.5
precision 9, parquetjs: Đông Hà 98.5, Cam Lộ 0, Hải Lăng 97.25, Vĩnh Linh 0
precision 9, hyparquet: Đông Hà 98.5, Cam Lộ 97.25, Hải Lăng 100, Vĩnh Linh 45.5
precision 10, parquetjs: Đông Hà 98.5, Cam Lộ 97.25, Hải Lăng 100, Vĩnh Linh 45.5
precision 10, hyparquet: Đông Hà 98.5, Cam Lộ 97.25, Hải Lăng 100, Vĩnh Linh 45.5
SEEN
echo "as described"
