import type { CellRef } from "./cell";

/** Why a cell in a count column is not a count. */
export type UnreadableReason =
  | "text"
  | "malformed-number"
  | "suspected-thousands"
  | "not-whole"
  | "too-large"
  | "percent"
  | "date"
  | "error"
  | "boolean"
  | "uncalculated"
  /** Excel is fetching or computing it: #BUSY!, #GETTING_DATA, #CONNECT!. */
  | "calculating";

/** A formula whose result is not there yet: nobody's slip, and nothing to repair. */
export function isPending(reason: UnreadableReason): boolean {
  return reason === "uncalculated" || reason === "calculating";
}

/** A count that the form states, or why there is none. Never NaN, never null; absent is not zero. */
export type Count =
  | { readonly is: "known"; readonly value: number; readonly from: readonly CellRef[] }
  | { readonly is: "blank"; readonly from: readonly CellRef[] }
  | { readonly is: "unreadable"; readonly reason: UnreadableReason; readonly from: readonly CellRef[] }
  | { readonly is: "absent"; readonly from: readonly CellRef[] };

/** States of {@link CountMatrix}, small integers so that a pass over a large table is one comparison per cell. */
export const KNOWN = 0;
export const BLANK = 1;
export const UNREADABLE = 2;
export type CountState = typeof KNOWN | typeof BLANK | typeof UNREADABLE;

/**
 * The counts of a table, row by row. Typed arrays and not objects: a province's table by commune has 100,000 cells
 * and the checks touch each several times (docs/decisions, bench/checks).
 */
export interface CountMatrix {
  readonly width: number;
  /** `values[row * width + column]`; 0 where the state is not {@link KNOWN}. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
}
