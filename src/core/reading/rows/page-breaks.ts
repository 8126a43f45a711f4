import type { Grid, GridRow } from "../../model/grid";
import { isBlankRow, type HeaderBand } from "../header/header-band";
import { hasLetter } from "../header/header-text";
import { isNumberedHeading, labelText, readName } from "./row-kinds";

/** Rows looked at on either side of a break for the number of a unit. */
const NEAR = 6;
/** Rows above a header that can be its title. */
const TITLE_ROWS = 6;
/** «Trang 1/3», «- 2 -»: what a page prints around its rows. */
const PAGE_LINE =
  /^\s*(?:[-–]\s*\d{1,3}\s*[-–]|(?:trang|tờ|page)\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?)\s*$/iu;
const CONTINUED = /\(?\s*(?:tiếp theo|tiếp|continued)\s*\)?\s*$/iu;

/**
 * What stands between the rows of a table and its own header's next occurrence: a page break, or the end of the table.
 * Numbers that count on make it one table whatever stands between; else a closing total, or a line of words that is
 * neither the page's nor the title again, begins another.
 *
 * @param first the table's first header
 * @param from index into `grid.rows` of the first row below the header before
 * @param next the repeated header
 * @returns indices into `grid.rows` of the lines that only the page needs, or null where a new table begins
 */
export function pageBreak(grid: Grid, first: HeaderBand, from: number, next: HeaderBand): readonly number[] | null {
  const rows: readonly (readonly [number, GridRow])[] = grid.rows
    .slice(from, next.first)
    .map((row, index) => [from + index, row] as const);
  const filled = rows.filter(([, row]) => !isBlankRow(row));
  const lastFigures = filled.reduce((last, [, row], index) => (hasFigures(row) ? index : last), -1);
  const lines = filled.slice(lastFigures + 1).filter(([, row]) => !isNumberedHeading(row));
  const title = new Set(grid.rows.slice(Math.max(0, first.first - TITLE_ROWS), first.first).map(wordsOf));
  const ofPage = lines.filter(([, row]) => {
    const text = wordsOf(row);
    return PAGE_LINE.test(text) || title.has(text) || CONTINUED.test(text);
  });
  const before = lastNumber(filled.slice(0, lastFigures + 1).slice(-NEAR));
  const after = firstNumber(grid.rows.slice(next.last + 1, next.last + 1 + NEAR));
  if (before !== null && before > 0 && after === before + 1) return lines.map(([index]) => index);
  const closing = filled[lastFigures]?.[1];
  if (closing !== undefined && closing.cells.some((cell) => readName(labelText(cell)) === "total")) return null;
  const rest = lines.filter((line) => !ofPage.includes(line));
  if (rest.length > 0 && !areEmptyRows(rest, closing, grid.rows[next.first])) return null;
  return ofPage.map(([index]) => index);
}

/** Rows of units without dossiers at the foot of a page: names where the row above has its own, and no row between. */
function areEmptyRows(
  lines: readonly (readonly [number, GridRow])[],
  above: GridRow | undefined,
  next: GridRow | undefined,
): boolean {
  if (above === undefined || next === undefined || next.row - above.row > lines.length + 1) return false;
  const name = above.cells.findIndex((cell) => typeof cell === "string" && hasLetter(cell));
  return lines.every(([, { cells }]) => {
    const texts = cells.flatMap((cell, column) => (typeof cell === "string" && hasLetter(cell) ? [column] : []));
    return texts.length === 1 && texts[0] === name;
  });
}

/** A row with nothing but «Trang 1/3» in it. */
export function isPageLine(row: GridRow): boolean {
  return PAGE_LINE.test(wordsOf(row));
}

function hasFigures({ cells }: GridRow): boolean {
  return cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*\d/.test(cell)));
}

function wordsOf({ cells }: GridRow): string {
  return cells
    .filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "")
    .join(" ")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

function lastNumber(rows: readonly (readonly [number, GridRow])[]): number | null {
  return firstNumber(rows.map(([, row]) => row).reverse());
}

/** The number of the first row that has one, in front of its name. */
function firstNumber(rows: readonly GridRow[]): number | null {
  for (const { cells } of rows) {
    const number = cells.findIndex((cell) => /^\(?\d{1,5}[.)]?$/.test(labelText(cell)));
    const name = cells.findIndex((cell) => typeof cell === "string" && hasLetter(cell) && !/^\d/.test(cell.trim()));
    if (number >= 0 && name > number) return Number.parseInt(labelText(cells[number] ?? null).replace("(", ""), 10);
  }
  return null;
}
