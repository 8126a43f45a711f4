import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADER, HEADER_MERGES, quarterRows } from "../grids/quarter-1-2021";
import type { BookValue } from "../books/build-book";
import { buildBook } from "../books/build-book";

type Row = readonly BookValue[];

/** A golden book as it lies in test/books. */
export function goldenBook(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../books", name, "book.xlsx"));
}

const plain = (row: readonly unknown[]): Row =>
  row.map((value) => (typeof value === "object" ? null : (value as BookValue)));
const TITLES: readonly Row[] = [["Phụ lục"], ["TỔNG HỢP THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC"], ["QUÝ I/2021"]];

/** The rows of the quarter's appendix below three title rows, to be changed by a test. */
export function quarterSheet(): readonly Row[] {
  return [...TITLES, ...HEADER.map(plain), ...quarterRows().map(plain)];
}

/** The quarter's appendix as a book of one or several sheets of the same rows. */
export function bookOf(rows: readonly Row[], ...names: readonly string[]): Uint8Array {
  const sheets = names.length === 0 ? ["Phụ lục 1"] : names;
  return buildBook({ sheets: sheets.map((name) => ({ name, rows, merges: HEADER_MERGES })) });
}

/** Rows with cells of some units changed, by the unit's name and the zero-based column of the sheet. */
export function changed(
  rows: readonly Row[],
  changes: Readonly<Record<string, Readonly<Record<number, BookValue>>>>,
): readonly Row[] {
  return rows.map((row) => {
    const name = row[1];
    const change = typeof name === "string" ? changes[name] : undefined;
    return change === undefined
      ? row
      : Array.from({ length: 13 }, (_, column) => (column in change ? change[column] : row[column]));
  });
}

/** The appendix as the text that Excel puts on the clipboard. */
export function asClipboard(rows: readonly Row[]): string {
  const cell = (value: BookValue): string => {
    const text = value === null || value === undefined || typeof value === "object" ? "" : String(value);
    return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => Array.from({ length: 13 }, (_, column) => cell(row[column])).join("\t")).join("\r\n");
}
