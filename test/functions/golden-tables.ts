import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetGrid } from "../../src/adapters/office/reading/sheet-grid";
import { openWorkbook } from "../../src/adapters/xlsx";
import type { Area, CellValue, Grid, Table } from "../../src/core";
import { findAppendices, profiles } from "../../src/core";
import { tableInRange } from "../../src/excel/functions/argument-tables";
import { isRefusal } from "../../src/ports/refusal";
import { recipes } from "../books/recipes";

const BOOKS = join(__dirname, "../books");
const SAMPLE = join(__dirname, "../../assets/sample/phu-luc-quy-1-2021.xlsx");

/** How an empty cell arrives in a range argument: null in Excel on the web, 0 on the desktop. */
export type BlankMode = "web" | "desktop";

/** One appendix of a golden book, as formulas meet it: on its sheet, and as a range given by the user. */
export interface GoldenTable {
  readonly name: string;
  readonly onSheet: Table;
  /** The table in the range of its own area, from its header or from its first row on. Null where it is not recognised. */
  readonly inRange: (blanks: BlankMode, from?: "header" | "body") => Table | null;
}

/** Every appendix of every golden book, and of the built-in sample. */
export async function goldenTables(): Promise<readonly GoldenTable[]> {
  const found: GoldenTable[] = [];
  for (const [name, file] of [
    ["mẫu", SAMPLE] as const,
    ...Object.entries(recipes).map(([book, { file: leaf }]) => [book, join(BOOKS, book, leaf)] as const),
  ]) {
    if (!existsSync(file)) throw new Error(`golden book ${file} is gone`);
    const book = openWorkbook(readFileSync(file), file);
    if (isRefusal(book)) throw new Error(`${file} was refused`);
    for (const sheet of await book.sheets()) {
      const grid = await book.read(sheet);
      if (!isRefusal(grid)) found.push(...tablesOf(name, grid));
    }
  }
  return found;
}

function tablesOf(book: string, grid: Grid): GoldenTable[] {
  const values = excelValues(grid);
  const plain = sheetGrid(
    grid.sheet,
    {
      rowIndex: 0,
      columnIndex: 0,
      values: values.map((row) =>
        row.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.code : cell)),
      ),
    },
    [],
  );
  return findAppendices(plain, profiles).map(({ table }, index) => ({
    name: `${book}, bảng ${index + 1}`,
    onSheet: table,
    inRange: (blanks, from = "header") =>
      tableInRange(
        part(values, from === "header" ? table.area : { ...table.area, top: table.headerRows.bottom + 1 }, blanks),
      ),
  }));
}

type ExcelValue = number | string | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };

/** The sheet from A1 on as Excel has it: dates and percentages are plain numbers, errors objects with a code. */
function excelValues(grid: Grid): ExcelValue[][] {
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
  const values: ExcelValue[][] = Array.from({ length: (grid.rows.at(-1)?.row ?? -1) + 1 }, () =>
    new Array<ExcelValue>(width).fill(null),
  );
  for (const { row, cells } of grid.rows)
    cells.forEach((cell, column) => ((values[row] ?? [])[column] = excelValue(cell)));
  return values;
}

function excelValue(cell: CellValue | undefined): ExcelValue {
  if (cell === undefined || cell === null || cell === "") return null;
  if (typeof cell !== "object") return cell;
  switch (cell.is) {
    case "date":
      return cell.serial;
    case "percent":
      return cell.value;
    case "error":
      return { type: "CustomFunctionError", code: cell.code };
    default:
      // Excel calculates a formula before it calls a function over it; whatever comes out is one and the same for both.
      return 0;
  }
}

function part(
  values: readonly (readonly ExcelValue[])[],
  { top, left, bottom, right }: Area,
  blanks: BlankMode,
): ExcelValue[][] {
  return values
    .slice(top, bottom + 1)
    .map((row) => row.slice(left, right + 1).map((cell) => (cell === null && blanks === "desktop" ? 0 : cell)));
}
