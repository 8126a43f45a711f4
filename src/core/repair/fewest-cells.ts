import type { CellChange } from "./system/change";
import type { LinearSystem, Occurrence } from "./system/linear-system";

/** How far a search may go. */
export interface SearchLimits {
  /** Most cells changed together. */
  readonly cells: number;
  readonly nodes: number;
  /** Look no further than sets of so many cells, but at all of those. */
  readonly upTo?: number;
  /** Equations that need not close, as long as they do not hold anyway. */
  readonly mayStayOpen?: (equation: number) => boolean;
}

export interface SearchResult {
  /** Sets of changes of the least size (or up to the size asked for) that close everything they touch; all of them where `complete`. */
  readonly solutions: readonly (readonly CellChange[])[];
  readonly complete: boolean;
  readonly nodes: number;
}

/** A cell made free by an equation, and how the free cells answer when that equation alone must move by 1. */
interface Pivot {
  readonly equation: number;
  readonly answer: ReadonlyMap<number, number>;
}

interface State {
  readonly residuals: ReadonlyMap<number, number>;
  readonly deltas: ReadonlyMap<number, number>;
  readonly pivots: readonly Pivot[];
}

/** Equations with more cells are left out of the lower bound: they meet all others. */
const LONG = 48;
const NEARLY_ZERO = 1e-7;

/**
 * Error localisation after Fellegi & Holt (1976): the smallest sets of cells whose change satisfies every equation,
 * found by branching on the cells of a violated equation and eliminating the chosen cell with it (de Waal, Pannekoek &
 * Scholtus 2011, ch. 3–4), deepening by one cell at a time. Every set is met once: a branch excludes the cells of the
 * branches before it.
 *
 * @param goal violated equations to close; others are drawn in as soon as a change touches them
 */
export function fewestCells(
  system: LinearSystem,
  goal: Iterable<number>,
  allows: (cell: number, next: number) => boolean,
  limits: SearchLimits,
): SearchResult {
  const search = new Search(system, allows, limits);
  const residuals = new Map<number, number>();
  for (const equation of goal) residuals.set(equation, system.violated.get(equation) ?? 0);
  return search.run({ residuals, deltas: new Map(), pivots: [] });
}

class Search {
  readonly #system: LinearSystem;
  readonly #allows: (cell: number, next: number) => boolean;
  readonly #limits: SearchLimits;
  readonly #excluded = new Set<number>();
  readonly #shares = new Map<number, readonly Occurrence[]>();
  #solutions: CellChange[][] = [];
  #nodes = 0;

  constructor(system: LinearSystem, allows: (cell: number, next: number) => boolean, limits: SearchLimits) {
    this.#system = system;
    this.#allows = allows;
    this.#limits = limits;
  }

