import { roundingOf, UNREADABLE, type CountMatrix } from "../../model/count";

/** On how many rows a sum could be tried, and on how many it held. */
export interface Tried {
  readonly rows: number;
  readonly holds: number;
}

/**
 * Tries total = sum of parts on every row with dossiers: rows with a cell that cannot be read and rows of nothing but
 * zeros and blanks, headings among them, say nothing. Blanks count as 0.
 *
 * @param less what is taken from the parts
 */
export function trySum(
  { values, states, width, ...held }: CountMatrix,
  total: number,
  parts: readonly number[],
  less: readonly number[] = [],
): Tried {
  const { length } = parts;
  const mayBeUnread = states.includes(UNREADABLE);
  const rounding = roundingOf(held, [total, ...parts, ...less]);
  let tried = 0;
  let holds = 0;
  for (let base = 0; base < values.length; base += width) {
    const stated = values[base + total] ?? 0;
    let sum = 0;
    let any = stated !== 0;
    for (let index = 0; index < length; index += 1) {
      const value = values[base + (parts[index] ?? 0)] ?? 0;
      sum += value;
      if (value !== 0) any = true;
    }
    for (let index = 0; index < less.length; index += 1) {
      const value = values[base + (less[index] ?? 0)] ?? 0;
      sum -= value;
      if (value !== 0) any = true;
    }
    if (!any || (mayBeUnread && isUnread(states, base, total, [...parts, ...less]))) continue;
    tried += 1;
    if (Math.abs(sum - stated) <= rounding) holds += 1;
  }
  return { rows: tried, holds };
}

function isUnread(states: Uint8Array, base: number, total: number, parts: readonly number[]): boolean {
  return states[base + total] === UNREADABLE || parts.some((part) => states[base + part] === UNREADABLE);
}
