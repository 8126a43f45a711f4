import type { Area, CellValue } from "../../model/cell";
import type { Grid, GridRow } from "../../model/grid";
import { bareWords, hasLetter, headerWords, words } from "./header-text";
import { isRowOfYears, isUnderTitle, isWorded, labelAt } from "./label-row";
import { isNumberingRow, numberingOf } from "./numbering-row";
import { isNumberedHeading } from "../rows/row-kinds";
import { labelNumber, printedFormulas, withoutNumber, type PrintedFormula } from "../figures/printed";
import type { Wordings } from "./wordings";

/** The rows of a sheet that name the columns of one table. */
export interface HeaderBand {
  /** Indices into `grid.rows`, bounds included; the numbering row, if any, is inside. */
  readonly first: number;
  readonly last: number;
  /** Per sheet column: the bare words of the header cells above it, top to bottom. */
  readonly paths: readonly (readonly string[])[];
  /** Per sheet column: the same with accents, for telling «so kỳ trước» from «số kỳ trước». */
  readonly accented: readonly string[];
  /** Per sheet column: the number that the numbering row prints, e.g. 8 for "(8)". */
  readonly numbers: readonly (number | null)[];
  /** Per sheet column: its header cells as written, top to bottom, without the number printed in them. */
  readonly titles: readonly (readonly string[])[];
  /** Sums and rates that the numbering row or the labels print: «(5) = (6)+(7)», «10/5». */
  readonly printed: readonly PrintedFormula[];
}

/** Header bands reach no deeper than this many stored rows; real ones have one to four, and the numbering row. */
const DEEPEST = 8;

/**
 * Finds every header band of a sheet.
 *
 * @param wordings the words of the forms looked for; a row is a header's when two of its cells hold one
 * @param among the only rows that can be a header's core, ascending, where {@link coreRows} found them for a wider vocabulary
 */
export function findHeaderBands(
  grid: Grid,
  wordings: Wordings,
  among: readonly number[] = coreRows(grid, wordings),
): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let from = 0;
  for (const core of among) {
    if (core < from || !isCoreRow(grid.rows[core], wordings)) continue;
    const band = repeated(grid, core, from, bands) ?? anew(grid, core, from, wordings);
    bands.push(band);
    from = band.last + 1;
  }
  return bands;
}

function anew(grid: Grid, core: number, from: number, wordings: Wordings): HeaderBand {
  return describe(grid, extendUp(grid, core, from), extendDown(grid, core, wordings));
}

/**
 * An earlier header that stands here again, text for text: a printed page repeats its rows, but neither its merges nor
 * always its numbering, without which the second row of it would be none of a header's.
 */
function repeated(grid: Grid, core: number, from: number, bands: readonly HeaderBand[]): HeaderBand | null {
  for (const band of bands) {
    const rows = grid.rows.slice(band.first, band.last + 1).filter((row) => !isNumberingRow(row));
    for (let first = Math.max(from, core - rows.length + 1); first <= core; first += 1) {
      if (rows.length < 2 || !rows.every((row, index) => isSameText(row, grid.rows[first + index]))) continue;
      const below = grid.rows[first + rows.length];
      const numbered = below !== undefined && isNumberingRow(below);
      return { ...band, first, last: first + rows.length - (numbered ? 0 : 1) };
    }
  }
  return null;
}

function isSameText(one: GridRow, other: GridRow | undefined): boolean {
  if (other === undefined) return false;
  const width = Math.max(one.cells.length, other.cells.length);
  for (let column = 0; column < width; column += 1)
    if (headerWords(one.cells[column] ?? null).trim() !== headerWords(other.cells[column] ?? null).trim()) return false;
  return true;
}

/**
 * Indices into `grid.rows` of the rows that hold header words. What is none for a vocabulary is none for a part of it,
 * so that one pass over a large sheet serves every form.
 */
export function coreRows(grid: Grid, wordings: Wordings): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < grid.rows.length; index += 1)
    if (isCoreRow(grid.rows[index], wordings)) found.push(index);
  return found;
}

/** Two or more cells with words of the form, and more words than figures. */
function isCoreRow(row: GridRow | undefined, wordings: Wordings): boolean {
  if (row === undefined) return false;
  let texts = 0;
  for (const cell of row.cells) if (typeof cell === "string" && cell.length > 1 && hasLetter(cell)) texts += 1;
  if (texts < 2) return false;
  let hits = 0;
  let figures = 0;
  for (const cell of row.cells) {
    if (typeof cell === "number") figures += 1;
    else if (typeof cell === "string" && wordings.has(cell)) hits += 1;
  }
  return hits >= 2 && figures < hits;
}

