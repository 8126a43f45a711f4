import type { SlipKind } from "../../model/repair";
import type { LinearSystem } from "./linear-system";

/** A new value for one cell. */
export interface CellChange {
  readonly cell: number;
  readonly next: number;
}

/** What probably happened, and how unlikely it is: −ln of its probability. */
export interface Likelihood {
  readonly kind: SlipKind;
  readonly cost: number;
}

/** Changes that together leave no equation open that they touch. */
export interface Solution extends Likelihood {
  readonly changes: readonly [CellChange, ...CellChange[]];
  /** The equations that did not hold before. */
  readonly closes: readonly number[];
  /**
   * How many other places of a system like this one would by chance be explained as well, where that is not seen from
   * the equations: an expected number, 0.001 = hardly any.
   */
  readonly coincidences?: number;
}

/** What is known of the cells beyond the equations. */
export interface Knowledge {
  /** May the cell be changed to this value? */
  allows(cell: number, next: number): boolean;
  likelihood(changes: readonly CellChange[]): Likelihood;
}

/** What changes do to the equations that they touch. */
export interface Effect {
  /** Violated before, hold after. */
  readonly closed: readonly number[];
  /** Violated before and after. */
  readonly open: readonly number[];
  /** Held before, violated after. */
  readonly broken: readonly number[];
}

export function effectOf(system: LinearSystem, changes: readonly CellChange[]): Effect {
  const moved = new Map<number, number>();
  for (const { cell, next } of changes) {
    const delta = next - system.valueOf(cell);
    for (const { equation, coefficient } of system.occurrencesOf(cell))
      moved.set(equation, (moved.get(equation) ?? 0) + coefficient * delta);
  }
  const closed: number[] = [];
  const open: number[] = [];
  const broken: number[] = [];
  for (const [equation, by] of moved) {
    // What two changes of one equation leave where it was is none of theirs.
    if (by === 0) continue;
    const before = system.violated.get(equation) ?? 0;
    if (before === 0) broken.push(equation);
    else if (before + by === 0) closed.push(equation);
    else open.push(equation);
  }
  return { closed, open, broken };
}

/** The changes as a solution, null where an equation stays open, breaks, or nothing closes. */
export function solutionOf(
  system: LinearSystem,
  knowledge: Knowledge,
  changes: readonly CellChange[],
): Solution | null {
  const [first, ...rest] = changes;
  if (
    first === undefined ||
    !changes.every(({ cell, next }) => next !== system.valueOf(cell) && knowledge.allows(cell, next))
  )
    return null;
  const { closed, open, broken } = effectOf(system, changes);
  if (closed.length === 0 || open.length > 0 || broken.length > 0) return null;
  return { ...knowledge.likelihood(changes), changes: [first, ...rest], closes: closed };
}
