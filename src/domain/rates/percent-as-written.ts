/** A rate as the user wrote it: 0.189 is 189/1000 with one decimal, `18,9%`. */
export interface GivenRate {
  readonly numerator: number;
  readonly denominator: number;
  /** Decimals of the percentage as written. */
  readonly decimals: number;
}
