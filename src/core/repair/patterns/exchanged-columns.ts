import type { Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/**
 * Counts of two neighbouring columns exchanged in one row: the columns' totals are off by opposite amounts. Looked for
 * by itself because a column's sum has as many cells as the table has rows.
 */
export function exchangedColumns(table: TableSystem, system: LinearSystem, knowledge: Knowledge): readonly Solution[] {
  const { width } = table.table.counts;
  const solutions: Solution[] = [];
  table.table.sums.forEach(({ parts }, sum) => {
    for (let column = 0; column + 1 < width; column += 1) {
      const gap = system.violated.get(table.sumAt(sum, column)) ?? 0;
      if (gap === 0 || system.violated.get(table.sumAt(sum, column + 1)) !== -gap) continue;
      for (const part of parts) {
        const cell = part * width + column;
        const [left, right] = [system.valueOf(cell), system.valueOf(cell + 1)];
        if (right - left !== gap) continue;
        const solution = solutionOf(system, knowledge, [
          { cell, next: right },
          { cell: cell + 1, next: left },
        ]);
        if (solution !== null) solutions.push(solution);
      }
    }
  });
  return solutions;
}
