import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx";
import type { CellValue, Grid } from "../../src/core";
import { toA1 } from "../../src/core";
import { isRefusal } from "../../src/ports/refusal";
import { checkAppendix } from "../../src/usecases/check/check-appendix";
import { cells, read } from "./read-cells";

const repository = join(__dirname, "../..");
const committed = readFileSync(join(repository, "assets/sample/phu-luc-quy-1-2021.xlsx"));
const source = readFileSync(join(repository, "test/sources/004_da36224769539aa4.txt"), "utf8").split("\n");

/** The source's lines from the numbering row on as cells; [] is an empty line of a page break. */
const sourceRows = source
  .slice(source.findIndex((line) => line.startsWith("(2)\t")))
  .map((line) => (line.trim() === "" ? [] : line.split("\t")));
const lastFilled = sourceRows.reduce((last, row, index) => (row.length > 0 ? index : last), 0);
const FIRST_ROW = 8;

function openSample() {
  const book = openWorkbook(new Uint8Array(committed), "phu-luc-quy-1-2021.xlsx");
  if (isRefusal(book)) throw new Error(book.reason);
  return book;
}

async function sampleGrid(): Promise<Grid> {
  return await read(openSample(), "Phu luc");
}

test.each(["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Apia"])(
  "the committed file is what the script makes, byte for byte, in %s",
  (zone) => {
    const folder = mkdtempSync(join(tmpdir(), "tthc-sample-"));
    const file = join(folder, "sample.xlsx");
    const made = spawnSync(process.execPath, ["scripts/build/make-sample.mjs", "--out", file], {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
    });
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(file).equals(committed)).toBe(true);
    rmSync(folder, { recursive: true });
  },
);

test("every figure and name is the source's, in its place; dotted figures are text", async () => {
  const grid = await sampleGrid();
  const expected = sourceRows.slice(0, lastFilled + 1).flatMap((row, index) => {
    const values = row.map((text): CellValue => (text === "" ? null : /^\d+$/.test(text) ? Number(text) : text));
    while (values.at(-1) === null) values.pop();
    return values.length === 0 ? [] : [{ row: FIRST_ROW + index, cells: values }];
  });
  expect(expected).toHaveLength(37);
  expect(grid.rows.filter(({ row }) => row >= FIRST_ROW)).toEqual(expected);
});

test("thirteen cells are figures with dots, written as text", async () => {
  const { rows } = await sampleGrid();
  const dotted = rows.flatMap(({ row, cells: values }) =>
    values.flatMap((value, column) =>
      typeof value === "string" && /^\d{1,3}(\.\d{3})+$/.test(value) ? [toA1({ row, column })] : [],
    ),
  );
  expect(dotted).toHaveLength(13);
  expect(dotted.slice(0, 11)).toEqual(Array.from("CDEFGHIJKLM").map((letter) => `${letter}10`));
  expect(cells(await sampleGrid(), ...dotted.slice(11))).toEqual(["8.089", "1.157"]);
});

test("it looks as the original does: titles, a merged header of three rows, page breaks, a section without figures", async () => {
  const grid = await sampleGrid();
  const titles = source
    .slice(
      source.indexOf("Phụ lục"),
      source.findIndex((line) => line.startsWith("TT\t")),
    )
    .filter((line) => line !== "");
  expect(cells(grid, "A1", "A2", "A3", "A4")).toEqual(titles);
  expect(
    grid.merges.map(
      ({ top, left, bottom, right }) => `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`,
    ),
  ).toEqual([
    ...["A1:M1", "A2:M2", "A3:M3", "A4:M4"],
    ...["A6:A8", "B6:B8", "C6:F6", "C7:C8", "D7:F7", "G6:L6", "G7:I7", "J7:L7", "M6:M8"],
  ]);
  // The words of the source's header, each once and in its order; the form's own «Đơn vị» and merged groups hold no more.
  const words = (row: number) =>
    source[source.findIndex((line) => line.startsWith("TT\t")) + row]?.split("\t").filter((text) => text !== "") ?? [];
  const header = grid.rows
    .filter(({ row }) => row >= 5 && row < FIRST_ROW)
    .map((row) => row.cells.filter((cell) => cell !== null));
  expect(header[0]?.filter((cell) => cell !== "Đơn vị")).toEqual(words(0));
  expect(header[1]).toEqual(words(1));
  expect(header[2]).toEqual(words(2).slice(1));
  const section = grid.rows.find((row) => row.cells[0] === "II");
  expect(section?.cells).toEqual(["II", "Huyện, TP"]);
});

test("it passes without an error or a warning", async () => {
  const appendix = await checkAppendix(openSample());
  if (isRefusal(appendix)) throw new Error(appendix.reason);
  expect(appendix.place.units).toBe(34);
  expect(appendix.findings.filter(({ outcome, severity }) => outcome === "undecided" || severity !== "note")).toEqual(
    [],
  );
});
