import type { Grid, GridRow } from "../model/grid";
import { describe, extendUp, isNumberingRow, type HeaderBand } from "./header-band";
import { hasLetter } from "./header-text";

/** Counts that make a row one of figures: fewer may be a note. */
const FEWEST = 2;
/** Share of a row's counts that have words above them. */
const COVERED = 0.75;

/**
 * The headers above figures in words that no form has, from top to bottom: rows of texts directly above a row with a name
 * and counts, over nearly all of the counts. Rows without counts may stand between: «I | Khối sở», «2 | Xã An | - | -».
 *
 * @param isFree whether a row, an index into `grid.rows`, belongs to no table yet
 */
export function headersAboveFigures(grid: Grid, isFree: (row: number) => boolean): readonly HeaderBand[] {
  const found: HeaderBand[] = [];
  let from = 0;
  for (let index = 1; index < grid.rows.length; index += 1) {
    if (!isFree(index)) from = index + 1;
    else if (index > from) {
      const header = headerAbove(grid, index, from);
      if (header === null) continue;
      found.push(header);
      from = index;
    }
  }
  return found;
}

function headerAbove(grid: Grid, index: number, from: number): HeaderBand | null {
  const figures = figuresIn(grid.rows[index]);
  if (figures === null) return null;
  let last = index - 1;
  while (last > from && isWithoutFigures(grid.rows[last], figures.name)) last -= 1;
  const above = grid.rows[last];
  if (above === undefined) return null;
  const numbered = isNumberingRow(above);
  const first = extendUp(grid, numbered ? last : last + 1, from);
  if (first >= (numbered ? last : last + 1)) return null;
  const header = describe(grid, first, last);
  const worded = figures.columns.filter((column) => (header.paths[column] ?? []).length > 0).length;
  return worded >= COVERED * figures.columns.length ? header : null;
}

/** Where a row has its counts and its name; null where it is none of figures. */
function figuresIn(row: GridRow | undefined): { readonly columns: readonly number[]; readonly name: number } | null {
  if (row === undefined || isNumberingRow(row)) return null;
  const columns: number[] = [];
  const names: number[] = [];
  row.cells.forEach((cell, column) => {
    if (typeof cell === "string" && hasLetter(cell)) names.push(column);
    else if (typeof cell === "number" || (typeof cell === "string" && /^\s*\d[\d. ]*$/.test(cell)))
      columns.push(column);
  });
  const [name] = names;
  const right = name === undefined ? [] : columns.filter((column) => column > name);
  return name !== undefined && names.length <= 2 && right.length >= FEWEST ? { columns: right, name } : null;
}

/** The row of a unit without dossiers, or a section's heading: words at its left only. */
function isWithoutFigures(row: GridRow | undefined, name: number): boolean {
  if (row === undefined || isNumberingRow(row)) return false;
  const worded = row.cells.flatMap((cell, column) => (typeof cell === "string" && hasLetter(cell) ? [column] : []));
  return worded.length > 0 && worded.every((column) => column <= name);
}
