import type { Grid, GridRow } from "../../model/grid";
import { describe, extendUp, type HeaderBand } from "./header-band";
import { isUnderTitle } from "./label-row";
import { isNumberingRow } from "./numbering-row";
import { hasLetter } from "./header-text";
import { isWrittenDay } from "../../numerals/dates";
import { isWrittenRange } from "../../numerals/written-range";
import { namesByNumber } from "../columns/own-columns";
import { isDay } from "../rows/row-kinds";

/** Counts that make a row one of figures: fewer may be a note, but for a numbered row of one. */
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
  let search = searchFrom(0);
  for (let index = 1; index < grid.rows.length; index += 1) {
    if (!isFree(index)) search = searchFrom(index + 1);
    else if (index > search.from) {
      const header = headerAbove(grid, index, search);
      if (header === null) continue;
      found.push(header);
      search = searchFrom(index);
    }
  }
  return found;
}

/** What is known of the rows behind the last header, so that no row of a long list goes back over all others. */
interface Search {
  readonly from: number;
  /** By the column of names: the row from which the search went back last, and where it ended. */
  readonly walked: Map<number, { readonly begun: number; readonly ended: number }>;
  /** By the row in which they end; null where no header ends. */
  readonly bands: Map<number, HeaderBand | null>;
}

function searchFrom(from: number): Search {
  return { from, walked: new Map(), bands: new Map() };
}

/** Words that a header has at least: those of the names and of two counts. */
const FEWEST_TEXTS = 3;
/** Rows in which a header and its first row of figures stand. */
const HEADER_ROWS = 12;

/**
 * First rows of the headers that begin a table below another, in words that no form has: behind an empty row or a line
 * of one text. Indices into `grid.rows`, ascending.
 *
 * @param bands headers in words of the forms
 */
export function headersThatStop(grid: Grid, bands: readonly HeaderBand[]): readonly number[] {
  const { rows } = grid;
  const near = new Uint8Array(rows.length);
  const known = new Uint8Array(rows.length);
  for (const { first, last } of bands) known.fill(1, first, last + 1);
  let any = false;
  for (let index = 1; index < rows.length; index += 1) {
    if (known[index] === 1 || !beginsApart(rows[index - 1], rows[index])) continue;
    near.fill(1, index, index + HEADER_ROWS);
    any = true;
  }
  if (!any) return [];
  return headersAboveFigures(grid, (row) => near[row] === 1 && known[row] !== 1)
    .map(({ first }) => first)
    .filter((first) => first > 0 && beginsApart(rows[first - 1], rows[first]));
}

/** A row of words behind an empty row, or behind a single text. */
function beginsApart(above: GridRow | undefined, row: GridRow | undefined): boolean {
  if (above === undefined || row === undefined) return false;
  let texts = 0;
  for (const cell of row.cells) if (typeof cell === "string" && cell.length > 1 && hasLetter(cell)) texts += 1;
  if (texts < FEWEST_TEXTS) return false;
  if (row.row - above.row > 1) return true;
  const filled = above.cells.filter((cell) => cell !== null && cell !== "");
  return filled.length <= 1 && filled.every((cell) => typeof cell === "string");
}

function headerAbove(grid: Grid, index: number, search: Search): HeaderBand | null {
  const { from } = search;
  const single = isListed(grid, index);
  const named = figuresIn(grid.rows[index], single, false);
  const figures = named ?? figuresIn(grid.rows[index], single, true);
  if (figures === null) return null;
  let last = behindUnits(grid, index, figures.name, search);
  const top = grid.rows[last];
  if (last > from && isNamelessTotal(top, figures.columns) && top !== undefined && !isUnderTitle(grid, top)) last -= 1;
  const known = search.bands.get(last);
  const header = known === undefined ? bandEndingIn(grid, last, from) : known;
  search.bands.set(last, header);
  if (header === null) return null;
  const worded = figures.columns.filter((column) => (header.paths[column] ?? []).length > 0).length;
  // A row of numbers alone is named by one of them only where the header says so: «Tháng | Thu | Chi».
  const isNamed =
    named !== null || [figures.name, ...figures.columns].some((at) => namesByNumber(header.paths[at] ?? []));
  return isNamed && worded >= COVERED * figures.columns.length ? header : null;
}

