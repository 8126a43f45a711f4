import type { CellChange } from "./change";
import type { LinearSystem, Occurrence, LinearTerms } from "./linear-system";

/** A system in which changes are made one after the other; its equations stay those of the original. */
export class WorkingSystem implements LinearSystem {
  readonly #original: LinearSystem;
  readonly #values = new Map<number, number>();
  readonly violated: Map<number, number>;

  constructor(original: LinearSystem) {
    this.#original = original;
    this.violated = new Map(original.violated);
  }

  valueOf(cell: number): number {
    return this.#values.get(cell) ?? this.#original.valueOf(cell);
  }

  termsOf(equation: number): LinearTerms {
    return this.#original.termsOf(equation);
  }

  occurrencesOf(cell: number): readonly Occurrence[] {
    return this.#original.occurrencesOf(cell);
  }

  apply(changes: readonly CellChange[]): void {
    for (const { cell, next } of changes) {
      const delta = next - this.valueOf(cell);
      this.#values.set(cell, next);
      for (const { equation, coefficient } of this.occurrencesOf(cell)) {
        const residual = (this.violated.get(equation) ?? 0) + coefficient * delta;
        if (residual === 0) this.violated.delete(equation);
        else this.violated.set(equation, residual);
      }
    }
  }
}
