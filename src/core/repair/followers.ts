import type { CellChange } from "./system/change";
import type { LinearSystem } from "./system/linear-system";
import type { TableSystem } from "./system/table-system";

/** A slip of one cell, and the totals that took it over: they hold now, and hold again once they are added up anew. */
export interface Followed {
  readonly cause: CellChange;
  readonly follows: readonly [CellChange, ...CellChange[]];
}

/**
 * Tells the one cell that is wrong from totals that are right sums of what stands there: each such total closes now, and
 * would close after the changes. Null where several cells are wrong, or one alone is changed.
 */
export function followedOf(system: TableSystem, changes: readonly CellChange[]): Followed | null {
  if (changes.length < 2) return null;
  const moved = movedBy(system, changes);
  const isFollower = ({ cell }: CellChange): boolean =>
    system
      .occurrencesOf(cell)
      .some(
        ({ equation }) =>
          system.totalOf(equation) === cell && !system.violated.has(equation) && moved.get(equation) === 0,
      );
  const [cause, ...others] = changes.filter((change) => !isFollower(change));
  const [first, ...rest] = changes.filter((change) => change !== cause);
  return cause === undefined || others.length > 0 || first === undefined ? null : { cause, follows: [first, ...rest] };
}

function movedBy(system: LinearSystem, changes: readonly CellChange[]): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const { cell, next } of changes)
    for (const { equation, coefficient } of system.occurrencesOf(cell))
      moved.set(equation, (moved.get(equation) ?? 0) + coefficient * (next - system.valueOf(cell)));
  return moved;
}
