import type { CellValue } from "../model/cell";
import type { Grid, GridRow } from "../model/grid";
import { describe, type HeaderBand } from "./header/header-band";
import { hasLetter } from "./header/header-text";
import { isUnderTitle } from "./header/label-row";

/** A header band and the sheet as far as it belongs to it. */
export interface Block {
  readonly grid: Grid;
  readonly band: HeaderBand;
}

/** Columns whose words must repeat for a header to begin anew. */
const ALIKE = 3;
const NUMBERING = /^(?:s ?)?tt$|^so (?:tt|thu tu)$/;

/**
 * The tables that stand side by side under one row of headers, from left to right: the header's words begin again. Each
 * sees its own columns only. One block, as it was, where nothing begins again.
 *
 * @param until index into `grid.rows` of the row that ends the tables, exclusive
 */
export function blocksOf(grid: Grid, band: HeaderBand, until: number): readonly Block[] {
  const starts = startsOf(band, bodyOf(grid, band, until));
  if (starts.length < 2) return [{ grid, band }];
  return starts.map((left, index) => {
    const right = starts[index + 1] ?? band.paths.length;
    const own = (column: number): boolean => column >= left && column < right;
    const cut = (cells: readonly CellValue[]): readonly CellValue[] =>
      cells.map((cell, column) => (own(column) ? cell : null));
    const block: Grid = {
      ...grid,
      rows: grid.rows.map((row, at) => (at >= band.first && at < until ? { ...row, cells: cut(row.cells) } : row)),
      merges: grid.merges.filter((merge) => own(merge.left)),
    };
    const last = lastOfHeader(block, band, until);
    return last === band.last
      ? {
          grid: block,
          band: {
            ...band,
            paths: band.paths.map((path, column) => (own(column) ? path : [])),
            accented: band.accented.map((words, column) => (own(column) ? words : "")),
            numbers: band.numbers.map((number, column) => (own(column) ? number : null)),
          },
        }
      : { grid: block, band: describe(block, band.first, last) };
  });
}

/** Where a block's own header ends: tables side by side may be headed by one row and by two. */
function lastOfHeader(grid: Grid, band: HeaderBand, until: number): number {
  const rowAt = (index: number): GridRow => grid.rows[index] ?? { row: 0, cells: [] };
  let last = band.last;
  while (last > band.first && isOfFigures(rowAt(last))) last -= 1;
  if (last < band.last) return last;
  while (last + 1 < until && isUnderTitle(grid, rowAt(last + 1))) last += 1;
  return last;
}

/** A name and, right of it, figures: the row of a unit. */
function isOfFigures({ cells }: GridRow): boolean {
  const name = cells.findIndex((cell) => isName(cell));
  return name >= 0 && cells.slice(name + 1).some(isFigure) && !cells.slice(name + 1).some(isName);
}

/** Rows below a header that tell a column of names from one of counts. */
const BODY_ROWS = 40;

function bodyOf({ rows }: Grid, band: HeaderBand, until: number): readonly GridRow[] {
  return rows.slice(band.last + 1, Math.min(until, band.last + 1 + BODY_ROWS));
}

/**
 * Columns where the header begins; the first block also has what stands left of its first words. It begins where its
 * first words come again, and behind an empty column where a numbering or names stand before figures.
 */
function startsOf({ paths }: HeaderBand, body: readonly GridRow[]): readonly number[] {
  const words = paths.map((path) => path.join(" "));
  const first = words.findIndex((text) => text !== "");
  if (first < 0) return [];
  const again = words.flatMap((text, column) => {
    if (column < first + ALIKE || text === "") return [];
    if (words[column - 1] === "" && isEmptyColumn(body, column - 1))
      if (text === words[first] || beginsRows(words, body, column)) return [column];
    if (text !== words[first] || text === words[column - 1]) return [];
    const alike = Array.from({ length: ALIKE }, (_, offset) => words[column + offset] === words[first + offset]);
    return alike.every(Boolean) || NUMBERING.test(text) ? [column] : [];
  });
  return again.length === 0 ? [] : [0, ...again];
}

/** Names, or a numbering and names, and figures right of them. */
function beginsRows(words: readonly string[], body: readonly GridRow[], column: number): boolean {
  const names = NUMBERING.test(words[column] ?? "") ? column + 1 : column;
  let named = 0;
  let counted = 0;
  for (const { cells } of body) {
    if (isName(cells[names])) named += 1;
    if ([1, 2].every((next) => isFigure(cells[names + next]))) counted += 1;
  }
  return named > 0 && counted > 0 && (words[names + 2] ?? "") !== "";
}

function isEmptyColumn(body: readonly GridRow[], column: number): boolean {
  return body.every(({ cells }) => (cells[column] ?? "") === "");
}

function isName(value: CellValue | undefined): boolean {
  return typeof value === "string" && hasLetter(value);
}

function isFigure(value: CellValue | undefined): boolean {
  if (typeof value === "object" && value !== null) return true;
  return typeof value === "number" || (typeof value === "string" && /^\s*(?:\d|[-–—]\s*$)/.test(value));
}