/** The first row of a header that ends above `core`: rows of texts only. */
export function extendUp(grid: Grid, core: number, from: number): number {
  let first = core;
  while (first > from && core - first < DEEPEST) {
    const row = grid.rows[first - 1];
    const below = grid.rows[first];
    if (row === undefined || below === undefined || below.row - row.row !== 1) break;
    if (isNumberedHeading(row)) break;
    const filled = row.cells.filter((cell) => cell !== null && cell !== "");
    const texts = filled.filter((cell) => typeof cell === "string" && isWorded(cell));
    // A single text is a title; figures make a body row of a table above.
    if ((texts.length < 2 || texts.length < filled.length) && !isUnderTitle(grid, row) && !isRowOfYears(row)) break;
    first -= 1;
  }
  return first;
}

function extendDown(grid: Grid, core: number, wordings: Wordings): number {
  let last = core;
  while (last + 1 < grid.rows.length && last - core < DEEPEST) {
    const row = grid.rows[last + 1];
    const above = grid.rows[last];
    if (row === undefined || above === undefined || row.row - above.row > 2) break;
    const adjacent = row.row - above.row === 1;
    if (isNumberingRow(row)) return last + 1;
    if (isBlankRow(row)) {
      // One empty row may stand between the words and the numbering row, never between words and figures.
      const after = grid.rows[last + 2];
      if (after !== undefined && after.row - row.row === 1 && isNumberingRow(after)) return last + 2;
      break;
    }
    if (!adjacent || !(isCoreRow(row, wordings) || isLeafRow(grid, above, row, wordings))) break;
    last += 1;
  }
  return last;
}

export function isBlankRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""));
}

/**
 * A row of words only, below group titles: «Tổng số | Trong đó», «Số phiếu | %», with no figure anywhere but under a title
 * merged over it: «Dưới 30 | 30 - 50 | Trên 50», «2024 | 2025».
 */
function isLeafRow(grid: Grid, above: GridRow, row: GridRow, wordings: Wordings): boolean {
  const filled = row.cells.flatMap((cell, column) => (cell === null || cell === "" ? [] : [{ cell, column }]));
  if (isUnderTitle(grid, row)) return true;
  if (filled.length === 0 || filled.some(({ cell }) => typeof cell !== "string" || !isWorded(cell))) return false;
  const hits = filled.filter(({ cell }) => wordings.has(headerWords(cell))).length;
  const isOpenAbove = filled.some(({ column }) => (above.cells[column] ?? "") === "");
  if (filled.length >= (isOpenAbove ? 2 : 3) && hangsBelow(above, row)) return true;
  // A section heading has one or two texts at the left; a leaf row hangs under merged or repeated titles.
  return (
    hits >= 1 && (filled.length >= 3 || grid.merges.some((merge) => merge.bottom >= row.row && merge.top < row.row))
  );
}

/**
 * Words directly below a header that begins further left: «STT | Đơn vị | Trong đó» over «Khai sinh | Khai tử | Kết hôn»,
 * without a merge; two words where a title is left out above one of them. A row of the table has its name where the header
 * says «Đơn vị».
 */
function hangsBelow(above: GridRow, { cells }: GridRow): boolean {
  const first = (of: readonly CellValue[]): number => of.findIndex((cell) => cell !== null && cell !== "");
  const start = first(above.cells);
  const numbered = NUMBERING_TITLE.test(bareWords(headerWords(above.cells[start] ?? null)));
  return start >= 0 && first(cells) >= start + (numbered ? 2 : 1);
}

const NUMBERING_TITLE = /^(?:s ?)?tt$|^so (?:tt|thu tu)$/;

/** The header in these rows. */
export function describe(grid: Grid, first: number, last: number): HeaderBand {
  const rows = grid.rows.slice(first, last + 1);
  const numberingAt = rows.findIndex((row) => isNumberingRow(row));
  const worded = numberingAt < 0 ? rows : rows.slice(0, numberingAt);
  const width = Math.max(
    0,
    ...rows.map((row) => row.cells.length),
    ...mergesOver(grid, rows).map((merge) => merge.right + 1),
  );
  const levels = worded.map((row) => spread(grid, row, width));
  fillGroups(levels, worded.length);
  const numbering = rows[numberingAt];
  const key = keyOf(levels, numbering);
  const before = remembered.get(key);
  if (before !== undefined) return { first, last, ...before };
  const words = readWords(levels, numbering, width);
  if (remembered.size >= HEADERS) remembered.clear();
  remembered.set(key, words);
  return { first, last, ...words };
}

