import type { Citation } from "./citation";

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
}

/** total = sum of parts, for every row of the table. */
export interface Identity {
  readonly total: ColumnId;
  readonly parts: readonly [ColumnId, ...ColumnId[]];
  readonly source: Citation;
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
  /** Measures that the form does not print but that follow from it by adding columns. */
  readonly derived?: Readonly<
    Record<ColumnId, { readonly label: string; readonly sum: readonly [ColumnId, ...ColumnId[]] }>
  >;
  /** Header wordings of the column with the units' names and of the numbering column. */
  readonly unitHeader: readonly string[];
  readonly numberingHeader: readonly string[];
}
