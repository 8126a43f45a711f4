import type { Grid } from "../../src/core";
import type { HeaderBand } from "../../src/core/reading/header/header-band";

/** The row of the sheet, from 1, that stands at an index of a grid's rows. */
export const rowOf = (grid: Grid, index: number): number => (grid.rows[index]?.row ?? -1) + 1;

/** «2-3: STT | Tiếp nhận › Tổng số #3 (3)=(4)+(5)»: its rows, and of each column its titles, number and printed formula. */
export function shownHeader(grid: Grid, { first, last, titles, numbers, printed }: HeaderBand): string {
  const columns = titles.map((title, column) =>
    [
      title.join(" › "),
      ...(numbers[column] === null || numbers[column] === undefined ? [] : [`#${numbers[column]}`]),
      ...printed.flatMap((formula) => (formula.column === column ? [formula.text] : [])),
    ].join(" "),
  );
  return `${rowOf(grid, first)}-${rowOf(grid, last)}: ${columns.join(" | ")}`;
}
