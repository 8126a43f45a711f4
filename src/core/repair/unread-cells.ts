import { isPending, UNREADABLE } from "../model/count";
import { unreadableCells } from "../model/equation";
import type { Table } from "../model/table";
import type { FixedCell } from "./system/table-system";
import { TableSystem } from "./system/table-system";

/** A count found for a cell that cannot be read. */
export interface ReadBack {
  readonly cell: number;
  readonly count: number;
  /** Equations that ask for this count, and those that ask for another. */
  readonly agree: number;
  readonly differ: number;
}

/** Each round can make use of the counts found in the one before. */
const ROUNDS = 3;

/**
 * What cells that cannot be read must hold: the count that their writing suggests (8.089 → 8089) where equations close
 * with it, else the count that most of their equations ask for. A formula without a result is left to Excel.
 */
export function readBack(table: Table, fixed: readonly FixedCell[]): readonly ReadBack[] {
  const { width } = table.counts;
  const unread = [...unreadableCells(table)].filter(
    ([cell, { reason }]) => !isPending(reason) && table.rows[Math.floor(cell / width)]?.kind !== "heading",
  );
  if (unread.length === 0) return [];
  const guesses = new Map(unread.map(([cell, { likely }]) => [cell, likely ?? 0]));
  const known = new Set(unread.flatMap(([cell, { likely }]) => (likely === undefined ? [] : [cell])));
  const found = new Map<number, ReadBack>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const system = new TableSystem(table, fixed, guesses);
    let changed = false;
    for (const [cell, { likely }] of unread) {
      const votes = votesOn(table, system, cell, known);
      const now = guesses.get(cell) ?? 0;
      const [count, agree] = elect(votes, likely);
      if (agree === 0) continue;
      const differ = [...votes.values()].reduce((sum, each) => sum + each, 0) - agree;
      found.set(cell, { cell, count, agree, differ });
      if (!known.has(cell) || count !== now) changed = true;
      known.add(cell);
      guesses.set(cell, count);
    }
    if (!changed) break;
  }
  return [...found.values()];
}

/** The counts that a cell's equations ask for, with the number of equations each; only equations that are otherwise known. */
function votesOn(table: Table, system: TableSystem, cell: number, known: ReadonlySet<number>): Map<number, number> {
  const votes = new Map<number, number>();
  for (const { equation, coefficient } of system.occurrencesOf(cell)) {
    const { cells } = system.termsOf(equation);
    let readable = true;
    for (let index = 0; readable && index < cells.length; index += 1) {
      const other = cells[index] ?? 0;
      if (other !== cell && table.counts.states[other] === UNREADABLE && !known.has(other)) readable = false;
    }
    if (!readable) continue;
    const asked = system.valueOf(cell) - (system.violated.get(equation) ?? 0) / coefficient;
    if (Number.isSafeInteger(asked) && asked >= 0) votes.set(asked, (votes.get(asked) ?? 0) + 1);
  }
  return votes;
}

/** The count with the most votes; between equals the one that the writing suggests, and without it none. */
function elect(votes: ReadonlyMap<number, number>, likely: number | undefined): [count: number, agree: number] {
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (first === undefined) return [0, 0];
  if (second?.[1] !== first[1]) return first;
  const suggested = likely === undefined ? 0 : (votes.get(likely) ?? 0);
  return suggested === first[1] && likely !== undefined ? [likely, suggested] : [0, 0];
}
