/** One cell's part in an equation. */
export interface Occurrence {
  readonly equation: number;
  readonly coefficient: number;
}

/** The left side of an equation: Σ coefficient × cell + constant = 0. Parallel arrays: a column's sum has thousands of terms. */
export interface LinearTerms {
  readonly cells: ArrayLike<number>;
  readonly coefficients: ArrayLike<number>;
}

/**
 * Balance edits over counts: cells with values, and linear equations with integer coefficients that ought to hold among
 * them. Knows nothing of tables. Equations are asked for one by one, so that a large system need never be written out.
 */
export interface LinearSystem {
  valueOf(cell: number): number;
  /** Equations that do not hold, with the value of their left side. */
  readonly violated: ReadonlyMap<number, number>;
  termsOf(equation: number): LinearTerms;
  /** Every equation that a change of this cell would move. */
  occurrencesOf(cell: number): readonly Occurrence[];
}

/** An equation written out: Σ coefficient × cell + constant = 0. */
export interface WrittenEquation {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  /** 0 where not said. */
  readonly constant?: number;
}

/** A system of equations written out in full. */
export function systemOf(values: readonly number[], equations: readonly WrittenEquation[]): LinearSystem {
  const shares = values.map((): Occurrence[] => []);
  const violated = new Map<number, number>();
  equations.forEach(({ cells, coefficients, constant }, equation) => {
    let residual = constant ?? 0;
    cells.forEach((cell, index) => {
      const coefficient = coefficients[index] ?? 0;
      residual += coefficient * (values[cell] ?? 0);
      shares[cell]?.push({ equation, coefficient });
    });
    if (residual !== 0) violated.set(equation, residual);
  });
  return {
    valueOf: (cell) => values[cell] ?? 0,
    violated,
    termsOf: (equation) => equations[equation] ?? { cells: [], coefficients: [] },
    occurrencesOf: (cell) => shares[cell] ?? [],
  };
}
