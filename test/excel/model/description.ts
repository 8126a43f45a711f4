import type { Area } from "../../../src/core";
import { fromA1 } from "../../../src/core";
import { parseArea } from "./area";
import { Book } from "./book";
import type { CellContent } from "./cell";
import type { Region } from "./display-text";
import { readEntry } from "./enter";
import { merge } from "./enter";
import type { Sheet, Visibility } from "./sheet";
import { emptySheet, ensureCell, placesOf } from "./sheet";

/** A cell as a test writes it: what would be entered, or its parts. */
export type DescribedCell =
  | null
  | number
  | string
  | boolean
  | {
      readonly value?: CellContent;
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly fill?: string;
      readonly isArray?: boolean;
    };

/** A sheet as a test writes it. Addresses are A1 texts; everything may be left out. */
export interface SheetDescription {
  readonly kind?: "worksheet" | "chart";
  readonly visibility?: Visibility;
  /** Rows from `from` (A1) on. */
  readonly rows?: readonly (readonly DescribedCell[])[];
  readonly from?: string;
  /** Single cells by address, laid over the rows. */
  readonly cells?: Readonly<Record<string, DescribedCell>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** A filter's range; the rows it hides are among `hiddenRows`. */
  readonly filter?: string;
  readonly isProtected?: boolean;
  /** Ranges that may be changed although the sheet is protected. */
  readonly unlocked?: readonly string[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, string>>;
  readonly comments?: Readonly<Record<string, string>>;
}

export interface BookDescription {
  readonly name?: string;
  readonly region?: Region;
  /** Excel on the web shows it, and refuses every write of an add-in. */
  readonly isReadOnly?: boolean;
  readonly sheets: Readonly<Record<string, SheetDescription>>;
  /** Workbook names: `{ BieuQuy1: "='Phụ lục'!$A$6:$M$44" }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Name of the sheet in front; the first visible one when left out. */
  readonly active?: string;
}

/** A range of a description; a mistake in a test is told at once. */
export function describedArea(text: string): Area {
  const area = parseArea(text);
  if (area === null) throw new Error(`"${text}" is no range`);
  return area;
}

export function describedBook(description: BookDescription): Book {
  const book = new Book(description.name ?? "So-lieu.xlsx", description.region);
  book.isReadOnly = description.isReadOnly === true;
  for (const [name, sheet] of Object.entries(description.sheets)) {
    const made = emptySheet(book.nextId(), name, sheet.kind);
    book.sheets.push(made);
    describeSheet(book, made, sheet);
  }
  for (const [name, formula] of Object.entries(description.names ?? {}))
    book.names.push({ name, formula, scope: null, isVisible: true, comment: "" });
  for (const [key, value] of Object.entries(description.settings ?? {})) book.settings.set(key, value);
  const front =
    description.active === undefined
      ? book.sheets.find(({ visibility }) => visibility === "Visible")
      : book.sheetNamed(description.active);
  if (front === undefined) throw new Error(`no sheet ${description.active ?? ""} to show`);
  book.activate(front);
  return book;
}

/** Lays a description over a sheet that may already hold something. */
export function describeSheet(book: Book, sheet: Sheet, description: SheetDescription): void {
  const origin = fromA1(description.from ?? "A1");
  if (origin === null) throw new Error(`"${description.from ?? ""}" is no cell`);
  for (const [down, row] of (description.rows ?? []).entries()) {
    for (const [right, cell] of row.entries())
      if (cell !== null) describeCell(sheet, origin.row + down, origin.column + right, cell);
  }
  for (const [address, cell] of Object.entries(description.cells ?? {})) {
    const at = describedArea(address);
    describeCell(sheet, at.top, at.left, cell);
  }
  for (const text of description.merges ?? []) merge(book, sheet, describedArea(text), "user");
  for (const row of description.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
  for (const letters of description.hiddenColumns ?? [])
    sheet.hiddenColumns.add(describedArea(`${letters}:${letters}`).left);
  for (const text of description.unlocked ?? [])
    for (const { row, column } of placesOf(describedArea(text))) ensureCell(sheet, row, column).isUnlocked = true;
  for (const [text, format] of Object.entries(description.numberFormats ?? {}))
    for (const { row, column } of placesOf(describedArea(text))) ensureCell(sheet, row, column).numberFormat = format;
  for (const [name, text] of Object.entries(description.tables ?? {})) {
    sheet.tables.push({
      id: `{table-${sheet.tables.length + 1}-${sheet.id}}`,
      name,
      area: describedArea(text),
      hasHeaders: true,
      hasTotals: false,
    });
  }
  for (const [address, content] of Object.entries(description.comments ?? {})) {
    const at = describedArea(address);
    sheet.comments.push({
      id: `{comment-${address}}`,
      at: { row: at.top, column: at.left },
      content,
      author: "Nguyễn Văn A",
    });
  }
  if (description.filter !== undefined) sheet.filter = describedArea(description.filter);
  if (description.visibility !== undefined) sheet.visibility = description.visibility;
  if (description.isProtected !== undefined) sheet.isProtected = description.isProtected;
}

function describeCell(sheet: Sheet, row: number, column: number, described: Exclude<DescribedCell, null> | null): void {
  const cell = ensureCell(sheet, row, column);
  if (typeof described === "object" && described !== null) {
    Object.assign(cell, described, { value: described.value ?? null });
    return;
  }
  // A text of a description is a text, whatever it looks like; only formulas and errors are read.
  const isRead = typeof described === "string" && (described.startsWith("=") || described.startsWith("#"));
  const entry = isRead ? readEntry(described, undefined) : { value: described };
  Object.assign(cell, entry);
}
