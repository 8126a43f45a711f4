/** A right passage of a report, the figures of it that belong together, and one of them changed as a typing hand changes it. */
export interface StrangerText {
  readonly right: string;
  /** Figures that a careful reader ties together. */
  readonly ties: readonly (readonly number[])[];
  /** What is printed, and what the slip makes of it; the first occurrence. Null where nothing binds a figure. */
  readonly slip: readonly [printed: string, instead: string] | null;
}

export const t = (right: string, ties: StrangerText["ties"], slip: StrangerText["slip"]): StrangerText => ({
  right,
  ties,
  slip,
});

/** A right passage and the figures of it that belong together. */
export type BoundText = Omit<StrangerText, "slip">;

export const b = (right: string, ties: StrangerText["ties"]): BoundText => ({ right, ties });