  run(start: State): SearchResult {
    const open = this.#open(start);
    for (let budget = this.#limits.upTo ?? this.#atLeast(start, open); budget <= this.#limits.cells; budget += 1) {
      this.#visit(start, budget);
      const exhausted = this.#nodes >= this.#limits.nodes;
      if (this.#solutions.length > 0 || exhausted || this.#limits.upTo !== undefined)
        return { solutions: this.#solutions, complete: !exhausted, nodes: this.#nodes };
    }
    return { solutions: [], complete: true, nodes: this.#nodes };
  }

  #open({ residuals }: State): number[] {
    const open: number[] = [];
    for (const [equation, residual] of residuals) {
      if (Math.abs(residual) > NEARLY_ZERO && !this.#mayStayOpen(equation)) open.push(equation);
    }
    return open;
  }

  #mayStayOpen(equation: number): boolean {
    return this.#system.violated.has(equation) && this.#limits.mayStayOpen?.(equation) === true;
  }

  /** Violated equations without a common cell each need a cell of their own. */
  #atLeast({ pivots, deltas }: State, open: readonly number[]): number {
    const used = new Set<number>();
    let count = 0;
    const sized = open
      .map((equation) => ({ equation, terms: this.#system.termsOf(equation) }))
      .filter(({ terms }) => terms.cells.length <= LONG);
    sized.sort((one, other) => one.terms.cells.length - other.terms.cells.length);
    for (const { equation, terms } of sized) {
      const reach: number[] = [];
      let touched = false;
      for (let index = 0; index < terms.cells.length; index += 1) {
        const cell = terms.cells[index] ?? 0;
        if (deltas.has(cell)) touched = true;
        else reach.push(cell);
      }
      if (touched && !this.#reachThroughPivots(equation, pivots, reach)) continue;
      if (reach.some((cell) => used.has(cell))) continue;
      reach.forEach((cell) => used.add(cell));
      count += 1;
    }
    return Math.max(count, open.length > 0 ? 1 : 0);
  }

  /** Adds the cells that move the equation by way of free cells; false where they are too many to count. */
  #reachThroughPivots(equation: number, pivots: readonly Pivot[], reach: number[]): boolean {
    for (const pivot of pivots) {
      if (pivot.equation === equation || Math.abs(this.#effect(pivot.answer, equation)) < NEARLY_ZERO) continue;
      const { cells } = this.#system.termsOf(pivot.equation);
      if (cells.length > LONG) return false;
      for (let index = 0; index < cells.length; index += 1) reach.push(cells[index] ?? 0);
    }
    return true;
  }

  /** By how much an equation moves when cells move so. */
  #effect(moves: ReadonlyMap<number, number>, equation: number): number {
    let effect = 0;
    for (const [cell, by] of moves) effect += by * this.#coefficient(cell, equation);
    return effect;
  }

  #coefficient(cell: number, equation: number): number {
    for (const share of this.#sharesOf(cell)) if (share.equation === equation) return share.coefficient;
    return 0;
  }

  #sharesOf(cell: number): readonly Occurrence[] {
    const known = this.#shares.get(cell);
    if (known !== undefined) return known;
    const shares = this.#system.occurrencesOf(cell);
    this.#shares.set(cell, shares);
    return shares;
  }

  #visit(state: State, budget: number): void {
    this.#nodes += 1;
    const open = this.#open(state);
    if (open.length === 0) {
      this.#take(state);
      return;
    }
    if (budget <= 0 || this.#nodes >= this.#limits.nodes || this.#atLeast(state, open) > budget) return;
    const { equation, cells } = this.#narrowest(state, open);
    const mustMeet = budget === 1 ? this.#unmoved(state, open) : [];
    const tried: number[] = [];
    for (const cell of cells) {
      if (this.#nodes >= this.#limits.nodes) break;
      // The last cell has to close everything that is open.
      if (mustMeet.some((other) => this.#coefficient(cell, other) === 0)) continue;
      const next = this.#free(state, equation, cell, budget > 1);
      if (next !== null) this.#visit(next, budget - 1);
      this.#excluded.add(cell);
      tried.push(cell);
    }
    tried.forEach((cell) => this.#excluded.delete(cell));
  }

  /** Open equations that no free cell moves: only a cell of their own can close them. */
  #unmoved({ pivots }: State, open: readonly number[]): readonly number[] {
    return open.filter((equation) =>
      pivots.every(({ answer }) => Math.abs(this.#effect(answer, equation)) < NEARLY_ZERO),
    );
  }

  /** The open equation that the fewest cells can close, and those cells. */
  #narrowest({ pivots, deltas }: State, open: readonly number[]): { equation: number; cells: readonly number[] } {
    let best = open[0] ?? 0;
    let size = Infinity;
    for (const equation of open) {
      const { length } = this.#system.termsOf(equation).cells;
      if (length < size) {
        best = equation;
        size = length;
      }
    }
    const cells = new Set<number>();
    const add = ({ cells: terms }: { readonly cells: ArrayLike<number> }): void => {
      for (let index = 0; index < terms.length; index += 1) {
        const cell = terms[index] ?? 0;
        if (!deltas.has(cell) && !this.#excluded.has(cell)) cells.add(cell);
      }
    };
    add(this.#system.termsOf(best));
    for (const pivot of pivots)
      if (Math.abs(this.#effect(pivot.answer, best)) > NEARLY_ZERO) add(this.#system.termsOf(pivot.equation));
    return { equation: best, cells: [...cells] };
  }

  /**
   * The state in which `cell` is free too, chosen so that `equation` closes and those of the earlier pivots stay closed.
   *
   * @param goesOn whether more cells may follow: the last state needs no pivots
   */
  #free(state: State, equation: number, cell: number, goesOn: boolean): State | null {
    const lever = new Map<number, number>([[cell, 1]]);
    for (const pivot of state.pivots) {
      const coefficient = this.#coefficient(cell, pivot.equation);
      if (coefficient !== 0) addTo(lever, pivot.answer, -coefficient);
    }
    const strength = this.#effect(lever, equation);
    if (Math.abs(strength) < NEARLY_ZERO) return null;
    const answer = new Map<number, number>();
    addTo(answer, lever, 1 / strength);
    const by = -(state.residuals.get(equation) ?? 0);
    const deltas = new Map(state.deltas);
    addTo(deltas, answer, by);
    const residuals = new Map(state.residuals);
    for (const [moved, part] of answer) {
      for (const share of this.#sharesOf(moved)) {
        const before = residuals.get(share.equation) ?? this.#system.violated.get(share.equation) ?? 0;
        residuals.set(share.equation, before + by * part * share.coefficient);
      }
    }
    const pivots = goesOn ? [...this.#answersAfter(state.pivots, equation, answer), { equation, answer }] : [];
    return { residuals, deltas, pivots };
  }

  /** How the free cells answer to each pivot's equation while `answer` keeps `equation` closed. */
  #answersAfter(pivots: readonly Pivot[], equation: number, answer: ReadonlyMap<number, number>): readonly Pivot[] {
    return pivots.map((pivot) => {
      const moved = this.#effect(pivot.answer, equation);
      if (Math.abs(moved) < NEARLY_ZERO) return pivot;
      const adjusted = new Map(pivot.answer);
      addTo(adjusted, answer, -moved);
      return { equation: pivot.equation, answer: adjusted };
    });
  }

  /** Whole, allowed, and exact: elimination may have divided, so the sums are made again from the integers. */
  #take({ deltas, residuals }: State): void {
    const changes: CellChange[] = [];
    const moved = new Map<number, number>();
    for (const [cell, delta] of deltas) {
      const by = Math.round(delta);
      if (by === 0 || Math.abs(delta - by) > 1e-4) return;
      const next = this.#system.valueOf(cell) + by;
      if (!this.#allows(cell, next)) return;
      changes.push({ cell, next });
      for (const { equation, coefficient } of this.#sharesOf(cell))
        moved.set(equation, (moved.get(equation) ?? 0) + by * coefficient);
    }
    for (const equation of residuals.keys()) {
      if (!this.#mayStayOpen(equation) && (this.#system.violated.get(equation) ?? 0) + (moved.get(equation) ?? 0) !== 0)
        return;
    }
    this.#solutions.push(changes);
  }
}

function addTo(sum: Map<number, number>, moves: ReadonlyMap<number, number>, times: number): void {
  for (const [cell, by] of moves) {
    const value = (sum.get(cell) ?? 0) + times * by;
    sum.set(cell, Math.abs(value) < NEARLY_ZERO ? 0 : value);
  }
}
