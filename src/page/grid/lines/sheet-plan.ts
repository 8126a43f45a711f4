import type { Grid } from "../../../core";
import { valueAt } from "../../../core";
import type { Axis } from "./axis";
import { layOut } from "./axis";
import { widthsOf, type WindowWidth } from "./column-widths";
import { joinedCells, type Joined } from "./joined-cells";
import { heightsOf, USUAL_ROW } from "./row-heights";
import type { Measure } from "./text-width";

/** A sheet laid out for the screen, once when it is opened: what a scroll then needs is all looked up. */
export interface SheetPlan {
  readonly grid: Grid;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly joined: Joined;
}

/** Pixels of a column that holds nothing. */
const EMPTY_COLUMN = 72;
const LEAST_ROWS = 12;
const LEAST_COLUMNS = 8;

/** @param window its widest column of texts is less where the window is narrow */
export function planSheet(grid: Grid, measure: Measure, window: WindowWidth): SheetPlan {
  const used = columnsOf(grid);
  const joined = joinedCells(grid, Math.max(LEAST_COLUMNS - 1, used.at(-1) ?? 0));
  const widths = widthsOf(grid, used, joined, measure, window);
  const columns = layOut(used, LEAST_COLUMNS, (at) => widths.get(at) ?? EMPTY_COLUMN);
  const heights = heightsOf(grid, joined, measure, (left, right) => {
    let width = 0;
    for (let at = left; at <= right && width < window.widest * 8; at += 1) width += widths.get(at) ?? EMPTY_COLUMN;
    return width;
  });
  const rows = layOut(rowsOf(grid), LEAST_ROWS, (at) => heights.get(at) ?? USUAL_ROW);
  return { grid, rows, columns, joined };
}

/** The last column, counted from `column`, over which a long text may run: cells to the right that are empty and unmerged. */
export function overflowEnd({ grid, joined }: SheetPlan, row: number, column: number, last: number): number {
  let end = column;
  while (end < last && joined.isFree(row, end + 1, valueAt(grid, { row, column: end + 1 }))) end += 1;
  return end;
}

function* rowsOf(grid: Grid): Iterable<number> {
  for (const row of grid.rows) yield row.row;
}

function columnsOf(grid: Grid): readonly number[] {
  const used: boolean[] = [];
  for (const { cells } of grid.rows)
    for (let at = 0; at < cells.length; at += 1) if (cells[at] !== null && cells[at] !== undefined) used[at] = true;
  for (const area of grid.merges)
    if (area.right - area.left < 200) for (let at = area.left; at <= area.right; at += 1) used[at] = true;
  return Object.keys(used).map(Number);
}
