/** A figure as it is printed, percent sign or not: `scaled` / 10^`decimals`. */
export interface PrintedFigure {
  readonly scaled: number;
  readonly decimals: number;
}

/** A line among the rows of a table that counts nothing itself: percentages, averages, differences of other rows. */
export interface Line {
  /** Zero-based row in the sheet. */
  readonly at: number;
  /** As written, "" where the cell is empty. */
  readonly name: string;
  /** What it prints, by the zero-based column of the sheet. */
  readonly cells: ReadonlyMap<number, PrintedFigure>;
}

/**
 * What a line makes of other rows, column by column. difference: row − other · percent: 100 × row / other · growth:
 * 100 × (row − other) / other · quotient: row / other · share: 100 × row / the same row's figure in one column ·
 * mean: row / how many units it adds.
 */
export type LineShape = "difference" | "percent" | "growth" | "quotient" | "share" | "mean";

/** A line that follows from rows of the table in nearly all of its cells. */
export interface LineRelation {
  readonly shape: LineShape;
  /** Index into the table's lines. */
  readonly line: number;
  /** Index into the table's rows; null for all its units together, which no row of it adds up. */
  readonly row: number | null;
  /** The row that it is divided by, or that is taken from it; null where `column` or `by` is. */
  readonly other: number | null;
  /** Index into the table's columns: of what a share is one. */
  readonly column: number | null;
  /** How many units a mean is of. */
  readonly by: number | null;
  /** Cells that it could be tried on, and on how many it held. */
  readonly cells: number;
  readonly holds: number;
}
