/** One measured ratio beside its goal; `npm run bench` prints them all. */
export interface BenchLine {
  /** What was measured over what, with its size: "checks, 100.000 rows / mere sum". */
  readonly what: string;
  /** One time over the other, in the order that `what` says, within one run: machines differ, ratios hardly. Or what `what` names, in its unit. */
  readonly ratio: number;
  /** The goal in words: "<= 10". */
  readonly goal: string;
  readonly met: boolean;
}
