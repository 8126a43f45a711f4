import type { Area, CellRef, CellValue } from "./cell";

/** One stored row of a sheet; rows without any cell are left out of a {@link Grid}. */
export interface GridRow {
  /** Zero-based place in the sheet. */
  readonly row: number;
  /** Values from column A on; cells past the end are empty. */
  readonly cells: readonly CellValue[];
}

/** Texts typed in an old font that were put into Unicode: how many, and the first as it lies and as it is read. */
export interface OldFontTexts {
  readonly font: "tcvn3" | "vni";
  readonly cells: number;
  readonly first: CellRef;
  readonly before: string;
  readonly after: string;
}

/** A sheet as it lies, before anything is understood. Sparse by row: a stray cell at XFD1048576 costs one row. */
export interface Grid {
  readonly sheet: string;
  /** Ascending by `row`. */
  readonly rows: readonly GridRow[];
  /** Merged areas; only the top-left cell of each holds a value. */
  readonly merges: readonly Area[];
  /** Columns of the cells that hold a formula, by sheet row; a workbook that cannot tell leaves it out. */
  readonly formulas?: ReadonlyMap<number, ReadonlySet<number>>;
  /** The areas of this sheet that the formula of a cell adds up; `null` where it holds none, or one that does something else. */
  readonly addends?: { of(at: CellRef): readonly Area[] | null };
  /** Columns of the formulas whose stored result was missing or out of date, by sheet row: the values are computed anew. */
  readonly outdated?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Set where texts were typed in an old font; `rows` hold them in Unicode. */
  readonly oldFonts?: OldFontTexts;
  /** Set where rows with cells are hidden or filtered away: they are read like any other, and users are told so. */
  readonly hidesRows?: boolean;
  /**
   * Set where empty cells cannot be told from zeros: the arguments of a custom function (Excel passes 0 on the desktop,
   * null on the web, office-js#4702). Counts are then 0 either way, and a section row of zeros is a heading.
   */
  readonly emptyMayBeZero?: boolean;
}

/** The value at a place, `null` where nothing is stored. Binary search: meant for single cells, not for passes. */
export function valueAt(grid: Grid, at: CellRef): CellValue {
  let low = 0;
  let high = grid.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = grid.rows[middle];
    if (row === undefined) return null;
    if (row.row === at.row) return row.cells[at.column] ?? null;
    if (row.row < at.row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Evidence of what a total holds: the areas that the formula of its cell adds up, `null` where there is none. */
export function addendsAt(grid: Grid, at: CellRef): readonly Area[] | null {
  // A constant may lie over the formula by now.
  if (grid.formulas?.get(at.row)?.has(at.column) !== true) return null;
  return grid.addends?.of(at) ?? null;
}
