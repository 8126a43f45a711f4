import type { tables } from "./tables";

/**
 * What is said of a slip that was not said before it: told: called wrong at the figure · elsewhere: another figure is
 * called wrong · asked: a doubt at the figure · silent.
 */
export type Outcome = "told" | "elsewhere" | "asked" | "silent";

/** A sentence that is right by its table, and one figure of it changed. */
export interface TablePair {
  readonly table: keyof typeof tables;
  readonly right: string;
  /** The first occurrence; null where nothing can be noticed. */
  readonly slip: readonly [printed: string, instead: string] | null;
  /** What is said of the slip now; what is silent or only asked is known and not wished for. */
  readonly outcome: Outcome | null;
}
