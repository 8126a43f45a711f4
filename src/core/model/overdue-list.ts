import type { Check } from "./verdict";

/** Which dossiers of a list a figure of the table counts. */
export type ListedKind =
  | "late"
  | "pending"
  | "overdue"
  | "late-apologised"
  | "late-not-apologised"
  | "pending-apologised"
  | "pending-not-apologised";

/** One figure of the table beside what the list counts. */
export interface ListedFigure {
  readonly kind: ListedKind;
  /** As the list says it: rows of the list. */
  readonly listed: number;
  /** The fewest and the most that the list may mean: rows whose office, outcome or apology is not clear count or not. */
  readonly least: number;
  readonly most: number;
  /** What the table states; null where a cell of it says no count. */
  readonly stated: number | null;
  /** Addresses in the table. */
  readonly cells: readonly string[];
}

/** What a list of overdue dossiers says of a table. Nothing of a single dossier is ever in it: no code, no person's name. */
export type OverdueListProblem =
  /** The list counts surely otherwise than the table states. */
  | { readonly because: "differs"; readonly row: string; readonly figures: readonly ListedFigure[] }
  /** It may count otherwise: `unplaced` rows are of no known office, `unclear` ones are not clearly of the kind. */
  | {
      readonly because: "open";
      readonly row: string;
      readonly figures: readonly ListedFigure[];
      readonly unplaced: number;
      readonly unclear: number;
      /** same, or why the list may not be of just the dossiers that the table counts. */
      readonly scope: "same" | "unsure" | "other-period";
    }
  /** The list has rows of one kind only, the table counts `stated` of the other too. */
  | { readonly because: "other-kind"; readonly only: ListedKind; readonly missing: ListedKind; readonly stated: number }
  /** Offices with overdue dossiers in the table that the list does not name, and that it may not be about. */
  | { readonly because: "out-of-reach"; readonly units: number; readonly first: string; readonly listedUnits: number }
  /** An office of the list that the table does not have; its name is null where it may be a person's. `at`: a cell of the list. */
  | { readonly because: "unknown-unit"; readonly name: string | null; readonly at: string; readonly dossiers: number }
  /** Rows of the list that name no office, in a list that names some. */
  | { readonly because: "no-unit"; readonly dossiers: number }
  /** The list names no office, and the table has several. */
  | { readonly because: "no-units"; readonly figures: readonly ListedFigure[] }
  /** The table has no column of overdue dossiers. */
  | { readonly because: "no-column" }
  /** Rows of the list that repeat a code, or whose dates say that they were settled in time. */
  | { readonly because: "doubtful-rows"; readonly repeated: number; readonly inTime: number };

/** JSON-safe. */
export interface OverdueListData {
  /** Rows of the list. */
  readonly dossiers: number;
  readonly problem: OverdueListProblem;
}

/** A list that was read, as the check that it makes of a table: what reads it, and its words, are loaded only with it. */
export type OverdueListCheck = Check<"overdue-list-matches", OverdueListData>;
