import { KNOWN, UNREADABLE, type CountMatrix } from "../model/count";
import type { TableRow } from "../model/table";

/** On how many rows a sum could be tried, and on how many it held. */
export interface Tried {
  readonly rows: number;
  readonly holds: number;
}

/**
 * Tries total = sum of parts on every row with dossiers: headings, rows with a cell that cannot be read and rows of
 * nothing but zeros and blanks say nothing. Blanks count as 0.
 */
export function trySum(
  { values, states, width }: CountMatrix,
  rows: readonly TableRow[],
  total: number,
  parts: readonly number[],
): Tried {
  let tried = 0;
  let holds = 0;
  for (let row = 0, base = 0; row < rows.length; row += 1, base += width) {
    if (rows[row]?.kind === "heading") continue;
    let seen: number = states[base + total] ?? KNOWN;
    let sum = 0;
    let any = values[base + total] !== 0;
    for (const part of parts) {
      const value = values[base + part] ?? 0;
      seen |= states[base + part] ?? KNOWN;
      sum += value;
      if (value !== 0) any = true;
    }
    if (!any || (seen & UNREADABLE) !== 0) continue;
    tried += 1;
    if (sum === values[base + total]) holds += 1;
  }
  return { rows: tried, holds };
}
