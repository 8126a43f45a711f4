import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { openWorkbook } from "../src/adapters/xlsx";
import { isRefusal } from "../src/ports/refusal";
import { buildBook } from "../test/books/build-book";
import { forgeZip, packedSpaces } from "../test/contract/files/forge-files";
import type { BenchLine } from "./line";

/** Rows of the table, and how often each reader reads it: the big one takes exceljs ten seconds. */
const SIZES = [
  { rows: 35, timings: 31 },
  { rows: 3_500, timings: 9 },
  { rows: 100_000, timings: 3 },
] as const;
const COUNTS = 11;
/** At least 3.5 times faster than exceljs. */
const GOAL = 1 / 3.5;
const BOMB_MEGABYTES = 300;
const BOMB_MILLISECONDS = 10;
const BOMB_MEMORY = 60;

/** Reading .xlsx from bytes to cells against exceljs, and what a bomb costs before it is refused. */
export async function run(): Promise<BenchLine[]> {
  const lines = bomb();
  for (const size of SIZES) lines.push(await reading(size.rows, size.timings));
  return lines;
}

async function reading(rows: number, timings: number): Promise<BenchLine> {
  const bytes = tableOf(rows);
  await readOurs(bytes, rows);
  // One after the other and not in turn: exceljs leaves a gigabyte for the collector, which would be charged to us.
  const ours = await median(timings, () => readOurs(bytes, rows));
  const theirs = await median(timings, () => readTheirs(bytes, rows));
  const ratio = ours / theirs;
  return {
    what: `reading .xlsx, ${String(rows).replace(/(?=\d{3}$)/, rows < 1000 ? "" : ",")} rows / exceljs`,
    ratio,
    goal: `<= ${GOAL.toFixed(2)}`,
    met: ratio <= GOAL,
  };
}

/** Numbering, a name of its own and counts in each row, as in a table by commune. */
function tableOf(rows: number): Uint8Array {
  const cells = (row: number) => [
    row + 1,
    `UBND xã số ${row + 1}`,
    ...Array.from({ length: COUNTS }, (_, column) => (row * 7919 + column * 104_729) % 34_163),
  ];
  return buildBook({ sheets: [{ name: "Phụ lục", rows: Array.from({ length: rows }, (_, row) => cells(row)) }] });
}

async function readOurs(bytes: Uint8Array, rows: number): Promise<void> {
  const book = openWorkbook(bytes, "bang.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  const grid = await book.read({ name: "Phụ lục" });
  if (isRefusal(grid) || grid.rows.length !== rows) throw new Error("the bench's own book was not read");
}

async function readTheirs(bytes: Uint8Array, rows: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  if (book.worksheets[0]?.rowCount !== rows) throw new Error("exceljs did not read the book");
}

async function median(timings: number, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let timing = 0; timing < timings; timing += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Infinity;
}

/** A sheet of 300 MB in some hundred kilobytes, its size told truly in the directory; refused in a process that did nothing before. */
function bomb(): BenchLine[] {
  const folder = mkdtempSync(join(tmpdir(), "tthc-bomb-"));
  const file = join(folder, "bom.xlsx");
  const sheet = "xl/worksheets/sheet1.xml";
  const parts = Object.entries(unzipSync(tableOf(1))).map(([path, content]) =>
    path === sheet
      ? { path, packed: packedSpaces(BOMB_MEGABYTES), declaredSize: BOMB_MEGABYTES * 1_000_000 }
      : { path, content },
  );
  writeFileSync(file, forgeZip(parts));
  const script =
    "const { costOfRefusing } = await import(process.env.TTHC_BENCH); console.log(JSON.stringify(costOfRefusing(process.argv[1])));";
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script, file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  if (stdout === "") throw new Error(stderr);
  const { milliseconds, megabytes } = JSON.parse(stdout) as ReturnType<typeof costOfRefusing>;
  return [
    {
      what: `bomb of ${BOMB_MEGABYTES} MB refused, ms`,
      ratio: milliseconds,
      goal: `<= ${BOMB_MILLISECONDS}`,
      met: milliseconds <= BOMB_MILLISECONDS,
    },
    {
      what: `bomb of ${BOMB_MEGABYTES} MB refused, MB of memory`,
      ratio: megabytes,
      goal: `<= ${BOMB_MEMORY}`,
      met: megabytes <= BOMB_MEMORY,
    },
  ];
}

/** Time and added memory of refusing a file, in the process that calls it. */
export function costOfRefusing(file: string): { readonly milliseconds: number; readonly megabytes: number } {
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const answer = openWorkbook(bytes, "bom.xlsx");
  const milliseconds = performance.now() - start;
  if (!isRefusal(answer) || answer.reason !== "file-too-large") throw new Error("the bomb was not refused");
  return { milliseconds, megabytes: Math.max(0, process.memoryUsage().rss - before) / 1_000_000 };
}
