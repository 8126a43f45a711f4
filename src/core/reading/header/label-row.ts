import type { CellValue } from "../../model/cell";
import type { Grid, GridRow } from "../../model/grid";
import { isWrittenRange } from "../../numerals/written-range";
import { hasLetter, headerWords } from "./header-text";

/** A row of labels, ranges and years over which a title is merged; figures right of two words are a table's beside it. */
export function isUnderTitle(grid: Grid, row: GridRow): boolean {
  const filled = row.cells.flatMap((cell, column) => (cell === null || cell === "" ? [] : [column]));
  const texts = filled.filter((column) => isWorded(headerWords(row.cells[column] ?? null))).length;
  const bare = filled.length > 0 && filled.every((column) => !isFigure(row, column));
  return (bare || texts > 1) && reachesDown(grid, row);
}

/**
 * A title of the first columns, «STT» or «Đơn vị», is merged from above over this row: it belongs to the header. A number
 * merged over the lines of one unit stands beside figures.
 */
function reachesDown({ merges, rows }: Grid, { row, cells }: GridRow): boolean {
  const first = cells.findIndex((cell) => cell !== null && cell !== "");
  return merges.some(({ top, bottom, left }) => {
    if (top >= row || bottom < row || left >= first) return false;
    const titles = rows.find((candidate) => candidate.row === top);
    return titles?.cells.every((_, column) => !isFigure(titles, column)) === true;
  });
}

/** Words, «%», or a range that labels a column: «35-60», «≥ 60», «60+». */
export function isWorded(text: string): boolean {
  return hasLetter(text) || text.trim() === "%" || isWrittenRange(text);
}

/** Years label columns though they are numbers. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** «Chỉ tiêu | 2024 | 2025 | 2026 | Ghi chú»: words, and years in turn. Counts hardly follow each other so. */
export function isRowOfYears({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  const years = filled.flatMap((cell) => yearIn(cell) ?? []);
  const others = filled.filter((cell) => yearIn(cell) === null);
  return (
    years.length >= 2 &&
    years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1) &&
    // «2026/2025 (%)» is a label too.
    others.every((cell) => typeof cell === "string" && !/^[\d.,\s]*$/.test(cell)) &&
    others.some((cell) => typeof cell === "string" && hasLetter(cell)) &&
    yearIn(filled[0] ?? null) === null
  );
}

function yearIn(value: CellValue): number | null {
  const year = typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  return isYear(year) ? Number(year) : null;
}

/** A number that labels no column. */
function isFigure({ cells }: GridRow, column: number): boolean {
  const value = cells[column] ?? null;
  return typeof value === "number" && !isYear(value);
}

/** The words of a header's cell, be they a year; "" where it holds none. */
export function labelAt({ cells }: GridRow, column: number): string {
  const value = cells[column] ?? null;
  return typeof value === "number" && isYear(value) ? String(value) : headerWords(value).trim();
}
