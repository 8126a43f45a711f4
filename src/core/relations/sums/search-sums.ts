import type { Candidate } from "./header-sums";
import type { Sample } from "./sample";

/** Rows that one pass of the search looks at; others test what it finds. */
const KEY_ROWS = 32;
/** Fewer rows than this are not halved: of three each is left out once. */
const HALVED = 4;
/** Columns beyond which four scattered parts are no longer looked for: neighbours are. */
const WIDE = 34;

/**
 * Sums that hold on a few rows: of two to four columns anywhere, and of neighbouring columns, up to two of them passed
 * over. Each column is one number, a random combination of its counts on those rows, so that a sum of columns is a sum
 * of numbers and the last parts are looked up, not tried. One pass over all rows, and one over each half of them, because
 * a slip hides the sum in the rows that hold it.
 *
 * Work: columns³ per pass, whatever the number of rows; memory: columns².
 *
 * @param order the columns that may take part, in the order of the sheet, nested parts already left out
 */
export function searchSums(sample: Sample, order: readonly number[], totals: readonly number[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const rows of passes(sample)) pass(sample, order, totals, rows, found);
  return [...found.values()];
}

/** The rows that each pass looks at; those with most figures first. */
export function passes({ rows, columns }: Sample): readonly (readonly number[])[] {
  const filled = Array.from({ length: rows }, (_, row) => ({
    row,
    filled: columns.reduce((count, column) => count + (column[row] === 0 ? 0 : 1), 0),
  })).sort((one, other) => other.filled - one.filled || one.row - other.row);
  const all = filled.map(({ row }) => row);
  const halves = [0, 1].map((half) => all.filter((_, index) => index % 2 === half));
  const others = rows === HALVED - 1 ? all.map((one) => all.filter((row) => row !== one)) : [];
  return [all, ...(rows < HALVED ? others : halves)].map((chosen) => chosen.slice(0, KEY_ROWS));
}

/** Per column its counts on these rows in one number: a sum of columns is, but by chance, a sum of their numbers. */
export function keysOf(sample: Sample, rows: readonly number[]): readonly number[] {
  const weights = rows.map((_, index) => 1 + ((index * 389 + 173) % 509));
  return sample.columns.map((counts) =>
    rows.reduce((sum, row, index) => sum + (weights[index] ?? 0) * (counts[row] ?? 0), 0),
  );
}

function pass(
  sample: Sample,
  order: readonly number[],
  totals: readonly number[],
  rows: readonly number[],
  found: Map<string, Candidate>,
): void {
  const every = keysOf(sample, rows);
  const keyOf = (column: number): number => every[column] ?? 0;
  const columns = order.filter((column) => keyOf(column) !== 0);
  const keys = columns.map(keyOf);
  const single = new Map<number, number>();
  keys.forEach((key, index) => {
    if (!single.has(key)) single.set(key, index);
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (let one = 0; one < keys.length; one += 1)
    for (let other = one + 1; other < keys.length; other += 1) {
      const key = (keys[one] ?? 0) + (keys[other] ?? 0);
      if (!pairs.has(key)) pairs.set(key, [one, other]);
    }
  const prefix = [0];
  keys.forEach((key, index) => prefix.push((prefix[index] ?? 0) + key));
  for (const total of totals) {
    const wanted = keyOf(total);
    if (wanted === 0) continue;
    const own = columns.indexOf(total);
    const add = (indices: readonly number[]): void => {
      if (indices.length < 2 || indices.includes(own) || new Set(indices).size < indices.length) return;
      const parts = indices.map((index) => columns[index] ?? 0);
      const key = `${total}=${[...parts].sort((a, b) => a - b).join("+")}`;
      if (!found.has(key)) found.set(key, { total, parts });
    };
    for (const [key, pair] of pairs) {
      if (key > wanted) continue;
      if (key === wanted) add(pair);
      const third = single.get(wanted - key);
      if (third !== undefined) add([...pair, third]);
      const others = columns.length <= WIDE ? pairs.get(wanted - key) : undefined;
      if (others !== undefined) add([...pair, ...others]);
    }
    for (let from = 0; from < keys.length; from += 1)
      for (let to = from + 2; to < keys.length; to += 1) {
        const inside = from <= own && own <= to ? wanted : 0;
        const over = (prefix[to + 1] ?? 0) - (prefix[from] ?? 0) - inside - wanted;
        if (over < 0) continue;
        const except = over === 0 ? [] : (passedOver(over, single, pairs) ?? []);
        if (over !== 0 && except.length === 0) continue;
        if (except.every((index) => from <= index && index <= to && index !== own))
          add(range(from, to).filter((index) => index !== own && !except.includes(index)));
      }
  }
}

/** The one or two columns of a run that are no parts, where they make up the difference. */
function passedOver(
  over: number,
  single: ReadonlyMap<number, number>,
  pairs: ReadonlyMap<number, readonly [number, number]>,
): readonly number[] | undefined {
  const one = single.get(over);
  return one === undefined ? pairs.get(over) : [one];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
