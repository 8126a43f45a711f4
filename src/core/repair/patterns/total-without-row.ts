import type { CellChange, Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/** Less than this many columns off by a row's counts prove nothing: one column is a slip like any other. */
const COLUMNS = 2;
/** Totals that leave out or repeat a row, among slips. */
const CHANCE = 0.1;
/** Rows that hold other counts than the total was made from, for each total that leaves out or repeats a row. */
const OTHER_FIGURES = 0.05;

/**
 * A total row whose gaps are, column by column, exactly the counts of one of its rows: the row is left out of the total,
 * or stands in it twice. Where the total is itself added into another that agrees with it, that one goes along.
 */
export function totalWithoutRow(table: TableSystem, system: LinearSystem, knowledge: Knowledge): readonly Solution[] {
  const { width } = table.table.counts;
  const solutions: Solution[] = [];
  table.table.sums.forEach(({ total, parts }, sum) => {
    const gaps = Array.from({ length: width }, (_, column) => system.violated.get(table.sumAt(sum, column)) ?? 0);
    if (gaps.filter((gap) => gap !== 0).length < COLUMNS) return;
    for (const sign of [-1, 1]) {
      const rows = parts.filter((part) =>
        gaps.every((gap, column) => gap === sign * system.valueOf(part * width + column)),
      );
      if (rows.length === 0) continue;
      const changes = gaps.flatMap((gap, column): CellChange[] =>
        gap === 0 ? [] : [{ cell: total * width + column, next: system.valueOf(total * width + column) - gap }],
      );
      const cost = Math.log(300) + Math.log(parts.length / CHANCE);
      const kind = sign < 0 ? ("total-misses-row" as const) : ("total-counts-twice" as const);
      for (const whole of [changes, [...changes, ...totalsAbove(table, system, changes)]]) {
        const solution = solutionOf(system, knowledge, whole);
        if (solution === null) continue;
        solutions.push({ ...solution, kind, cost, coincidences: coincidencesOf(gaps, parts.length) });
        break;
      }
    }
  });
  return solutions;
}

/**
 * Rows of the sum that would hold these gaps by chance, where the gaps come from a row whose counts are not those that
 * the total was made from. A count of size v is one of about 3·v that might stand there; half of a row's columns follow
 * from the others by the form's identities.
 */
function coincidencesOf(gaps: readonly number[], rows: number): number {
  const information = gaps.reduce((sum, gap) => sum + (gap === 0 ? 0 : Math.log(Math.max(2, 3 * Math.abs(gap)))), 0);
  return OTHER_FIGURES * rows * Math.exp(-information / 2);
}

/** The same change in every total that holds now and adds these cells up. */
function totalsAbove(table: TableSystem, system: LinearSystem, changes: readonly CellChange[]): CellChange[] {
  const { width } = table.table.counts;
  return changes.flatMap(({ cell, next }): CellChange[] => {
    const row = Math.floor(cell / width);
    const by = next - system.valueOf(cell);
    const above: CellChange[] = [];
    const sumAbove = (moved: number): number =>
      table.table.sums.findIndex(
        ({ parts }, index) => parts.includes(moved) && !system.violated.has(table.sumAt(index, cell % width)),
      );
    for (let sum = sumAbove(row); sum >= 0;) {
      const moving = table.table.sums[sum]?.total ?? row;
      const total = moving * width + (cell % width);
      above.push({ cell: total, next: system.valueOf(total) + by });
      sum = sumAbove(moving);
    }
    return above;
  });
}
