import type { Knowledge, Solution } from "./system/change";
import { solutionOf } from "./system/change";
import type { LinearSystem } from "./system/linear-system";

/** Longer equations lead to cells only by way of shorter ones: a column's sum has thousands. */
const LONG = 48;

/** The single cells of violated equations whose one correction closes all equations that they take part in. */
export function singleCells(
  system: LinearSystem,
  knowledge: Knowledge,
  equations: readonly number[],
): readonly Solution[] {
  const seen = new Set<number>();
  const solutions: Solution[] = [];
  for (const equation of equations) {
    const residual = system.violated.get(equation) ?? 0;
    const { cells, coefficients } = system.termsOf(equation);
    if (cells.length > LONG) continue;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? 0;
      if (seen.has(cell)) continue;
      seen.add(cell);
      const next = system.valueOf(cell) - residual / (coefficients[index] ?? 1);
      const solution = closesAll(system, cell, next) ? solutionOf(system, knowledge, [{ cell, next }]) : null;
      if (solution !== null) solutions.push(solution);
    }
  }
  return solutions;
}

/** The cheap question before the full one. */
function closesAll(system: LinearSystem, cell: number, next: number): boolean {
  const delta = next - system.valueOf(cell);
  return (
    Number.isInteger(next) &&
    system
      .occurrencesOf(cell)
      .every(({ equation, coefficient }) => (system.violated.get(equation) ?? 0) + coefficient * delta === 0)
  );
}
