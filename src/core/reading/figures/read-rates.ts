import { PRICE } from "../../../domain/lexicon/column-nouns";
import type { CellValue } from "../../model/cell";
import type { GridRow } from "../../model/grid";
import type { RateColumn } from "../../model/relation";
import type { TableColumn } from "../../model/table";
import { bareWords } from "../header/header-text";

/** More decimals than a report prints: what a formula left unrounded is taken at this many. */
const MOST_DECIMALS = 6;
/** A fraction shown as a percentage has no decimals of its own: formulas keep all of them. */
const UNROUNDED = 6;
/** «2.000» of a price. */
const THOUSANDS = /^\s*\d{1,3}(?:\.\d{3})+\s*$/;
const TEXT = /^\s*([-–−+]?)\s*(\d{1,4})(?:[.,](\d{1,6}))?\s*%?\s*$/;

/**
 * Reads a percentage column as printed: «98,51%», 98.51, -4.2 in a column of growth, or 0.9851 shown as a percentage. Plain fractions (0.9851 without
 * a percent sign) are told by the column: none of its numbers is above 1, and some lie between 0 and 1.
 */
export function readRates(column: Omit<TableColumn, "id">, rows: readonly GridRow[]): RateColumn {
  const scaled = new Float64Array(rows.length).fill(NaN);
  const decimals = new Uint8Array(rows.length);
  const isPrice = PRICE.test(bareWords(column.label));
  const values = rows.map(({ cells }) => {
    const value = cells[column.at] ?? null;
    return isPrice && typeof value === "string" && THOUSANDS.test(value) ? Number(value.replaceAll(".", "")) : value;
  });
  const inFractions = holdsFractions(values);
  values.forEach((value, row) => {
    const printed = readRate(value, inFractions);
    if (printed === null) return;
    scaled[row] = printed.scaled;
    decimals[row] = printed.decimals;
  });
  return { ...column, scaled, decimals };
}

interface Printed {
  readonly scaled: number;
  readonly decimals: number;
}

/** Fewer numbers may be small percentages by chance: «0,5». */
const FEWEST_FRACTIONS = 3;

function holdsFractions(values: readonly CellValue[]): boolean {
  let inside = 0;
  for (const value of values) {
    const number = plainNumber(value);
    if (number === null) continue;
    if (Math.abs(number) > 1) return false;
    if (number !== 0 && Math.abs(number) < 1) inside += 1;
  }
  return inside >= FEWEST_FRACTIONS;
}

/** A number without a percent sign, null for anything else. */
function plainNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.includes("%")) return null;
  const match = TEXT.exec(value);
  if (match === null) return null;
  const [, sign, whole = "", fraction = "0"] = match;
  return signOf(sign) * Number(`${whole}.${fraction}`);
}

/** Marks of less than nothing are many; a plus is none of them. */
function signOf(mark: string | undefined): 1 | -1 {
  return mark === "" || mark === "+" ? 1 : -1;
}

function readRate(value: CellValue, inFractions: boolean): Printed | null {
  const number = plainNumber(value);
  if (inFractions && number !== null) return asPercent(ofNumber(number));
  if (typeof value === "number") return ofNumber(value);
  if (typeof value === "string") {
    const match = TEXT.exec(value);
    if (match === null) return null;
    const [, sign, whole = "", fraction = ""] = match;
    return { scaled: signOf(sign) * Number(whole + fraction), decimals: fraction.length };
  }
  if (value !== null && typeof value === "object" && value.is === "percent")
    return { scaled: Math.round(value.value * 100 * 10 ** UNROUNDED), decimals: UNROUNDED };
  return null;
}

/** 0.985 is 98.5: two decimals fewer. */
function asPercent(fraction: Printed | null): Printed | null {
  if (fraction === null) return null;
  const { scaled, decimals } = fraction;
  return decimals >= 2 ? { scaled, decimals: decimals - 2 } : { scaled: scaled * 10 ** (2 - decimals), decimals: 0 };
}

/** The decimals that a number has at 15 significant digits. */
function ofNumber(value: number): Printed | null {
  if (!Number.isFinite(value)) return null;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled)))
      return { scaled: Math.round(scaled), decimals };
  }
  return { scaled: Math.round(value * 10 ** MOST_DECIMALS), decimals: MOST_DECIMALS };
}
