import { profiles } from "../../../../domain/forms/all-profiles";
import type { Grid } from "../../../model/grid";
import type { Table } from "../../../model/table";
import { readCount } from "../../../numerals/read-count";
import { findAppendices } from "../../../relations/find/find-appendices";
import type { Passages } from "../../passages/piece";

/** A cell of a table that stands in a text. */
export interface TextCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where it holds no count. */
  readonly value: number | null;
}

/** A count in a table of a text, and where: row and column from 0. */
export interface PlacedCell extends TextCell {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** A cell that others of its row or column add up to. */
export interface SumInTable {
  readonly total: PlacedCell;
  readonly parts: readonly PlacedCell[];
  readonly sum: number;
  /** Along a row, as the form divides its columns; else down a column. */
  readonly across: boolean;
  /** What stands at the head of the column. */
  readonly heading: string;
  /** The parts leave nothing out, by what their headings say. */
  readonly complete: boolean;
}

export interface TextTable {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly rows: readonly (readonly TextCell[])[];
  /** Read as the form that it follows; null where it follows none that is known. */
  readonly table: Table | null;
}

/** Behind a figure, the raised number of a note: «12¹», «98,5%⁽²⁾». */
const NOTE_MARK = /(?<=\d) ?[²³¹⁰-⁾]+$/;

/** Fewer rows or columns are a line laid out with blanks. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;
/** Lines of words above the counts, where there is one column of counts only. */
const MOST_HEADS = 2;
/** Longer tables are an appendix of their own, for the check of tables. */
const MOST_ROWS = 2000;

const found = new WeakMap<Passages, readonly TextTable[]>();
const inText = new WeakSet<Table>();

/** Whether a table was read out of a text: its cells are named by row and column and not by addresses. */
export function isInText(table: Table): boolean {
  return inText.has(table);
}

/** The tables of a text: neighbouring lines with tabs, upright strokes or columns of blanks. */
export function tablesIn(read: Passages): readonly TextTable[] {
  const ready = found.get(read);
  if (ready !== undefined) return ready;
  const tables: TextTable[] = [];
  let rows: (readonly TextCell[])[] = [];
  let apart = false;
  const close = (): void => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const counts = rows.flat().filter(({ value }) => value !== null).length;
    if (
      rows.length >= LEAST_ROWS &&
      rows.length <= MOST_ROWS &&
      columns >= LEAST_COLUMNS &&
      counts + MOST_HEADS >= rows.length
    ) {
      const number = tables.length + 1;
      tables.push({ number, rows, table: formOf(rows, number) });
    }
    rows = [];
  };
  for (let start = 0; start <= read.text.length;) {
    const at = read.text.indexOf("\n", start);
    const end = at < 0 ? read.text.length : at;
    const cells = cellsOf(read.text, start, end);
    if (cells === null) {
      if (isPageEnd(read.text.slice(start, end))) apart = true;
      else close();
    } else if (cells.length > 0) {
      // Behind a page's end rows go on; words alone are the head of another table.
      if (apart && cells.every(({ value }) => value === null)) close();
      apart = false;
      rows.push(cells);
    }
    start = end + 1;
  }
  close();
  found.set(read, tables);
  return tables;
}

/** An empty line, or a page's number. */
function isPageEnd(line: string): boolean {
  return /^\s*\d{0,3}\s*$/.test(line);
}

/** The cells of a line; none of a ruling («|---|---|»), null of a line that is no row. */
function cellsOf(text: string, start: number, end: number): readonly TextCell[] | null {
  const line = text.slice(start, end);
  const separator = line.includes("\t")
    ? /\t/g
    : /\|.*\|/.test(line)
      ? /\|/g
      : /\S {2,}\S.* {2,}\S/.test(line)
        ? / {2,}/g
        : null;
  if (separator === null) return null;
  if (/^[\s|:+-]+$/.test(line) && line.includes("-")) return [];
  const cells: TextCell[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = line.slice(from, to);
    const trimmed = raw.trim();
    const at = start + from + (trimmed === "" ? 0 : raw.indexOf(trimmed));
    const reading = readCount(trimmed.replace(NOTE_MARK, ""));
    cells.push({
      start: at,
      end: at + trimmed.length,
      text: trimmed,
      value: reading.is === "known" ? reading.value : null,
    });
  };
  for (const match of line.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.length);
  const stroked = separator.source === "\\|";
  return stroked ? cells.slice(cells[0]?.text === "" ? 1 : 0, cells.at(-1)?.text === "" ? -1 : undefined) : cells;
}

function formOf(rows: readonly (readonly TextCell[])[], number: number): Table | null {
  const grid: Grid = {
    sheet: `bảng ${number}`,
    rows: rows.map((row, index) => ({ row: index, cells: row.map(({ text }) => (text === "" ? null : text)) })),
    merges: [],
  };
  const table = findAppendices(grid, profiles)[0]?.table ?? null;
  if (table !== null) inText.add(table);
  return table;
}