/** Equal for headers that hold the same texts in the same places. */
function keyOf(levels: readonly (readonly (HeaderCell | undefined)[])[], numbering: GridRow | undefined): string {
  let key = "";
  for (const level of levels) {
    for (const cell of level)
      key += cell === undefined ? "-" : `${cell.text.length}${cell.bounded ? "!" : "="}${cell.text}`;
    key += "|";
  }
  for (const cell of numbering?.cells ?? [])
    if (typeof cell === "string") key += `${cell.length}=${cell}`;
    else key += typeof cell === "number" ? `${cell},` : "-";
  return key;
}

type HeaderWords = Omit<HeaderBand, "first" | "last">;

/** Headers remembered by what stands in them: the tables of a workbook, of its months, of merged files share theirs. */
const HEADERS = 64;
const remembered = new Map<string, HeaderWords>();

function readWords(
  levels: readonly (readonly (HeaderCell | undefined)[])[],
  numbering: GridRow | undefined,
  width: number,
): HeaderWords {
  const numbered = numbering === undefined ? [] : (numberingOf(numbering) ?? []);
  const paths: string[][] = [];
  const accented: string[] = [];
  const titles: string[][] = [];
  const inLabels: (number | null)[] = [];
  const printed: PrintedFormula[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = levels
      .map((level) => level[column]?.text ?? "")
      .filter((text, level, all) => text !== "" && text !== all[level - 1]);
    const leaf = cells[cells.length - 1] ?? "";
    inLabels.push(labelNumber(leaf));
    for (const cell of [leaf, headerText(numbering?.cells[column] ?? null)])
      printed.push(...printedFormulas(cell, column));
    const bare = cells.map(withoutNumber);
    titles.push(bare.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== ""));
    paths.push(bare.map(bareWords).filter((text) => text !== ""));
    accented.push(words(bare.join(" ")));
  }
  const numbers = numbered.length > 0 || !countsUp(inLabels) ? numbered : inLabels;
  return { paths, accented, numbers, titles, printed };
}

function headerText(value: CellValue): string {
  return typeof value === "string" ? value : "";
}

/** Numbers printed in the labels themselves are believed where three or more follow each other. */
function countsUp(numbers: readonly (number | null)[]): boolean {
  const printed = numbers.flatMap((number) => number ?? []);
  return (
    printed.length >= 3 && printed.every((number, index) => index === 0 || number === (printed[index - 1] ?? 0) + 1)
  );
}

interface HeaderCell {
  readonly text: string;
  /** Bounded by a merge: its words may not flow further right. */
  readonly bounded: boolean;
}

function mergesOver(grid: Grid, rows: readonly GridRow[]): readonly Area[] {
  const top = rows[0]?.row ?? 0;
  const bottom = rows[rows.length - 1]?.row ?? 0;
  return grid.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
}

/** One header row with every merged cell's words repeated over the whole merge. */
function spread(grid: Grid, row: GridRow, width: number): (HeaderCell | undefined)[] {
  const level: (HeaderCell | undefined)[] = Array.from({ length: width }, (_, column) => {
    const text = labelAt(row, column);
    return text === "" ? undefined : { text, bounded: false };
  });
  for (const merge of grid.merges) {
    if (merge.top > row.row || merge.bottom < row.row) continue;
    const source = grid.rows.find((candidate) => candidate.row === merge.top);
    const text = source === undefined ? "" : labelAt(source, merge.left);
    for (let column = merge.left; column <= merge.right && column < width; column += 1)
      level[column] = { text, bounded: true };
  }
  return level;
}

/** Unmerged group titles stand over their first column only: an empty cell with words below takes its left neighbour's. */
function fillGroups(levels: (HeaderCell | undefined)[][], depth: number): void {
  for (let index = 0; index < depth - 1; index += 1) {
    const level = levels[index] ?? [];
    for (let column = 1; column < level.length; column += 1) {
      const left = level[column - 1];
      const covered = levels
        .slice(0, index)
        .some((above) => above[column]?.bounded === true && above[column]?.text !== above[column - 1]?.text);
      const hasLeaf = levels.slice(index + 1).some((below) => (below[column]?.text ?? "") !== "");
      if (level[column] === undefined && left !== undefined && !left.bounded && hasLeaf && !covered)
        level[column] = left;
    }
  }
}
