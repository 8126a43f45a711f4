import type { Area, CellValue } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { Table } from "../../model/table";

/** Figures that make a row of a table, and rows that make one. */
const FIGURES = 2;
const ROWS = 2;

/** Whether a sheet holds rows of figures that stand in none of its tables: then it is looked at closer, see unread-tables. */
export function hasFiguresBeside(grid: Grid, tables: readonly Table[]): boolean {
  const areas = tables.map((table) => reachOf(grid, table));
  let rows = 0;
  for (const { row, cells } of grid.rows) {
    const inside = areas.filter(({ top, bottom }) => top <= row && row <= bottom);
    let figures = 0;
    for (let column = 0; column < cells.length; column += 1)
      if (isFigure(cells[column] ?? null) && !inside.some(({ left, right }) => left <= column && column <= right))
        figures += 1;
    if (figures >= FIGURES && (rows += 1) >= ROWS) return true;
  }
  return false;
}

const FIGURE = /^\s*[-+]?\d[\d.,]*\s*%?\s*$/;

/** A number, or one typed as text. */
export function isFigure(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && FIGURE.test(value));
}

/** A table with the columns that go on beside it under its header, as far as an empty one: remarks, ranks. */
export function reachOf(grid: Grid, { area, headerRows }: Pick<Table, "area" | "headerRows">): Area {
  const header = grid.rows.filter(({ row }) => row >= headerRows.top && row <= headerRows.bottom);
  const isHeaded = (column: number): boolean =>
    header.some(({ cells }) => (cells[column] ?? "") !== "") ||
    grid.merges.some(
      ({ top, bottom, left, right }) =>
        left <= column && column <= right && bottom >= headerRows.top && top <= headerRows.bottom,
    );
  let { left, right } = area;
  while (left > 0 && isHeaded(left - 1)) left -= 1;
  while (isHeaded(right + 1)) right += 1;
  return { ...area, left, right };
}
