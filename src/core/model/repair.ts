import type { CellRef, CellValue } from "./cell";

/** How a count probably came to be wrong; each has its own sentence (wording/repair-words). */
export type SlipKind =
  /** Two neighbouring digits exchanged: 5736 typed as 5376. */
  | "transposed-digits"
  /** One digit wrong: 2183 typed as 2193. */
  | "wrong-digit"
  /** One digit left out: 2183 typed as 213. */
  | "missing-digit"
  /** One digit too many, doubled or another: 2183 typed as 21183. */
  | "extra-digit"
  /** A group of three digits lost, or its point taken for a decimal mark: 8089 as 8,089, 1157000 as 1157. */
  | "lost-thousands"
  /** A group of three zeros too many: 1157 as 1157000. */
  | "extra-thousands"
  /** A count with words beside it: «740 hồ sơ». */
  | "words-beside"
  /** A minus in front of a count. */
  | "wrong-sign"
  /** Two neighbouring cells hold each other's counts. */
  | "neighbours-exchanged"
  /** Counts that stand in the row above or below theirs. */
  | "row-off"
  /** Counts that stand in the column left or right of theirs. */
  | "column-off"
  /** A run of counts in two rows stands in each other's row. */
  | "blocks-exchanged"
  /** Part of one cell's count stands in another: one is short by what the other has too many. */
  | "amount-moved"
  /** A row that still holds the counts of the period before. */
  | "row-copied"
  /** The parts of a row are right, its totals were not brought up to date. */
  | "row-total-not-updated"
  /** A total that leaves one row out. */
  | "total-misses-row"
  /** A total that counts one row a second time. */
  | "total-counts-twice"
  /** A typed sum where the neighbours have formulas. */
  | "constant-for-formula"
  /** An empty cell that the sums determine. */
  | "blank-cell"
  /** A unit's row without any count, while a total counts what no row holds. */
  | "row-empty"
  /** None of the above: the value that the sums ask for. */
  | "other-value";

/** One cell's change. */
export interface RepairEdit {
  readonly at: CellRef;
  /** What the cell holds now; `null` = empty. */
  readonly found: CellValue;
  /** The count that closes the sums. */
  readonly next: number;
  /** The cell holds a formula: replacing it by a constant needs a yes of its own. */
  readonly formula: boolean;
}

/** A way to put one fault right: every equation that it explains closes, none breaks. */
export interface Proposal {
  /** The cells that are wrong. */
  readonly edits: readonly [RepairEdit, ...RepairEdit[]];
  /** Totals that added the wrong count up rightly: none is to blame, each is added up anew together with the edits. */
  readonly follows?: readonly RepairEdit[];
  readonly kind: SlipKind;
  /** 0…1: the share of this explanation among all that were found. */
  readonly confidence: number;
  /** Indices into the report's findings. */
  readonly explains: readonly number[];
}

/** The best proposal for one independent fault. Several equally good: `certain` is false and the others stand in `alternatives`. */
export interface Repair extends Proposal {
  readonly safety: "needs-a-person";
  readonly certain: boolean;
  readonly alternatives: readonly Proposal[];
}

/**
 * A fault of rows: no other count in a cell would mend it, so that it is said and never carried out. Rows are indices
 * into the table's.
 */
export type RowDoubt = RowSuspicion & {
  /** The cell to look at first. */
  readonly at: CellRef;
  /** The row whose sums do not close. */
  readonly total: number;
  /** Indices into the report's findings. */
  readonly explains: readonly number[];
};

export type RowSuspicion =
  /** Two rows of one unit, or with the same counts; without `row` the sums close. */
  | { readonly is: "listed-twice"; readonly row: number; readonly twin: number }
  /** A row that the total does not count and that is written unlike its neighbours: part of one of them, or of another period. */
  | { readonly is: "no-addend"; readonly row: number }
  /** A row that stands outside the total; counted in, the sums close. */
  | { readonly is: "addend"; readonly row: number }
  /** The total counts what no row holds, and it is balanced like a row. */
  | {
      readonly is: "row-missing";
      /** By column of the table. */
      readonly figures: readonly number[];
      /** The unit as the period before names it; "" where that is not known. */
      readonly name: string;
    }
  /** The gaps are balanced like the difference of two rows: one row holds the counts of another period or unit. */
  | { readonly is: "row-of-other-figures"; readonly figures: readonly number[] };
