import type { CellChange, Knowledge, Solution } from "../system/change";
import { solutionOf } from "../system/change";
import type { LinearSystem } from "../system/linear-system";
import type { TableSystem } from "../system/table-system";

/** Rows with a violated identity that are looked at for one group of equations. */
const MOST_ROWS = 60;
/** Shorter runs are two single cells, which the general search finds. */
const SHORTEST = 2;
const CHANCE = 0.05;

/**
 * A run of counts typed one column to the left or right, or one row up or down: their own cells are empty or hold the
 * next ones, and what stood at the far end is lost. The lost counts are what the sums ask for.
 */
export function shiftedRuns(
  table: TableSystem,
  system: LinearSystem,
  knowledge: Knowledge,
  equations: readonly number[],
): readonly Solution[] {
  const rows = rowsOf(table, equations).slice(0, MOST_ROWS);
  return rows.flatMap((row) => [
    ...shiftedColumns(table, system, knowledge, row),
    ...shiftedRows(table, system, knowledge, row),
  ]);
}

function rowsOf(table: TableSystem, equations: readonly number[]): readonly number[] {
  const rows = new Set<number>();
  for (const equation of equations) {
    const place = table.placeOf(equation);
    if (place.is === "identity" && table.table.rows[place.row]?.kind === "unit") rows.add(place.row);
  }
  return [...rows];
}

function shiftedColumns(table: TableSystem, system: LinearSystem, knowledge: Knowledge, row: number): Solution[] {
  const { width } = table.table.counts;
  const base = row * width;
  const solutions: Solution[] = [];
  for (const step of [1, -1]) {
    // The first cell of the run is empty: its count moved on.
    for (let from = step > 0 ? 0 : width - 1; from >= 0 && from < width; from += step) {
      if (system.valueOf(base + from) !== 0) continue;
      const changes: CellChange[] = [];
      for (let at = from; at + step >= 0 && at + step < width; at += step) {
        changes.push({ cell: base + at, next: system.valueOf(base + at + step) });
        if (changes.length < SHORTEST) continue;
        const solution = withLost(table, system, knowledge, changes, [base + at + step]);
        if (solution !== null)
          solutions.push({ ...solution, kind: "column-off", cost: Math.log(300 / CHANCE) + Math.log(width * 2) });
      }
    }
  }
  return solutions;
}

function shiftedRows(table: TableSystem, system: LinearSystem, knowledge: Knowledge, row: number): Solution[] {
  const { width } = table.table.counts;
  const solutions: Solution[] = [];
  for (const other of [row + 1, row - 1]) {
    if (table.table.rows[other]?.kind !== "unit") continue;
    for (let from = 0; from < width; from += 1) {
      const changes: CellChange[] = [];
      const lost: number[] = [];
      for (let column = from; column < width && system.valueOf(row * width + column) === 0; column += 1) {
        changes.push({ cell: row * width + column, next: system.valueOf(other * width + column) });
        lost.push(other * width + column);
        if (changes.length < SHORTEST) continue;
        const solution = withLost(table, system, knowledge, changes, lost);
        if (solution !== null)
          solutions.push({ ...solution, kind: "row-off", cost: Math.log(300 / CHANCE) + Math.log(width * 2) });
      }
    }
  }
  return solutions;
}

/** Adds the lost counts, each from the sum of its column, or else from an identity of its row, and tests the whole. */
function withLost(
  table: TableSystem,
  system: LinearSystem,
  knowledge: Knowledge,
  moved: readonly CellChange[],
  lost: readonly number[],
): Solution | null {
  const next = new Map(moved.map((change) => [change.cell, change.next]));
  for (const cell of lost) {
    const shares = system.occurrencesOf(cell);
    const share = shares.find(({ equation }) => table.placeOf(equation).is === "sum") ?? shares[0];
    if (share === undefined) return null;
    let open = system.violated.get(share.equation) ?? 0;
    for (const [other, value] of next) {
      const same = system.occurrencesOf(other).find(({ equation }) => equation === share.equation);
      if (same !== undefined) open += same.coefficient * (value - system.valueOf(other));
    }
    next.set(cell, system.valueOf(cell) - open / share.coefficient);
  }
  const changes = [...next].flatMap(([cell, value]): CellChange[] =>
    value === system.valueOf(cell) ? [] : [{ cell, next: value }],
  );
  return changes.length < SHORTEST ? null : solutionOf(system, knowledge, changes);
}
