import type { Scaled } from "../model/count";

/** No row counts for more. */
const MOST_BITS = 12;

/** How far apart figures of these columns lie, in units of the matrix: beside one column with decimals the others are whole all the same. */
export function grainOf({ scale }: Scaled, columns: readonly number[]): number {
  return scale === undefined ? 1 : Math.max(...columns.map((column) => scale.steps[column] ?? 1));
}

/**
 * What it tells, in bits, that a figure is met to the last unit: by chance it is about once in as many times as grains go
 * into it, halved for safety, because figures bunch, and small ones bunch most.
 */
export function bitsOf(figure: number, grain: number): number {
  return Math.max(0, Math.min(MOST_BITS, Math.log2(1 + Math.abs(figure) / grain) - 1));
}
