import type { Citation } from "../citation";

/** Id of a count column or derived count of a form: a `MeasureId` of docs/glossary.md, or one of an office's own form. */
export type ColumnId = string;

/** One count column of a form. */
export interface ProfileColumn {
  /** The number that the form prints for it, e.g. 8 for "(8)". */
  readonly number?: number;
  /** The form's own words, short enough for a sentence: "đã giải quyết". */
  readonly label: string;
  /**
   * Header wordings, best first. Each is the list of phrases that must all occur in the header path (group titles
   * above the column joined with its own words), in this order.
   */
  readonly header: readonly (readonly [string, ...string[]])[];
  /** A column that offices leave out without harm; `columns-are-present` stays silent about it. */
  readonly optional?: boolean;
  /** Its figures have decimals: hectares, millions of đồng. */
  readonly decimal?: boolean;
}

/** total = sum of parts, for every row of the table. */
export interface Identity {
  readonly total: ColumnId;
  readonly parts: readonly [ColumnId, ...ColumnId[]];
  /** Those of the parts that a table may lack: the sum is then tested without them, and that is said. */
  readonly optional?: readonly ColumnId[];
  /** Other lists of parts that offices add up instead; the figures of the table tell which. */
  readonly or?: readonly (readonly [ColumnId, ...ColumnId[]])[];
  /** The program that prints the form counts some dossiers in the total and in none of the parts. */
  readonly mayExceed?: true;
  readonly source: Citation;
}

/** total = sum of parts − sum of less, for every row: «Cuối kỳ = Đầu kỳ + Nhập − Xuất». */
export interface Balance {
  readonly total: ColumnId;
  readonly parts: readonly [ColumnId, ...ColumnId[]];
  readonly less: readonly [ColumnId, ...ColumnId[]];
  readonly source: Citation;
}

/** The parts together never exceed the whole, in every row: paid ≤ due. */
export interface Order {
  readonly whole: ColumnId;
  readonly parts: readonly [ColumnId, ...ColumnId[]];
  readonly source: Citation;
}

/** A percentage column: 100 × the numerator's columns / the base's. */
export interface ProfileRate {
  readonly label: string;
  /** As {@link ProfileColumn.header}. */
  readonly header: readonly (readonly [string, ...string[]])[];
  readonly numerator: readonly [ColumnId, ...ColumnId[]];
  readonly base: readonly [ColumnId, ...ColumnId[]];
  /** 100 − the quotient. */
  readonly complement?: boolean;
  /** The quotient − 100. */
  readonly growth?: true;
}

/** Names by which an office's form calls rows that are no units, besides those that all forms use. Whole names. */
export interface RowNames {
  readonly total?: readonly string[];
  /** Counts that stand in others: «Trong đó». */
  readonly part?: readonly string[];
  readonly note?: readonly string[];
}

/** One form, as data: `src/domain/forms/*.json`, or an office's own file of the same shape. */
export interface Profile {
  readonly id: string;
  /** The form's title in Vietnamese. */
  readonly title: string;
  readonly source: Citation;
  /** In the form's own order. */
  readonly columns: Readonly<Record<ColumnId, ProfileColumn>>;
  readonly identities: readonly Identity[];
  readonly balances?: readonly Balance[];
  readonly orders?: readonly Order[];
  readonly rates?: readonly ProfileRate[];
  readonly rows?: RowNames;
  /** Days between which the form was or is in use, as 2026-01-31; open where not known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** What no official text confirms, in Vietnamese; absent where the source prints the form and its sums. */
  readonly unconfirmed?: string;
  /** Measures that the form does not print but that follow from it by adding columns. */
  readonly derived?: Readonly<
    Record<ColumnId, { readonly label: string; readonly sum: readonly [ColumnId, ...ColumnId[]] }>
  >;
  /** Header wordings of the column with the units' names and of the numbering column. */
  readonly unitHeader: readonly string[];
  readonly numberingHeader: readonly string[];
  /** No form that is known: its columns are named by the table's own header. */
  readonly readFromTable?: true;
}
