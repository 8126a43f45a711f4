import type { Area, CellRef, CellValue, Grid, GridRow } from "../../../../core";

/** A sheet's values while a copy is made of it: as read, with the edits laid over them. */
export class CopiedCells {
  private rows: readonly GridRow[];

  constructor(grid: Grid) {
    this.rows = grid.rows;
  }

  put({ row, column }: CellRef, value: CellValue): void {
    const index = this.firstFrom(row);
    const known = this.rows[index];
    const isKnown = known?.row === row;
    const cells = isKnown ? [...known.cells] : [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    this.rows = [...this.rows.slice(0, index), { row, cells }, ...this.rows.slice(isKnown ? index + 1 : index)];
  }

  /** Every stored cell of an area, row by row; false from the visitor ends it, and is the answer. */
  visit(
    { top, left, bottom, right }: Area,
    visitor: (row: number, column: number, value: CellValue) => boolean,
  ): boolean {
    for (let index = this.firstFrom(top); index < this.rows.length; index += 1) {
      const entry = this.rows[index];
      if (entry === undefined || entry.row > bottom) return true;
      const last = Math.min(right, entry.cells.length - 1);
      for (let column = left; column <= last; column += 1)
        if (!visitor(entry.row, column, entry.cells[column] ?? null)) return false;
    }
    return true;
  }

  private firstFrom(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
