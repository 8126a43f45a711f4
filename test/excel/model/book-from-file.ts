import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openWorkbook } from "../../../src/adapters/xlsx";
import type { CellValue, Grid } from "../../../src/core";
import { isRefusal } from "../../../src/ports/refusal";
import { Book } from "./book";
import type { SheetDescription } from "./description";
import { describeSheet } from "./description";
import type { Cell } from "./cell";
import type { Region } from "./display-text";
import type { Sheet } from "./sheet";
import { emptySheet, ensureCell } from "./sheet";

/** What a file does not tell through our reader: protection, hidden rows, formats, names… laid over it by the test. */
export interface FileOptions {
  readonly region?: Region;
  readonly sheets?: Readonly<Record<string, SheetDescription>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly active?: string;
}

/** The workbook of an .xlsx or .csv file, read by the project's own reader, with more sheets and features on top. */
export async function bookFromFile(file: string, options: FileOptions = {}): Promise<Book> {
  const port = openWorkbook(new Uint8Array(readFileSync(file)), basename(file));
  if (isRefusal(port)) throw new Error(`${file}: ${port.reason}`);
  const book = new Book(basename(file), options.region);
  for (const { name } of await port.sheets()) {
    const grid = await port.read({ name });
    if (isRefusal(grid)) throw new Error(`${file}, ${name}: ${grid.reason}`);
    const sheet = emptySheet(book.nextId(), name);
    book.sheets.push(sheet);
    fill(sheet, grid);
  }
  for (const [name, description] of Object.entries(options.sheets ?? {})) {
    const known = book.sheetNamed(name);
    const sheet = known ?? emptySheet(book.nextId(), name, description.kind);
    if (known === undefined) book.sheets.push(sheet);
    describeSheet(book, sheet, description);
  }
  for (const [name, formula] of Object.entries(options.names ?? {}))
    book.names.push({ name, formula, scope: null, isVisible: true, comment: "" });
  for (const [key, value] of Object.entries(options.settings ?? {})) book.settings.set(key, value);
  const front = options.active === undefined ? book.sheets[0] : book.sheetNamed(options.active);
  if (front === undefined) throw new Error(`${file} has no sheet to show`);
  book.activate(front);
  return book;
}

function fill(sheet: Sheet, grid: Grid): void {
  for (const { row, cells } of grid.rows) {
    for (const [column, value] of cells.entries())
      if (value !== null) Object.assign(ensureCell(sheet, row, column), contentOf(value));
  }
  sheet.merges.push(...grid.merges);
}

function contentOf(value: CellValue): Cell {
  if (value === null || typeof value !== "object") return { value };
  switch (value.is) {
    case "error":
      return { value: { error: value.code } };
    case "date":
      return { value: value.serial, numberFormat: "dd/mm/yyyy" };
    case "percent":
      return { value: value.value, numberFormat: "0.00%" };
    case "uncalculated":
      return { value: null, formula: value.formula.startsWith("=") ? value.formula : `=${value.formula}` };
  }
}