/** The nearest row above that is no row of a unit; the first of the search where all are. */
function behindUnits(grid: Grid, index: number, name: number, { from, walked }: Search): number {
  const known = walked.get(name);
  let last = index - 1;
  while (last > from && isWithoutFigures(grid.rows[last], name)) last = last === known?.begun ? known.ended : last - 1;
  walked.set(name, { begun: index - 1, ended: last });
  return last;
}

function bandEndingIn(grid: Grid, last: number, from: number): HeaderBand | null {
  const above = grid.rows[last];
  if (above === undefined) return null;
  const end = isNumberingRow(above) ? last : last + 1;
  const first = extendUp(grid, end, from);
  return first >= end ? null : describe(grid, first, last);
}

/** Rows of one figure each, all below one another, that are a list without numbers. */
const LISTED_ROWS = 4;

/** A row with the name and the figure of a list: so have the rows below it, in the same two columns. */
function isListed({ rows }: Grid, index: number): boolean {
  const first = figuresIn(rows[index], true, false);
  const [column, ...more] = first?.columns ?? [];
  if (first === null || column === undefined || more.length > 0) return false;
  for (let at = index + 1; at < index + LISTED_ROWS; at += 1) {
    const cells = rows[at]?.cells ?? [];
    const name = cells[first.name];
    if (typeof name !== "string" || !hasLetter(name) || typeof cells[column] !== "number") return false;
  }
  return true;
}

/**
 * Where a row has its counts and its name; null where it is none of figures.
 *
 * @param single one count is enough
 * @param isBare its first number may name it
 */
function figuresIn(
  row: GridRow | undefined,
  single: boolean,
  isBare: boolean,
): { readonly columns: readonly number[]; readonly name: number } | null {
  if (row === undefined || isNumberingRow(row)) return null;
  const columns: number[] = [];
  const names: number[] = [];
  const days: number[] = [];
  row.cells.forEach((cell, column) => {
    if (typeof cell === "string" && hasLetter(cell)) names.push(column);
    else if (isDay(cell) || (typeof cell === "string" && (isWrittenDay(cell) || isWrittenRange(cell))))
      days.push(column);
    else if (typeof cell === "number" || (typeof cell === "string" && /^\s*\d[\d.,]*(?: \d{3})*\s*$/.test(cell)))
      columns.push(column);
  });
  // Rows of days, or of ages («15 - 59»), have them for names where no words stand.
  const [name] = names.length > 0 ? names : days.length > 0 ? days : columns.slice(0, isBare ? 1 : 0);
  const right = name === undefined ? [] : columns.filter((column) => column > name);
  if (name === undefined || names.length > 2 || right.length === 0) return null;
  const isNumbered = columns.some((column) => column < name);
  return right.length >= FEWEST || isNumbered || single ? { columns: right, name } : null;
}

/** A total at the top of its table that nobody named: figures over all counts, and no word. */
function isNamelessTotal(row: GridRow | undefined, columns: readonly number[]): boolean {
  if (row === undefined || isNumberingRow(row)) return false;
  if (row.cells.some((cell) => typeof cell === "string" && hasLetter(cell))) return false;
  return columns.every((column) => (row.cells[column] ?? "") !== "");
}

/** The row of a unit without dossiers, or a section's heading: words at its left only. */
function isWithoutFigures(row: GridRow | undefined, name: number): boolean {
  if (row === undefined || isNumberingRow(row)) return false;
  const worded = row.cells.flatMap((cell, column) => (typeof cell === "string" && hasLetter(cell) ? [column] : []));
  return worded.length > 0 && worded.every((column) => column <= name);
}
