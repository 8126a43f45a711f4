import type { CellRef } from "./cell";
import type { Citation } from "./citation";
import type { Table } from "./table";

export type Outcome = "holds" | "broken" | "undecided";
export type Severity = "error" | "warning" | "note";

/** One statement about the table that does not hold, or that could not be tested. Those that hold are only counted. */
export interface Verdict<Data> {
  readonly outcome: "broken" | "undecided";
  /** The cell to look at first, then every other cell that the statement speaks of. */
  readonly at: readonly [CellRef, ...CellRef[]];
  /** JSON-safe; `explain` makes the sentence from it. */
  readonly data: Data;
  /** Where this statement weighs more or less than the check's others. */
  readonly severity?: Severity;
  /** The clause that this very statement rests on, where it is narrower than the check's. */
  readonly source?: Citation;
}

export interface CheckResult<Data> {
  /** How many statements were tested and hold. */
  readonly holds: number;
  readonly verdicts: readonly Verdict<Data>[];
}

/** What is seen, the form's own rule, the next step: three Vietnamese sentences. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** One rule in its own room, `checks/<id>/`. Checks are strangers to each other. */
export interface Check<Id extends string, Data> {
  readonly id: Id;
  /** Name for people, in Vietnamese, a few words. */
  readonly title: string;
  readonly severity: Severity;
  readonly source: Citation;
  /**
   * @param previous the appendix of the period before, where there is one
   * @param parts the appendices of the periods that make up this one, in order: the months of a quarter
   */
  run(table: Table, previous?: Table, parts?: readonly Table[]): CheckResult<Data>;
  explain(data: Data): Explanation;
}
