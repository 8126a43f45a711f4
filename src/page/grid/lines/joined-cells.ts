import type { Area, CellValue, Grid } from "../../../core";

/** The merged areas of a sheet, looked up by the cell. */
export interface Joined {
  /** The area whose first cell this is. */
  startingAt(row: number, column: number): Area | undefined;
  /** The areas that cross a row. */
  crossing(row: number): readonly Area[];
  /** Whether a text may run over a cell of this value: nothing stands there, and it is of no merged area. */
  isFree(row: number, column: number, value: CellValue): boolean;
  /** Whether a text of a row is set on one line over the empty cells behind it: titles are, headings and short names are not. */
  mayRunOver(row: number, text: string): boolean;
}

/** A shorter text is given its width: it may name a row in a narrow column. */
const SHORT = 6;
/** So many texts beside each other head their columns. */
const HEADING = 3;

/** Areas over more rows are few; they are kept in one list. */
const TALL = 60;

/** @param lastColumn the last column that is shown: no text runs over what is not there */
export function joinedCells({ merges, rows }: Grid, lastColumn: number): Joined {
  const headings = new Set(rows.flatMap(({ row, cells }) => (isHeading(cells) ? [row] : [])));
  const starts = new Map<string, Area>();
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of merges) {
    starts.set(`${area.top}:${area.left}`, area);
    if (area.bottom - area.top > TALL) tall.push(area);
    else
      for (let row = area.top; row <= area.bottom; row += 1) {
        const there = byRow.get(row);
        if (there === undefined) byRow.set(row, [area]);
        else there.push(area);
      }
  }
  const crossing = (row: number): readonly Area[] => {
    const there = byRow.get(row) ?? [];
    return tall.length === 0 ? there : [...there, ...tall.filter((area) => row >= area.top && row <= area.bottom)];
  };
  return {
    startingAt: (row, column) => (starts.size === 0 ? undefined : starts.get(`${row}:${column}`)),
    crossing,
    isFree: (row, column, value) =>
      value === null && column <= lastColumn && !crossing(row).some((area) => holds(area, row, column)),
    mayRunOver: (row, text) => text.length > SHORT && !text.includes("\n") && !headings.has(row),
  };
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Texts beside each other head their columns. */
function isHeading(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of cells) if (typeof value === "string" && value !== "") texts += 1;
  return texts >= HEADING;
}
