import type { CellChange, Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/** Rows copied from the period before, among faults, where a row holds that period's counts and its sums do not close. */
const CHANCE = 0.5;

/**
 * A row that holds exactly its counts of the period before while the sums of its columns are open: it was copied. What it
 * should hold is what the sums ask for; that closes sums only, so that it is never certain.
 *
 * @param copied rows that hold the very counts of the period before
 */
export function copiedRow(
  table: TableSystem,
  system: LinearSystem,
  knowledge: Knowledge,
  copied: readonly number[],
): readonly Solution[] {
  const { width } = table.table.counts;
  return copied.flatMap((row): Solution[] => {
    const sum = table.table.sums.findIndex(({ parts }) => parts.includes(row));
    if (sum < 0) return [];
    const changes = Array.from({ length: width }, (_, column): CellChange => {
      const cell = row * width + column;
      return { cell, next: system.valueOf(cell) + (system.violated.get(table.sumAt(sum, column)) ?? 0) };
    }).filter(({ cell, next }) => next !== system.valueOf(cell));
    const solution = changes.length < 2 ? null : solutionOf(system, knowledge, changes);
    return solution === null
      ? []
      : [{ ...solution, kind: "row-copied", cost: Math.log(300 / CHANCE) + Math.log(copied.length) }];
  });
}
