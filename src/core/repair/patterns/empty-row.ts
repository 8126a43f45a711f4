import { BLANK } from "../../model/count";
import type { CellChange, Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/** In fewer columns a single empty cell says the same. */
const COLUMNS = 2;
/** A row forgotten, among slips. */
const FORGOTTEN = 0.1;

/**
 * A unit whose row is empty, while a total above it counts dossiers that no row has: they may be the unit's, or those of
 * a unit that is not listed, so that it is never certain. A row of zeros states that there was nothing.
 */
export function emptyRow(table: TableSystem, system: LinearSystem, knowledge: Knowledge): readonly Solution[] {
  const { width, states } = table.table.counts;
  const solutions: Solution[] = [];
  table.table.sums.forEach(({ parts }, sum) => {
    const gaps = Array.from({ length: width }, (_, column) => system.violated.get(table.sumAt(sum, column)) ?? 0);
    if (gaps.filter((gap) => gap !== 0).length < COLUMNS || gaps.some((gap) => gap < 0)) return;
    for (const part of parts) {
      if (
        table.table.rows[part]?.kind !== "unit" ||
        !gaps.every(
          (_, column) => states[part * width + column] === BLANK && system.valueOf(part * width + column) === 0,
        )
      )
        continue;
      const changes = gaps.flatMap((gap, column): CellChange[] =>
        gap === 0 ? [] : [{ cell: part * width + column, next: gap }],
      );
      const solution = solutionOf(system, knowledge, changes);
      if (solution !== null) solutions.push({ ...solution, kind: "row-empty", cost: Math.log(300 / FORGOTTEN) });
    }
  });
  return solutions;
}
