import type { Area, Grid, GridRow } from "../../core";
import { valueAt } from "../../core";
import type { Axis } from "./axis";
import { layOut } from "./axis";
import { cellText, isFigure } from "./cell-text";

/** A sheet laid out for the screen, once when it is opened: what a scroll then needs is all looked up. */
export interface SheetPlan {
  readonly grid: Grid;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Pixels. Texts are estimated from the mean width of a letter, so that nothing is measured 100,000 times. */
const CELL_PADDING = 17;
const NARROWEST = 46;
const USUAL = 72;
const WIDEST = 290;
const LINE = 20;
const ROW_PADDING = 8;
const MOST_LINES = 8;
/** Rows looked at for column widths. */
const WIDTH_SAMPLE = 600;
/** Vietnamese words are short; a longer one is an address and may be cut. */
const LONGEST_WORD = 8;
/** Running text is narrower than digits. */
const TEXT_LETTER = 0.94;
const LEAST_ROWS = 12;
const LEAST_COLUMNS = 8;

/** @param letter mean width of a bold letter or digit of the grid's text, in pixels */
export function planSheet(grid: Grid, letter: number): SheetPlan {
  const usedColumns = columnsOf(grid);
  const widths = widthsOf(grid, usedColumns, letter);
  const columns = layOut(usedColumns, LEAST_COLUMNS, (at) => widths.get(at) ?? USUAL);
  const heights = heightsOf(grid, letter, (left, right) => {
    let width = 0;
    for (let at = left; at <= right && width < WIDEST * 8; at += 1) width += widths.get(at) ?? USUAL;
    return width;
  });
  const rows = layOut(rowsOf(grid), LEAST_ROWS, (at) => heights.get(at) ?? LINE + ROW_PADDING);
  return { grid, rows, columns };
}

/** The last column, counted from `column`, over which a long text may run: cells to the right that are empty and unmerged. */
export function overflowEnd(grid: Grid, row: number, column: number, last: number): number {
  let end = column;
  while (
    end < last &&
    valueAt(grid, { row, column: end + 1 }) === null &&
    !grid.merges.some((area) => holds(area, row, end + 1))
  )
    end += 1;
  return end;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function* rowsOf(grid: Grid): Iterable<number> {
  for (const row of grid.rows) yield row.row;
}

function columnsOf(grid: Grid): readonly number[] {
  const used: boolean[] = [];
  for (const { cells } of grid.rows)
    for (let at = 0; at < cells.length; at += 1) if (cells[at] !== null && cells[at] !== undefined) used[at] = true;
  for (const area of grid.merges)
    if (area.right - area.left < 200) for (let at = area.left; at <= area.right; at += 1) used[at] = true;
  return Object.keys(used).map(Number);
}

/** Figures always fit; names take what nine in ten of them need, headers and titles wrap or run over. */
function widthsOf(grid: Grid, used: readonly number[], letter: number): ReadonlyMap<number, number> {
  const sample = grid.rows.slice(0, WIDTH_SAMPLE);
  const wide = new Set(grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`));
  const widths = new Map<number, number>();
  for (const at of used) {
    const lengths: number[] = [];
    let widestFigure = 0;
    let longestWord = 0;
    for (const { row, cells } of sample) {
      const value = cells[at] ?? null;
      if (value === null || wide.has(`${row}:${at}`)) continue;
      const length = cellText(value).length;
      lengths.push(length);
      if (isFigure(value)) widestFigure = Math.max(widestFigure, length);
      else if ((cells[at + 1] ?? null) !== null)
        for (const word of cellText(value).split(/\s+/))
          longestWord = Math.max(longestWord, Math.min(word.length, LONGEST_WORD));
    }
    lengths.sort((left, right) => left - right);
    const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
    widths.set(
      at,
      Math.ceil(
        Math.min(WIDEST, Math.max(NARROWEST, Math.max(usual, widestFigure, longestWord + 0.5) * letter + CELL_PADDING)),
      ),
    );
  }
  return widths;
}

/** Heights of the rows that need more than one line: each by its own cells, then by the merged cells that it ends. */
function heightsOf(
  grid: Grid,
  letter: number,
  widthOf: (left: number, right: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const heightAt = (row: number): number => heights.get(row) ?? LINE + ROW_PADDING;
  const raise = (row: number, height: number): void => {
    if (height > heightAt(row)) heights.set(row, height);
  };
  const merged = new Map<string, Area>(grid.merges.map((area) => [`${area.top}:${area.left}`, area]));
  const tall: { readonly area: Area; readonly height: number }[] = [];
  for (const line of grid.rows) {
    for (const [column, text] of textsOf(line)) {
      const area = merged.get(`${line.row}:${column}`);
      const runsOver = area === undefined && (line.cells[column + 1] ?? null) === null;
      const lines = runsOver ? text.split("\n").length : linesOf(text, widthOf(column, area?.right ?? column), letter);
      const height = Math.min(lines, MOST_LINES) * LINE + ROW_PADDING;
      if (area === undefined || area.top === area.bottom) raise(line.row, height);
      else tall.push({ area, height });
    }
  }
  for (const { area, height } of tall) {
    if (area.bottom - area.top > MOST_LINES) continue;
    let missing = height;
    for (let row = area.top; row <= area.bottom; row += 1) missing -= heightAt(row);
    if (missing > 0) heights.set(area.bottom, heightAt(area.bottom) + missing);
  }
  return heights;
}

function* textsOf(line: GridRow): Iterable<readonly [number, string]> {
  for (let column = 0; column < line.cells.length; column += 1) {
    const value = line.cells[column];
    if (typeof value === "string" && value.length > 6 && !isFigure(value)) yield [column, value];
  }
}

/** Lines that a text takes when its words are set greedily into a width. */
function linesOf(text: string, width: number, letter: number): number {
  const room = Math.max(4, Math.floor((width - CELL_PADDING) / (letter * TEXT_LETTER)));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
      lines += Math.floor(Math.max(0, used - 1) / room);
      used = used > room ? used % room : used;
    }
  }
  return lines;
}
