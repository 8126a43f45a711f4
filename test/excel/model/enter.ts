import type { Area } from "../../../src/core";
import { accessDenied, invalidArgument, invalidOperation } from "../protocol/host-error";
import { cellArea, columnsOf, contains, intersection, rowsOf } from "./area";
import type { Book, Doer } from "./book";
import type { Cell, CellContent } from "./cell";
import { isError } from "./cell";
import type { Sheet } from "./sheet";
import { cellAt, cellKey, contentAt, ensureCell, hidingMerge, keyPlace, placesOf } from "./sheet";

/** What was typed or written into one cell. */
interface Entry {
  readonly value: CellContent;
  readonly formula?: string;
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * Reads what is entered as Excel does for an API write: `=` starts a formula, a leading `'` keeps a text a text, texts
 * that spell a plain number or an error become one unless the cell is formatted as text.
 */
export function readEntry(entered: unknown, format: string | undefined): Entry {
  if (entered === "" || entered === null || entered === undefined) return { value: null };
  // A cell formatted as text makes a text of everything that is put into it.
  if (typeof entered === "number" || typeof entered === "boolean")
    return { value: format === "@" ? String(entered) : entered };
  if (isError(entered as CellContent) && typeof (entered as { error?: unknown }).error === "string")
    return { value: entered as CellContent };
  if (typeof entered !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(entered)}`);
  if (format === "@") return { value: entered };
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (entered.startsWith("=") && entered.length > 1) return { value: null, formula: entered };
  if (ERRORS.has(entered)) return { value: { error: entered } };
  if (/^(true|false)$/i.test(entered)) return { value: entered.toLowerCase() === "true" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(entered.trim())) return { value: Number(entered) };
  return { value: entered };
}

/** An array the shape of the area, from an array of exactly that shape or from one value for all. */
export function shaped(area: Area, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given))
    return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => given));
  const rows = given as unknown[];
  const isExact =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!isExact)
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  return rows as unknown[][];
}

export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.isProtected) return;
  for (const { row, column } of placesOf(area))
    if (cellAt(sheet, row, column)?.isUnlocked !== true) throw accessDenied();
}

function refuseReadOnly(book: Book): void {
  if (book.isReadOnly) throw accessDenied();
}

function refuseArrays(sheet: Sheet, area: Area): void {
  for (const { row, column } of placesOf(area))
    if (cellAt(sheet, row, column)?.isArray === true) throw invalidOperation("part of an array cannot be changed");
}

/**
 * Writes values or formulas. `null` leaves a cell as it is. One locked cell on a protected sheet refuses the whole
 * write before anything is changed.
 */
export function enter(book: Book, sheet: Sheet, area: Area, given: unknown, by: Doer): void {
  const rows = shaped(area, given);
  if (by === "add-in") refuseReadOnly(book);
  refuseLocked(sheet, area);
  refuseArrays(sheet, area);
  const entries = rows.map((row, down) =>
    row.map((entered, right) =>
      entered === null ? null : readEntry(entered, cellAt(sheet, area.top + down, area.left + right)?.numberFormat),
    ),
  );
  const isOneCell = rowsOf(area) === 1 && columnsOf(area) === 1;
  const before = contentAt(sheet, area.top, area.left);
  for (const [down, row] of entries.entries()) {
    for (const [right, entry] of row.entries()) {
      const at = { row: area.top + down, column: area.left + right };
      if (entry !== null && hidingMerge(sheet, at.row, at.column) === null)
        put(ensureCell(sheet, at.row, at.column), entry);
    }
  }
  const details = isOneCell ? { before, after: contentAt(sheet, area.top, area.left) } : {};
  book.emit({ is: "changed", sheet, area, type: "RangeEdited", by, ...details });
}

function put(cell: Cell, entry: Entry): void {
  cell.value = entry.value;
  delete cell.spillOf;
  if (entry.formula === undefined) delete cell.formula;
  else cell.formula = entry.formula;
}

export type ClearWhat = "All" | "Contents" | "Formats";

export function clear(book: Book, sheet: Sheet, area: Area, what: ClearWhat, by: Doer): void {
  refuseLocked(sheet, area);
  for (const key of [...sheet.cells.keys()]) {
    const { row, column } = keyPlace(key);
    if (!contains(area, cellArea(row, column))) continue;
    const cell = sheet.cells.get(key);
    if (cell === undefined) continue;
    if (what !== "Formats") put(cell, { value: null });
    if (what === "Contents") continue;
    delete cell.fill;
    delete cell.font;
    delete cell.numberFormat;
  }
  if (what !== "Formats") book.emit({ is: "changed", sheet, area, type: "RangeEdited", by });
}

/** Excel refuses to merge over another merge only in tables; here two merges may not overlap. */
export function merge(book: Book, sheet: Sheet, area: Area, by: Doer): void {
  sheet.merges = sheet.merges.filter((known) => intersection(known, area) === null);
  sheet.merges.push(area);
  for (const { row, column } of placesOf(area))
    if (row !== area.top || column !== area.left) sheet.cells.delete(cellKey(row, column));
  book.emit({ is: "changed", sheet, area, type: "RangeEdited", by });
}
