import type { TakeBack } from "./live-workbook";
import type { Refusal } from "./refusal";

/** One chart with the cells that it draws: a name for each row, then one column of figures for each series. */
export interface PlannedChart {
  readonly kind: "bars" | "stacked-bars" | "shares";
  readonly title: string;
  /** What the chart shows, in words: for those who do not see it. */
  readonly inWords: string;
  readonly header: readonly [string, string, ...string[]];
  /** Formulas in en-US spelling that point at the appendix: a figure that is corrected there is drawn anew. */
  readonly rows: readonly (readonly string[])[];
  readonly numberFormat: string;
}

export interface ChartPlan {
  /** Says whose figures stand there: the first of the cells that the charts need. */
  readonly heading: string;
  readonly charts: readonly PlannedChart[];
}

/**
 * Where the charts stand: right of everything on the appendix's own sheet, or on the sheet that is made for the cells
 * that they draw.
 */
export type ChartPlace = { readonly beside: string } | "new-sheet";

export interface InsertedCharts {
  /** The sheet on which the charts stand, and the one that was made for their cells. */
  readonly sheet: string;
  readonly cells: string;
  /** Takes the charts and the sheet that was made away again. */
  readonly takeBack: TakeBack;
}

/** Excel's own charts; each call is one action of at most three round trips. */
export interface ChartsPort {
  /** Draws the charts where nothing stands; those that were inserted before go. */
  insertCharts(plan: ChartPlan, place: ChartPlace): Promise<InsertedCharts | Refusal>;
  /** Takes them away, also those of an earlier session; false where there are none. */
  removeCharts(): Promise<boolean | Refusal>;
}
