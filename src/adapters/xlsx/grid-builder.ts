import { inUnicode, type Area, type CellValue, type Grid, type GridRow } from "../../core";
import { MAX_COLUMNS, MAX_ROWS } from "../formulas/sheet-bounds";
import { MAX_PLACES } from "./limits";
import { damaged, FileFault } from "../package/file-fault";

/** A row while its grid is made. */
export interface BuiltRow {
  readonly row: number;
  cells: CellValue[];
}

/** Gathers cells in the order they come and gives the {@link Grid}: rows ascending, empty ones left out. */
export class GridBuilder {
  private readonly rows: BuiltRow[] = [];
  private current: BuiltRow | null = null;
  private isAscending = true;
  private places = 0;
  private currentHidden = false;
  private hidesRows = false;
  private readonly formulas = new Map<number, Set<number>>();
  /** Columns of the current row's formulas, null until one comes. */
  private rowFormulas: Set<number> | null = null;
  private readonly arrays: Area[] = [];

  constructor(
    private readonly sheet: string,
    private readonly part: string,
  ) {}

  /** @param row zero-based */
  startRow(row: number, hidden: boolean): void {
    this.endRow();
    if (row < 0 || row >= MAX_ROWS) throw damaged(this.part, `row ${row + 1}`);
    this.current = { row, cells: [] };
    this.currentHidden = hidden;
    this.rowFormulas = this.formulas.get(row) ?? null;
  }

  /** The cell in this column of the current row holds a formula. */
  noteFormula(column: number): void {
    if (this.rowFormulas === null && this.current !== null) {
      this.rowFormulas = new Set();
      this.formulas.set(this.current.row, this.rowFormulas);
    }
    this.rowFormulas?.add(column);
  }

  /** One formula fills this area. */
  noteArray(area: Area): void {
    this.arrays.push(area);
  }

  /** @param column zero-based */
  put(column: number, value: CellValue): void {
    if (column < 0 || column >= MAX_COLUMNS || this.current === null) throw damaged(this.part, `column ${column + 1}`);
    if (value === null) return;
    const { cells } = this.current;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** @param settle what formulas make of the cells, those below merged ones included */
  finish(
    merges: readonly Area[],
    settle: (rows: readonly BuiltRow[]) => Pick<Grid, "outdated" | "addends"> = () => ({}),
  ): Grid {
    this.endRow();
    const rows = this.isAscending ? this.rows : joinRows(this.rows);
    const results = settle(rows);
    emptyCovered(rows, merges, this.part);
    this.spreadArrays(rows);
    return inUnicode({
      sheet: this.sheet,
      rows,
      merges,
      formulas: this.formulas,
      ...results,
      ...(this.hidesRows ? { hidesRows: true } : {}),
    });
  }

  /** Every cell with a value inside an array formula's area is its result. */
  private spreadArrays(rows: readonly GridRow[]): void {
    let visits = 0;
    for (const { top, left, bottom, right } of this.arrays) {
      for (let index = firstRowFrom(rows, top); index < rows.length; index += 1) {
        const entry = rows[index];
        if (entry === undefined || entry.row > bottom) break;
        const columns = this.formulas.get(entry.row) ?? new Set();
        this.formulas.set(entry.row, columns);
        const end = Math.min(right, entry.cells.length - 1);
        visits += 1 + Math.max(0, end - left + 1);
        if (visits > 2 * MAX_PLACES) throw damaged(this.part, "array formulas overlap");
        for (let column = left; column <= end; column += 1) columns.add(column);
      }
    }
  }

  private endRow(): void {
    const { current } = this;
    this.current = null;
    if (current === null || current.cells.length === 0) return;
    this.places += current.cells.length;
    if (this.places > MAX_PLACES)
      throw new FileFault("file-too-large", { sheet: this.sheet, limit: MAX_PLACES, unit: "cells" });
    const before = this.rows.at(-1);
    if (before !== undefined && before.row >= current.row) this.isAscending = false;
    if (this.currentHidden) this.hidesRows = true;
    this.rows.push(current);
  }
}

/** For writers that give rows out of order or in pieces: sorted, pieces of one row laid over each other. */
function joinRows(rows: readonly BuiltRow[]): readonly BuiltRow[] {
  const byRow = new Map<number, BuiltRow>();
  for (const piece of rows) {
    const whole = byRow.get(piece.row);
    if (whole === undefined) {
      byRow.set(piece.row, piece);
      continue;
    }
    while (whole.cells.length < piece.cells.length) whole.cells.push(null);
    for (const [column, value] of piece.cells.entries()) if (value !== null) whole.cells[column] = value;
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Excel shows only the first cell of a merged area; values that some writers leave below it are not there for the reader. */
function emptyCovered(rows: readonly BuiltRow[], merges: readonly Area[], part: string): void {
  let visits = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let index = firstRowFrom(rows, top); index < rows.length; index += 1) {
      const entry = rows[index];
      if (entry === undefined || entry.row > bottom) break;
      const { cells } = entry;
      const end = Math.min(right, cells.length - 1);
      visits += 1 + Math.max(0, end - left + 1);
      // Merged areas may not overlap, so together they cannot cover more than there is.
      if (visits > 2 * MAX_PLACES) throw damaged(part, "merged areas overlap");
      for (let column = left; column <= end; column += 1)
        if (entry.row !== top || column !== left) cells[column] = null;
    }
  }
}

/** Index of the first row at or below a place. */
export function firstRowFrom(rows: readonly Pick<GridRow, "row">[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
