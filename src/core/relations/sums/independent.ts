/** Prime below 2^26: products of two residues stay exact. */
const PRIME = 67_108_859;

/**
 * Tells whether a sum follows from sums taken before: Gaussian elimination over the residues of a prime. A relation
 * between columns is a vector with 1 at the total and −1 at its parts.
 */
export class Independence {
  readonly #width: number;
  readonly #basis: { readonly pivot: number; readonly vector: number[] }[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /**
   * True, and remembered, where the sum says something new.
   *
   * @param less what is taken from the parts
   */
  take(total: number, parts: readonly number[], less: readonly number[] = []): boolean {
    const vector = this.#reduced(total, parts, less);
    const pivot = vector.findIndex((entry) => entry !== 0);
    if (pivot < 0) return false;
    const inverse = power(vector[pivot] ?? 1, PRIME - 2);
    this.#basis.push({ pivot, vector: vector.map((entry) => (entry * inverse) % PRIME) });
    return true;
  }

  /** Whether a sum says something new. */
  isNew(total: number, parts: readonly number[]): boolean {
    return this.#reduced(total, parts, []).some((entry) => entry !== 0);
  }

  #reduced(total: number, parts: readonly number[], less: readonly number[]): number[] {
    const vector = new Array<number>(this.#width).fill(0);
    vector[total] = 1;
    for (const part of parts) vector[part] = ((vector[part] ?? 0) + PRIME - 1) % PRIME;
    for (const part of less) vector[part] = ((vector[part] ?? 0) + 1) % PRIME;
    for (const { pivot, vector: known } of this.#basis) {
      const times = vector[pivot] ?? 0;
      if (times === 0) continue;
      for (let at = 0; at < this.#width; at += 1)
        vector[at] = ((vector[at] ?? 0) + (PRIME - times) * (known[at] ?? 0)) % PRIME;
    }
    return vector;
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base % PRIME;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
