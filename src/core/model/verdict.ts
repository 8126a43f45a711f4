import type { CellRef } from "./cell";
import type { Citation } from "./citation";
import type { Table } from "./table";

/** How something that can be tested fares. What could not be tested is undecided, never passed over. */
export type Outcome = "holds" | "broken" | "undecided";
export type Severity = "error" | "warning" | "note";

/** One claim about figures, of a table or of a text, tested. */
export interface Tested<Data> {
  readonly outcome: Outcome;
  /** JSON-safe; the judge's `explain` makes the sentences from it. */
  readonly data: Data;
  /** Where this claim weighs more or less than its judge's others. */
  readonly severity?: Severity;
  /** The clause that this very claim rests on, where it is narrower than its judge's. */
  readonly source?: Citation;
}

/** What is seen, the form's own rule, the next step: three Vietnamese sentences. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Whoever tests claims of one kind, a check or a rule of the audit: its name, its weight, its words. */
export interface Judge<Id extends string, Data> {
  readonly id: Id;
  /** Name for people, in Vietnamese, a few words. */
  readonly title: string;
  readonly severity: Severity;
  readonly source: Citation;
  explain(data: Data): Explanation;
}

/** One statement about the table that does not hold, or that could not be tested. Those that hold are only counted. */
export interface Verdict<Data> extends Tested<Data> {
  readonly outcome: "broken" | "undecided";
  /** The cell to look at first, then every other cell that the statement speaks of. */
  readonly at: readonly [CellRef, ...CellRef[]];
}

export interface CheckResult<Data> {
  /** How many statements were tested and hold. */
  readonly holds: number;
  readonly verdicts: readonly Verdict<Data>[];
}

/** One rule about tables in its own room, `checks/<id>/`. Checks are strangers to each other. */
export interface Check<Id extends string, Data> extends Judge<Id, Data> {
  /**
   * @param previous the appendix of the period before, where there is one
   * @param parts the appendices of the periods that make up this one, in order: the months of a quarter
   */
  run(table: Table, previous?: Table, parts?: readonly Table[]): CheckResult<Data>;
}
