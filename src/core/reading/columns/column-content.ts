import type { CellValue } from "../../model/cell";
import type { Grid, GridRow } from "../../model/grid";
import { isWrittenDay } from "../../numerals/dates";
import { readCount, type CountReading } from "../../numerals/read-count";
import { isWrittenRange } from "../../numerals/written-range";
import { decimalMark, readDecimal, type DecimalMark } from "../../numerals/read-decimal";
import { type HeaderBand } from "../header/header-band";
import { isNumberingRow } from "../header/numbering-row";
import { hasLetter } from "../header/header-text";
import { isPageLine } from "../rows/page-breaks";

/** What a sheet column holds in the first rows below its header. */
export interface ColumnContent {
  /** Cells that are words, ranges of ages or, in a column of dates, dates; dashes for «none» make up for as many. */
  readonly texts: number;
  /** Cells that are counts, or were meant to be. */
  readonly counts: number;
  /** Cells that are percentages, or numbers with decimals up to 100. */
  readonly percents: number;
  /** Cells that are numbers with a fraction. */
  readonly decimals: number;
  /** Numbers with decimals, {@link isDecimal} where they are what the column holds: hectares, money in millions. */
  readonly fractions: number;
  readonly isDecimal: boolean;
  /** Per sample row the count, NaN where there is none. */
  readonly values: Float64Array;
}

/** How many body rows are enough to know words from figures, and which sums a table keeps. */
export const SAMPLE_ROWS = 60;

/** So many dates make a column of dates; one does under «Ngày chốt số liệu». */
const FEW_DATES = 2;
const DATED = /(?:^| )(?:ngay|thoi diem|date)(?: |$)/;

/**
 * Looks at the first rows below a header, once for all forms.
 *
 * @param until index into `grid.rows` of the row that ends the table, exclusive
 */
export function columnContent(grid: Grid, band: HeaderBand, until = grid.rows.length): readonly ColumnContent[] {
  const end = Math.min(until, band.last + 1 + SAMPLE_ROWS);
  const body = grid.rows.slice(band.last + 1, end).filter((row) => !isNumberingRow(row) && !isPageLine(row));
  // Notes, signatures and the headings of sections say nothing of what a column holds.
  const counted = body.filter(({ cells }) => cells.some(isFigureOrMark));
  const rows = counted.length === 0 ? body : counted;
  const marks = decimalMarks(rows, band.paths.length);
  const ofRows = decimalsOfRows(rows, marks);
  return band.paths.map((path, column) => {
    // A page's header again says nothing of what the column holds.
    const own = new Set(grid.rows.slice(band.first, band.last + 1).map(({ cells }) => cells[column] ?? null));
    const values = new Float64Array(rows.length).fill(NaN);
    let texts = 0;
    let counts = 0;
    let percents = 0;
    let decimals = 0;
    let dates = 0;
    let dashes = 0;
    const fractions = new Fractions(marks[column]);
    rows.forEach(({ cells }, row) => {
      const value = cells[column] ?? null;
      if (value === null || value === "") return;
      if (typeof value === "number" && Number.isSafeInteger(value)) {
        counts += 1;
        values[row] = value;
        if (value !== 0) fractions.whole += 1;
        return;
      }
      if (typeof value === "string" && own.has(value) && hasLetter(value)) return;
      if (typeof value === "string" && (hasLetter(value) || isWrittenRange(value))) {
        texts += 1;
        return;
      }
      const reading = readCount(value);
      if (reading.is === "blank") {
        dashes += 1;
        return;
      }
      if (isDate(value, reading)) {
        dates += 1;
        return;
      }
      counts += 1;
      if (isFraction(value)) decimals += 1;
      fractions.add(value);
      if (reading.is === "known") values[row] = reading.value;
      else if (isPercent(value)) percents += 1;
    });
    // One date is a count that a spreadsheet took for one; a column of dates counts nothing.
    const ofDates = dates >= FEW_DATES || (dates > 0 && DATED.test(path.join(" ")));
    if (ofDates && dates > counts) texts += dates;
    else counts += dates;
    if (counts === 0 && texts === 0 && hasCountBelow(grid, { from: end, until }, column)) counts = 1;
    return {
      texts: Math.max(0, texts - dashes),
      counts,
      percents,
      decimals,
      fractions: fractions.parts,
      isDecimal: fractions.areUsual || ofRows.has(column),
      values,
    };
  });
}

/** One figure in so many, or one, may be typed with decimals where no other is. */
export const FEW_DECIMALS = 8;

