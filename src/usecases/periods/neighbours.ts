/** The table of the period before, that of the same period last year, and those that make a table's period up, by their places in the list. */
export interface PeriodNeighbours {
  readonly previous: number | null;
  readonly lastYear: number | null;
  readonly parts: readonly number[];
}

export const NO_NEIGHBOURS: PeriodNeighbours = { previous: null, lastYear: null, parts: [] };
