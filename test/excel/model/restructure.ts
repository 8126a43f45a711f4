import type { Area } from "../../../src/core";
import { accessDenied, HostError, invalidArgument, invalidOperation } from "../protocol/host-error";
import { cellArea, contains } from "./area";
import type { Book, ChangeType, Doer } from "./book";
import { everything } from "./cell";
import type { Sheet } from "./sheet";
import { cellKey, emptySheet, keyPlace } from "./sheet";
import type { Shift } from "./shift";
import { lineShift, moveShift, rewriteFormula } from "./shift";

const INSERTED = { row: "RowInserted", column: "ColumnInserted" } as const;
const DELETED = { row: "RowDeleted", column: "ColumnDeleted" } as const;

/** Inserts rows or columns before `at`; a negative count deletes that many from `at` on. */
export function shiftLines(
  book: Book,
  sheet: Sheet,
  axis: "row" | "column",
  at: number,
  count: number,
  by: Doer,
): void {
  if (sheet.isProtected) throw accessDenied();
  const span = Math.abs(count);
  const area: Area =
    axis === "row"
      ? { ...everything, top: at, bottom: at + span - 1 }
      : { ...everything, left: at, right: at + span - 1 };
  apply(book, sheet, lineShift(axis, at, count));
  const hidden = axis === "row" ? "hiddenRows" : "hiddenColumns";
  sheet[hidden] = shiftNumbers(sheet[hidden], at, count);
  finish(book, sheet, area, count > 0 ? INSERTED[axis] : DELETED[axis], by);
}

/** Cuts a block and pastes it with its top-left corner at `to`, over whatever is there. */
export function moveCells(book: Book, sheet: Sheet, block: Area, to: { row: number; column: number }, by: Doer): void {
  if (sheet.isProtected) throw accessDenied();
  const down = to.row - block.top;
  const right = to.column - block.left;
  const target = {
    top: block.top + down,
    bottom: block.bottom + down,
    left: block.left + right,
    right: block.right + right,
  };
  for (const key of [...sheet.cells.keys()]) {
    const { row, column } = keyPlace(key);
    if (contains(target, cellArea(row, column)) && !contains(block, cellArea(row, column))) sheet.cells.delete(key);
  }
  apply(book, sheet, moveShift(block, down, right));
  finish(book, sheet, block, "RangeEdited", by);
  book.emit({ is: "changed", sheet, area: target, type: "RangeEdited", by });
}

function finish(book: Book, sheet: Sheet, area: Area, type: ChangeType, by: Doer): void {
  book.emit({ is: "restructured", all: false });
  book.emit({ is: "changed", sheet, area, type, by });
}

function apply(book: Book, sheet: Sheet, shift: Shift): void {
  const kept = (area: Area): Area[] => {
    const moved = shift(area);
    return moved === null ? [] : [moved];
  };
  const cells = new Map<number, NonNullable<ReturnType<Sheet["cells"]["get"]>>>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = keyPlace(key);
    const place = shift(cellArea(row, column));
    if (place === null) continue;
    if (cell.spillOf !== undefined) {
      const parent = shift(cellArea(cell.spillOf.row, cell.spillOf.column));
      if (parent === null) continue;
      cell.spillOf = { row: parent.top, column: parent.left };
    }
    cells.set(cellKey(place.top, place.left), cell);
  }
  sheet.cells = cells;
  sheet.merges = sheet.merges.flatMap(kept);
  sheet.filter = sheet.filter === null ? null : shift(sheet.filter);
  sheet.tables = sheet.tables.filter((table) => {
    const area = shift(table.area);
    if (area !== null) table.area = area;
    return area !== null;
  });
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(kept);
  for (const range of book.held) if (range.sheet === sheet && range.area !== null) range.area = shift(range.area);
  rewriteAll(
    book,
    (name) => name,
    (name, area) => (book.sheetNamed(name) === sheet ? shift(area) : area),
  );
}

function rewriteAll(
  book: Book,
  sheet: (name: string) => string | null,
  shift: (sheet: string, area: Area) => Area | null,
): void {
  for (const own of book.sheets)
    for (const cell of own.cells.values())
      if (cell.formula !== undefined) cell.formula = rewriteFormula(cell.formula, own.name, { sheet, shift });
  for (const name of book.names)
    name.formula = rewriteFormula(name.formula, name.scope?.name ?? book.active.name, { sheet, shift });
}

function shiftNumbers(numbers: ReadonlySet<number>, at: number, count: number): Set<number> {
  const shifted = new Set<number>();
  for (const number of numbers) {
    if (number < at) shifted.add(number);
    else if (count > 0 || number >= at - count) shifted.add(number + count);
  }
  return shifted;
}

const FORBIDDEN = /[\\/?*[\]:]/;

export function checkSheetName(book: Book, name: string, own: Sheet | null): void {
  const isTaken = book.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLocaleLowerCase("vi") === name.toLocaleLowerCase("vi"),
  );
  if (name === "" || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`sheet name ${name}`);
  if (isTaken)
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${name}`,
      409,
    );
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteAll(
    book,
    (known) => (known === before ? name : known),
    (_sheet, area) => area,
  );
  book.emit({ is: "restructured", all: false });
  book.emit({ is: "renamed", sheet, before });
}

export function addSheet(book: Book, name: string, by: Doer): Sheet {
  checkSheetName(book, name, null);
  const sheet = emptySheet(book.nextId(), name);
  book.sheets.push(sheet);
  book.emit({ is: "sheet-added", sheet, by });
  return sheet;
}

/** A copy behind its sheet, under the name that Excel gives it: «Tháng 3 (2)». Formulas that name no sheet are the copy's own. */
export function copySheet(book: Book, source: Sheet, by: Doer): Sheet {
  let number = 2;
  while (book.sheetNamed(`${source.name} (${number})`) !== undefined) number += 1;
  const sheet: Sheet = { ...structuredClone(source), id: book.nextId(), name: `${source.name} (${number})` };
  book.sheets.splice(book.sheets.indexOf(source) + 1, 0, sheet);
  book.emit({ is: "sheet-added", sheet, by });
  book.emit({ is: "restructured", all: false });
  return sheet;
}

/** A sheet name that is free, as Excel numbers them. */
export function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

export function deleteSheet(book: Book, sheet: Sheet, by: Doer): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === "Visible"))
    throw invalidOperation("a workbook must contain at least one visible worksheet");
  rewriteAll(
    book,
    (name) => (book.sheetNamed(name) === sheet ? null : name),
    (_sheet, area) => area,
  );
  book.sheets = others;
  for (const range of book.held) if (range.sheet === sheet) range.area = null;
  const next = others.find(({ visibility }) => visibility === "Visible");
  if (book.selection?.sheet === sheet && next !== undefined)
    book.selection = { sheet: next, area: cellArea(0, 0), active: { row: 0, column: 0 } };
  book.emit({ is: "restructured", all: false });
  book.emit({ is: "sheet-deleted", sheet, by });
}
