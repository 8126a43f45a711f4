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
  /** Absent in a table of whole counts. */
  readonly scale?: FigureScale;
}

/** A table with decimals holds whole numbers of its smallest decimal, so that its sums are exact. */
export interface FigureScale {
  /** How many units make one: 100 in a table with two decimals. */
  readonly one: number;
  /** Per column the unit of its last printed decimal: 1 for two decimals among two, 100 for whole counts beside them. */
  readonly steps: readonly number[];
  /** The table shows in many sums that its figures were rounded each by itself: a gap that this explains is none. */
  readonly rounds: boolean;
}

export type Scaled = Pick<CountMatrix, "scale">;

/** A figure as it is printed, from the whole number that stands for it in the matrix. */
export function figureOf({ scale }: Scaled, units: number): number {
  return scale === undefined ? units : units / scale.one;
}

/** The whole number that stands for a figure in the matrix. */
export function unitsOf({ scale }: Scaled, figure: number): number {
  return scale === undefined ? figure : Math.round(figure * scale.one);
}

/**
 * By how much a total may miss the sum of its parts because each figure was rounded by itself, in units of the matrix: 0
 * but in a table that {@link FigureScale.rounds}.
 *
 * @param columns of the figures that are added, and of their total
 */
export function roundingOf({ scale }: Scaled, columns: readonly number[]): number {
  return scale?.rounds === true ? mostRounding({ scale }, columns) : 0;
}

/** The same for a total of so many figures in one column. */
export function roundingIn({ scale }: Scaled, column: number, figures: number): number {
  return scale?.rounds === true ? mostRoundingIn({ scale }, column, figures) : 0;
}

/**
 * By how much rounding could make a total miss its parts, if the table rounded: half a step for each figure, and no more
 * than chance makes of many: twice the root of their number is seven times the spread of so many roundings.
 */
export function mostRounding({ scale }: Scaled, columns: readonly number[]): number {
  if (scale === undefined) return 0;
  let rounded = 0;
  let coarsest = 0;
  for (const column of columns) {
    const step = scale.steps[column] ?? scale.one;
    if (step >= scale.one) continue;
    rounded += 1;
    if (step > coarsest) coarsest = step;
  }
  return steps(rounded) * coarsest;
}

export function mostRoundingIn({ scale }: Scaled, column: number, figures: number): number {
  const step = scale?.steps[column] ?? 0;
  return scale === undefined || step >= scale.one ? 0 : steps(figures + 1) * step;
}

function steps(figures: number): number {
  return Math.floor(Math.min(figures / 2, 2 * Math.sqrt(figures)));
}

/** The scale of some of the columns. */
export function scaleOf({ scale }: Scaled, columns: readonly number[]): Scaled {
  return scale === undefined ? {} : { scale: { ...scale, steps: columns.map((column) => scale.steps[column] ?? 1) } };
}
