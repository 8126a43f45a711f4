import type { CellValue } from "../model/cell";
import type { GridRow } from "../model/grid";
import type { RateColumn } from "../model/relation";
import type { TableColumn } from "../model/table";

/** More decimals than a report prints: what a formula left unrounded is taken at this many. */
const MOST_DECIMALS = 6;
/** A fraction shown as a percentage has no decimals of its own: formulas keep all of them. */
const UNROUNDED = 6;
const TEXT = /^\s*(\d{1,4})(?:[.,](\d{1,6}))?\s*%?\s*$/;

/** Reads a percentage column as printed: «98,51%», 98.51, or 0.9851 shown as a percentage. */
export function readRates(column: Omit<TableColumn, "id">, rows: readonly GridRow[]): RateColumn {
  const scaled = new Float64Array(rows.length).fill(NaN);
  const decimals = new Uint8Array(rows.length);
  rows.forEach(({ cells }, row) => {
    const printed = readRate(cells[column.at] ?? null);
    if (printed === null) return;
    scaled[row] = printed.scaled;
    decimals[row] = printed.decimals;
  });
  return { ...column, scaled, decimals };
}

function readRate(value: CellValue): { readonly scaled: number; readonly decimals: number } | null {
  if (typeof value === "number") return ofNumber(value, 0);
  if (typeof value === "string") {
    const match = TEXT.exec(value);
    if (match === null) return null;
    const [, whole = "", fraction = ""] = match;
    return { scaled: Number(whole + fraction), decimals: fraction.length };
  }
  if (value !== null && typeof value === "object" && value.is === "percent")
    return { scaled: Math.round(value.value * 100 * 10 ** UNROUNDED), decimals: UNROUNDED };
  return null;
}

/** The decimals that a number has at 15 significant digits. */
function ofNumber(value: number, least: number): { readonly scaled: number; readonly decimals: number } | null {
  if (!Number.isFinite(value) || value < 0) return null;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, scaled))
      return { scaled: Math.round(scaled), decimals };
  }
  return { scaled: Math.round(value * 10 ** MOST_DECIMALS), decimals: MOST_DECIMALS };
}
