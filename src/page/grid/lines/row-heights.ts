import type { Area, Grid, GridRow } from "../../../core";
import { isFigure } from "../cell-text";
import { CELL_PADDING } from "./column-widths";
import type { Joined } from "./joined-cells";
import { linesOf, type Measure } from "./text-width";

const LINE = 20;
const ROW_PADDING = 8;
/** Pixels of a row of one line. */
export const USUAL_ROW = LINE + ROW_PADDING;
/** A page of remarks in one cell is cut; headings are as wide as they need to be to stay far below. */
const MOST_LINES = 16;
/** Areas over more rows are lists' own; their text has room. */
const TALLEST_HEADING = 8;

/**
 * Heights of the rows that need more than one line: each by its own cells, then by the merged cells that it ends.
 * @param widthOf pixels from the left of one column to the right of another
 */
export function heightsOf(
  grid: Grid,
  joined: Joined,
  measure: Measure,
  widthOf: (left: number, right: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const heightAt = (row: number): number => heights.get(row) ?? USUAL_ROW;
  const tall: { readonly area: Area; readonly height: number }[] = [];
  for (const line of grid.rows) {
    for (const [column, text] of textsOf(line)) {
      const area = joined.startingAt(line.row, column);
      const runsOver =
        area === undefined &&
        joined.mayRunOver(line.row, text) &&
        joined.isFree(line.row, column + 1, line.cells[column + 1] ?? null);
      const width = widthOf(column, area?.right ?? column) - CELL_PADDING;
      const lines = runsOver ? 1 : linesOf(text, width, measure);
      const height = Math.min(lines, MOST_LINES) * LINE + ROW_PADDING;
      if (area !== undefined && area.top !== area.bottom) tall.push({ area, height });
      else if (height > heightAt(line.row)) heights.set(line.row, height);
    }
  }
  for (const { area, height } of tall) {
    if (area.bottom - area.top > TALLEST_HEADING) continue;
    let missing = height;
    for (let row = area.top; row <= area.bottom; row += 1) missing -= heightAt(row);
    if (missing > 0) heights.set(area.bottom, heightAt(area.bottom) + missing);
  }
  return heights;
}

/** Texts that may need a second line. */
function* textsOf(line: GridRow): Iterable<readonly [number, string]> {
  for (let column = 0; column < line.cells.length; column += 1) {
    const value = line.cells[column];
    if (typeof value === "string" && (value.length > 6 || value.includes("\n")) && !isFigure(value))
      yield [column, value];
  }
}
