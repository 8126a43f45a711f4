import { KNOWN, UNREADABLE, type CountMatrix } from "../model/count";

/** On how many rows a sum could be tried, and on how many it held. */
export interface Tried {
  readonly rows: number;
  readonly holds: number;
}

/**
 * Tries total = sum of parts on every row with dossiers: rows with a cell that cannot be read and rows of nothing but
 * zeros and blanks, headings among them, say nothing. Blanks count as 0.
 */
export function trySum({ values, states, width }: CountMatrix, total: number, parts: readonly number[]): Tried {
  let tried = 0;
  let holds = 0;
  for (let base = 0; base < values.length; base += width) {
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
