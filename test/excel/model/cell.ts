import type { Area } from "../../../src/core";

/** An error that a cell shows, with the text a custom function gave for it. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

export type CellContent = null | number | string | boolean | CellError;

/** Everything that the simulated Excel keeps about one cell. Absent parts have Excel's defaults. */
export interface Cell {
  value: CellContent;
  /** With its leading `=`, en-US spelling. */
  formula?: string;
  /** Part of an array formula entered with Ctrl+Shift+Enter: Excel changes such an array as a whole only. */
  isArray?: boolean;
  numberFormat?: string;
  /** Cells are locked unless told otherwise; it counts only on a protected sheet. */
  isUnlocked?: boolean;
  /** Fill colour `#RRGGBB`. */
  fill?: string;
  font?: { color?: string; bold?: boolean };
  /** Set on cells that show part of another cell's array result: that cell's place. */
  spillOf?: { readonly row: number; readonly column: number };
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The whole sheet. */
export const everything: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isError(value: CellContent): value is CellError {
  return typeof value === "object" && value !== null;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** A value as `Range.values` answers it: blanks are empty texts, errors their code. */
export function apiValue(value: CellContent): number | string | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: CellContent): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** In points: lines of this Excel are all alike. */
export const COLUMN_WIDTH = 48;
export const ROW_HEIGHT = 15;
