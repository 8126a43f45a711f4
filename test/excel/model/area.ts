import type { Area } from "../../../src/core";
import { columnLetters } from "../../../src/core";
import { everything, LAST_COLUMN, LAST_ROW } from "./cell";

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function intersection(a: Area, b: Area): Area | null {
  const found = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return found.top > found.bottom || found.left > found.right ? null : found;
}

export function contains(area: Area, inner: Area): boolean {
  return area.top <= inner.top && area.left <= inner.left && area.bottom >= inner.bottom && area.right >= inner.right;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isOnSheet(area: Area): boolean {
  return contains(everything, area) && area.top <= area.bottom && area.left <= area.right;
}

/** Rows from top to bottom without an end: the shape of a whole column. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `$A$1:B9`, `A:C` or `3:5`, without a sheet; `null` for anything else. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) return ordered(0, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  return rows === null ? null : ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(area) ? area : null;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `A1:B9`, `A:C`, `3:5`, as Excel writes an address. */
export function areaText(area: Area): string {
  if (isEntireColumn(area) && !isEntireRow(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const from = `${columnLetters(area.left)}${area.top + 1}`;
  const to = `${columnLetters(area.right)}${area.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** Letters, digits, `_` and `.` need no quotes, unless the name could be a cell's. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function sheetAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaText(area)}`;
}

/** `'Phụ lục'!A1:B2` → its sheet (`null` where none is named) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address.trim());
  if (match === null) return { sheet: null, rest: address.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}
