import { addendsAt, type Grid, type GridRow } from "../../model/grid";

/** Of the columns in which a row holds sums of rows so many must add the same rows. */
const AGREEING = 0.5;

/**
 * Rows that the sums of a table step over by their own formulas: between rows that one of them adds, and added by none.
 * «Trong đó» rows, whatever they are called.
 *
 * @param rows the rows of the table
 * @param places sheet columns of the counts
 * @returns indices into `rows`
 */
export function steppedOver(grid: Grid, rows: readonly GridRow[], places: readonly number[]): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  if (grid.addends === undefined || grid.formulas === undefined || grid.formulas.size === 0) return none;
  const sums = rows.flatMap(({ row }) => addedRows(grid, row, places) ?? []);
  if (sums.length === 0) return none;
  const added = new Set(sums.flatMap(({ adds }) => adds));
  const totals = new Set(sums.map(({ row }) => row));
  const over = new Set<number>();
  for (const { adds } of sums) {
    const [first, last] = [Math.min(...adds), Math.max(...adds)];
    const between = rows.flatMap(({ row }, index) =>
      row > first && row < last && !added.has(row) && !totals.has(row) ? [index] : [],
    );
    // Sections whose rows no formula adds are no such rows.
    if (between.length <= adds.length) between.forEach((index) => over.add(index));
  }
  return over;
}

interface FormulaSum {
  readonly row: number;
  /** Sheet rows that it adds. */
  readonly adds: readonly number[];
}

function addedRows(grid: Grid, row: number, places: readonly number[]): FormulaSum | null {
  const ways = new Map<string, { readonly adds: readonly number[]; columns: number }>();
  let sums = 0;
  for (const column of places) {
    const areas = addendsAt(grid, { row, column });
    if (areas === null || !areas.every(({ left, right }) => left === column && right === column)) continue;
    sums += 1;
    const adds = areas.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    );
    const key = adds.join();
    const known = ways.get(key);
    if (known === undefined) ways.set(key, { adds, columns: 1 });
    else known.columns += 1;
  }
  const [best] = [...ways.values()].sort((one, other) => other.columns - one.columns);
  return best === undefined || best.columns < AGREEING * sums || best.adds.length < 2 ? null : { row, adds: best.adds };
}
