/** One measured ratio beside its goal; `npm run bench` prints them all. */
export interface BenchLine {
  /** What was measured over what, with its size: "checks, 100.000 rows / mere sum". */
  readonly what: string;
  /** Our time over the other's, within one run: machines differ, ratios hardly. */
  readonly ratio: number;
  /** The goal in words: "<= 10". */
  readonly goal: string;
  readonly met: boolean;
}
