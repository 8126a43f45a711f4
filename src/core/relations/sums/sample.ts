import { KNOWN, roundingOf, UNREADABLE, type CountMatrix, type FigureScale } from "../../model/count";
import type { Table } from "../../model/table";
import { bitsOf } from "../chance";

/**
 * The rows on which relations are sought: different rows of units with dossiers, column by column. Totals are left out
 * because they say nothing new, equal rows because they say the same.
 */
export interface Sample {
  readonly rows: number;
  readonly columns: readonly Float64Array[];
  readonly scale?: FigureScale;
}

/** Enough rows to know a relation; those of a province's 3,500 communes say no more. */
const MOST = 240;
/** Of fewer units the rows beside them are looked at too. */
const FEW = 5;

export function sampleOf({ counts, rows }: Pick<Table, "counts" | "rows">): Sample {
  const { width, values, states } = counts;
  const units: number[] = [];
  for (let row = 0; row < rows.length; row += 1) if (rows[row]?.kind === "unit") units.push(row);
  // A handful of measures: «Trong đó: nữ» is a row of the same columns.
  if (units.length < FEW) rows.forEach(({ kind }, row) => kind === "aside" && units.push(row));
  const chosen: number[] = [];
  const seen = new Map<number, number[]>();
  const step = Math.max(1, units.length / MOST);
  const odd = oddColumns({ width, states }, units);
  for (let next = 0; next < units.length && chosen.length < MOST; next += step) {
    const row = units[Math.floor(next)] ?? 0;
    const from = row * width;
    // One figure alone says nothing of a sum: a form that is only begun.
    let known = 0;
    let isEmpty = true;
    let isUnread = false;
    let key = 0;
    for (let column = 0; column < width; column += 1) {
      const value = values[from + column] ?? 0;
      if (value !== 0) isEmpty = false;
      if (states[from + column] === KNOWN) known += 1;
      if (states[from + column] === UNREADABLE && odd?.has(column) !== true) isUnread = true;
      key += value * (1 + ((column * 389 + 173) % 509));
    }
    if (isUnread || isEmpty || known < 2) continue;
    const alike = seen.get(key);
    if (alike?.some((other) => isSameRow(counts, other, row)) === true) continue;
    if (alike === undefined) seen.set(key, [row]);
    else alike.push(row);
    chosen.push(row);
  }
  return {
    ...(counts.scale === undefined ? {} : { scale: counts.scale }),
    rows: chosen.length,
    columns: Array.from({ length: width }, (_, column) => {
      const counts = new Float64Array(chosen.length);
      for (let index = 0; index < chosen.length; index += 1)
        counts[index] = values[(chosen[index] ?? 0) * width + column] ?? 0;
      return counts;
    }),
  };
}

/** Columns in which most units hold what is no count, dates or remarks: they say nothing against a row. */
function oddColumns(
  { width, states }: Pick<CountMatrix, "width" | "states">,
  units: readonly number[],
): Set<number> | null {
  if (!states.includes(UNREADABLE)) return null;
  const unread = new Uint32Array(width);
  for (const row of units)
    for (let column = 0; column < width; column += 1)
      if (states[row * width + column] === UNREADABLE) unread[column] = (unread[column] ?? 0) + 1;
  return new Set([...unread.keys()].filter((column) => (unread[column] ?? 0) * 2 > units.length));
}

function isSameRow({ values, width }: CountMatrix, one: number, other: number): boolean {
  for (let column = 0; column < width; column += 1)
    if (values[one * width + column] !== values[other * width + column]) return false;
  return true;
}

/** How a sum fares on a sample. */
export interface Trial {
  /** Rows on which it says anything, and on which it holds. */
  readonly rows: number;
  readonly holds: number;
  /** Of those that fail: the total is larger than its parts, or smaller. */
  readonly over: number;
  readonly under: number;
  /** How unlikely it is that the rows on which it holds do so by chance: −log2 of that chance. */
  readonly bits: number;
}

/**
 * Tries total = sum of parts. A row in which the total is T closes by chance about once in T + 1 times, halved for
 * safety: figures bunch, and small ones bunch most. Rows whose total is 0 or one single part say nothing of a sum.
 */
export function tryOn(sample: Sample, total: number, parts: readonly number[]): Trial {
  const totals = sample.columns[total] ?? new Float64Array(0);
  const rounding = roundingOf(sample, [total, ...parts]);
  // How many figures there are for each that would do.
  const grain = (sample.scale?.steps[total] ?? 1) + 2 * rounding;
  let rows = 0;
  let holds = 0;
  let over = 0;
  let bits = 0;
  for (let row = 0; row < sample.rows; row += 1) {
    let sum = 0;
    let filled = 0;
    for (const part of parts) {
      const value = sample.columns[part]?.[row] ?? 0;
      sum += value;
      if (value !== 0) filled += 1;
    }
    const value = totals[row] ?? 0;
    if (value === 0 && filled === 0) continue;
    rows += 1;
    if (Math.abs(sum - value) <= rounding) {
      holds += 1;
      if (filled > 1) bits += bitsOf(value, grain);
    } else if (value > sum) over += 1;
  }
  return { rows, holds, over, under: rows - holds - over, bits };
}

/** As many rows may fail as a careless hand spoils: one, or an eighth. */
export function nearlyAll({ rows, holds }: Pick<Trial, "rows" | "holds">): boolean {
  const fails = rows - holds;
  return fails === 0 || (holds >= 3 && fails <= Math.max(1, Math.floor(rows / 8)));
}
