import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/adapters/xlsx";
import type { Grid } from "../../src/core";
import { readCount } from "../../src/core/numerals/read-count";
import { isRefusal } from "../../src/ports/refusal";
import { buildPackage } from "../books/build-book";
import { cells, read } from "./read-cells";
import { convertIn, PATIENCE } from "./soffice";

/** Another program's eyes: what LibreOffice opens, shows and computes. */
const sample = join(__dirname, "../../assets/sample/phu-luc-quy-1-2021.xlsx");
const SHEET = "xl/worksheets/sheet1.xml";
const COLUMNS = Array.from("CDEFGHIJKLM");
/** The units' rows of the sample, page breaks and the section among them. */
const [FIRST, LAST] = [11, 49];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tthc-soffice-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const convert = (file: string, filter: string, ending: string): Uint8Array => convertIn(folder, file, filter, ending);

async function readFirst(bytes: Uint8Array, name: string): Promise<Grid> {
  const book = openWorkbook(bytes, name);
  if (isRefusal(book)) throw new Error(`${book.reason} ${JSON.stringify(book.about)}`);
  const [sheet = { name: "" }] = await book.sheets();
  return await read(book, sheet.name);
}

test(
  "LibreOffice prints the sample",
  () => {
    const pdf = convert(sample, "pdf", "pdf");
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    writeFileSync(join(folder, "sample.pdf"), pdf);
    const { stdout } = spawnSync("pdftotext", ["-layout", join(folder, "sample.pdf"), "-"], { encoding: "utf8" });
    for (const words of ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC", "113.048", "8.089", "UBND huyện Lạng Giang"])
      expect(stdout.normalize("NFC")).toContain(words);
  },
  PATIENCE,
);

test(
  "LibreOffice sees the cells that we see",
  async () => {
    const csv = convert(sample, "csv:Text - txt - csv (StarCalc):59,34,76,1", "csv");
    const ours = await readFirst(new Uint8Array(readFileSync(sample)), "a.xlsx");
    const theirs = await readFirst(csv, "a.csv");
    const asText = (grid: Grid) =>
      grid.rows.map(({ row, cells: values }) => ({
        row,
        cells: values.map((value) => (typeof value === "number" ? String(value) : value)),
      }));
    expect(asText(theirs)).toEqual(asText(ours));
  },
  PATIENCE,
);

test(
  "LibreOffice computes sums that are not stored as we do, and we read what it computed",
  async () => {
    const original = await readFirst(new Uint8Array(readFileSync(sample)), "a.xlsx");
    const file = join(folder, "formulas.xlsx");
    writeFileSync(file, withFormulas(original));

    const before = await readFirst(new Uint8Array(readFileSync(file)), "a.xlsx");
    const sums = COLUMNS.map((column) => `${column}10`);
    expect(cells(before, ...sums)).toEqual(COLUMNS.map((column) => sumOf(original, column)));
    expect(before.outdated?.get(9)?.size).toBe(COLUMNS.length);

    const after = await readFirst(convert(file, "xlsx:Calc MS Excel 2007 XML", "xlsx"), "a.xlsx");
    expect(cells(after, ...sums)).toEqual(COLUMNS.map((column) => sumOf(original, column)));
    expect(cells(after, ...sums)).toEqual(cells(original, ...sums).map((printed) => countIn(printed)));
  },
  PATIENCE,
);

/** The sample with SUM formulas, never calculated, in its total row and its dotted figures as numbers, as SUM needs them. */
function withFormulas(original: Grid): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(sample)));
  const xml = Buffer.from(parts[SHEET] ?? []).toString();
  const changed = xml.replaceAll(
    /<c r="([C-M])(\d+)" s="(\d+)" t="s"><v>\d+<\/v><\/c>/g,
    (whole, column: string, row: string, style: string) => {
      if (row === "10") return `<c r="${column}10" s="7"><f>SUM(${column}${FIRST}:${column}${LAST})</f></c>`;
      const [value = null] = cells(original, `${column}${row}`);
      return Number(row) >= FIRST ? `<c r="${column}${row}" s="${style}"><v>${countIn(value)}</v></c>` : whole;
    },
  );
  return buildPackage({ ...parts, [SHEET]: strToU8(changed) });
}

function sumOf(grid: Grid, column: string): number {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, index) => `${column}${FIRST + index}`);
  return cells(grid, ...rows).reduce<number>((sum, value) => sum + (value === null ? 0 : countIn(value)), 0);
}

function countIn(value: Parameters<typeof readCount>[0]): number {
  const count = readCount(value);
  if (count.is !== "known") throw new Error(`no count: ${JSON.stringify(value)}`);
  return count.value;
}