/** Per column the mark of decimals in its texts, or that of the other columns where its own leave it open. */
export function decimalMarks(rows: readonly GridRow[], columns: number): readonly (DecimalMark | undefined)[] {
  const own = Array.from({ length: columns }, (_, column) =>
    decimalMark(rows.map(({ cells }) => cells[column] ?? null)),
  );
  const [first, ...more] = new Set(own.flatMap((mark) => mark ?? []));
  return own.map((mark) => mark ?? (more.length === 0 ? first : undefined));
}

/** «Phí, lệ phí | Triệu đồng», «Diện tích (ha)»: what such a row counts may have decimals. */
const MEASURED =
  /(?:^|\(|:)\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: ?(?:đồng|đ|vnđ))?|đồng|ha|m2|m²|m3|m³|km|km2|km²|kg|tấn|tạ|lít|giờ|điểm|%)\s*\)?\s*$/iu;

/**
 * Columns with a fraction in a row that holds fractions as others hold whole numbers: two at least, and more than it has of
 * those, or any where its words name what is measured. Three decimals are thousands with their point lost.
 */
function decimalsOfRows(rows: readonly GridRow[], marks: readonly (DecimalMark | undefined)[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of rows) {
    const parts: number[] = [];
    let whole = 0;
    let isLost = false;
    for (const [column, value] of cells.entries()) {
      if (value === null || value === "" || (typeof value === "string" && hasLetter(value))) continue;
      const read = typeof value === "number" && Number.isInteger(value) ? null : readDecimal(value, marks[column]);
      if (read === null) whole += 1;
      else if (read.decimals > 2) isLost = true;
      else parts.push(column);
    }
    if (isLost || parts.length === 0) continue;
    const isMeasured = (value: CellValue): boolean => typeof value === "string" && MEASURED.test(value);
    if ((parts.length > 1 && parts.length > whole) || cells.some(isMeasured))
      for (const column of parts) columns.add(column);
  }
  return columns;
}

/** How many of a column's figures have decimals. */
class Fractions {
  whole = 0;
  parts = 0;
  private threes = 0;
  private fewer = 0;

  constructor(private readonly mark: DecimalMark | undefined) {}

  add(value: CellValue): void {
    const read = readDecimal(value, this.mark);
    if (read === null) {
      if (value !== 0) this.whole += 1;
      return;
    }
    this.parts += 1;
    if (typeof value === "string") return;
    if (read.decimals === 3 && Math.abs(read.scaled) < 1_000_000) this.threes += 1;
    else if (read.decimals < 3) this.fewer += 1;
  }

  /** Decimals, and no thousands that lost their point: those have three of them, beside small counts that have none. */
  get areUsual(): boolean {
    const { whole, parts, threes, fewer } = this;
    const areLost = threes * 2 >= parts && threes + fewer === parts && whole * FEW_DECIMALS >= parts;
    return parts > Math.max(1, (parts + whole) / FEW_DECIMALS) && !areLost;
  }
}

function isDate(value: CellValue, reading: CountReading): boolean {
  return (
    reading.is === "unreadable" && (reading.reason === "date" || (typeof value === "string" && isWrittenDay(value)))
  );
}

/** A number, a date, a formula, or the dash that stands for none. */
function isFigureOrMark(value: CellValue): boolean {
  if (typeof value !== "string") return value !== null;
  return value !== "" && !hasLetter(value) && /[\d–—-]/.test(value);
}

/** A column that is empty, or dashed, on the first rows counts something if a figure stands further down: it is a rare one. */
function hasCountBelow({ rows }: Grid, { from, until }: { from: number; until: number }, column: number): boolean {
  for (let row = from; row < until; row += 1) {
    const value = rows[row]?.cells[column] ?? null;
    if (value === null || value === "") continue;
    const reading = readCount(value);
    if (reading.is === "known" && reading.value !== 0) return true;
  }
  return false;
}

/** 1.902 as a text is a count with a point; a fraction with three digits may be one that lost its thousands. */
function isFraction(value: CellValue): boolean {
  if (typeof value === "number") return !Number.isInteger(value) && !Number.isInteger(Math.round(value * 1e6) / 1e3);
  return typeof value === "string" && /^\s*\d+,\d{1,2}\s*$/.test(value);
}

function isPercent(value: CellValue): boolean {
  if (typeof value === "number") return value > 0 && value < 100;
  if (typeof value === "string") return /^\s*\d{1,3}(?:[.,]\d+)?\s*%$|^\s*\d{1,2},(?!\d{3}\s*$)\d+\s*$/.test(value);
  return value !== null && typeof value === "object" && value.is === "percent";
}

/** A column of names cannot be a column of counts, whatever stands above it. */
export function holdsNames(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.texts > content.counts && content.texts >= 1;
}
