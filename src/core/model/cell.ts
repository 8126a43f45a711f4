/** A cell's place in its sheet, both zero-based: `{ row: 0, column: 0 }` is A1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, bounds included, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a cell holds. Plain cells are plain values so that a pass over a large sheet costs no allocation;
 * `null` is an empty cell, never zero. Everything that must not be taken for a count is a {@link SpecialValue}.
 */
export type CellValue = null | number | string | boolean | SpecialValue;

/** A value whose number alone would mislead. */
export type SpecialValue =
  /** An Excel error, e.g. `#REF!`. */
  | { readonly is: "error"; readonly code: string }
  /** A number shown as a date or time; `serial` is Excel's. */
  | { readonly is: "date"; readonly serial: number }
  /** A number shown as a percentage; `value` is the fraction. */
  | { readonly is: "percent"; readonly value: number }
  /** A formula whose result is not stored in the file. */
  | { readonly is: "uncalculated"; readonly formula: string };

export function isSpecial(value: CellValue): value is SpecialValue {
  return typeof value === "object" && value !== null;
}

/** Column letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{ row: 11, column: 7 }` → `H12`. */
export function toA1(at: CellRef): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** `A6:M44`, or a single cell's address where the area is one cell. */
export function areaToA1(area: Area): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads `H12` or `$H$12`; `null` for anything else. */
export function fromA1(address: string): CellRef | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
