import type { CellRef } from "../../model/cell";
import type { Grid } from "../../model/grid";
import { valueAt } from "../../model/grid";
import { BLANK, figureOf, KNOWN } from "../../model/count";
import type { Table, TableRow } from "../../model/table";
import { writeFigure } from "../../numerals/write";
import { plainText } from "../templates/plain-text";
import { printedCell } from "./cell-text";
import { headerRows } from "./header-cells";
import type { PageCell, PageRow, PageTable } from "./office-document";

/** Columns beside the form's own («Tỷ lệ %», «Ghi chú») that are printed too. */
const MOST_EXTRA = 6;
/** Characters that a unit's name or a note may take on a line. */
const NAME_WIDTH = 26;
const NOTE_WIDTH = 12;

type PrintedColumn =
  | { readonly is: "numbering"; readonly at: number }
  | { readonly is: "unit"; readonly at: number }
  | { readonly is: "extra"; readonly at: number }
  /** `index`: into {@link Table.columns}. */
  | { readonly is: "count"; readonly at: number; readonly index: number };

/**
 * A table as an appendix prints it: the sheet's own header, the row of column numbers, every row in its order, counts
 * as `1.234`. What could not be read is printed as it lies in the sheet; blanks stay blank.
 *
 * @param grid the sheet that the table was read from
 * @param doubted cells of counts that stand in a broken equation
 */
export function appendixTable(table: Table, grid: Grid, doubted: readonly CellRef[]): PageTable {
  const columns = printedColumns(table, grid);
  const numbering = numberingRow(table, grid);
  const headerBottom = numbering === null ? table.headerRows.bottom : numbering - 1;
  const header = headerRows(
    grid,
    columns.map(({ at }) => at),
    table.headerRows.top,
    headerBottom,
  );
  const marked = new Set(doubted.map(({ row, column }) => `${row}:${column}`));
  const rows = table.rows.map((row, index) => bodyRow(table, grid, columns, row, index, marked));
  return { widths: widthsOf(columns, rows), rows: [...header, numbers(table, grid, columns, numbering), ...rows] };
}

function printedColumns(table: Table, grid: Grid): readonly PrintedColumn[] {
  const columns: PrintedColumn[] = table.columns.map((column, index) => ({ is: "count", at: column.at, index }));
  columns.push({ is: "unit", at: table.unitColumn });
  if (table.numberingColumn !== null && table.numberingColumn !== table.unitColumn)
    columns.push({ is: "numbering", at: table.numberingColumn });
  const used = new Set(columns.map(({ at }) => at));
  const titled = (at: number): boolean => {
    for (let row = table.headerRows.top; row <= table.headerRows.bottom; row += 1)
      if (printedCell(valueAt(grid, { row, column: at })) !== "") return true;
    return false;
  };
  const first = Math.min(...used);
  const last = Math.max(...used);
  for (let at = first, extra = 0; extra < MOST_EXTRA; at += 1) {
    if (used.has(at)) continue;
    if (titled(at)) {
      columns.push({ is: "extra", at });
      extra += 1;
    } else if (at > last) break;
  }
  return columns.sort((one, other) => one.at - other.at);
}

/** The sheet row «(2) (3) (4) …»: the last of the header that holds nothing but column numbers. */
function numberingRow(table: Table, grid: Grid): number | null {
  const row = table.headerRows.bottom;
  const texts = table.columns.map(({ at }) => columnNumber(valueAt(grid, { row, column: at })));
  return row > table.headerRows.top && texts.every((number) => number !== null) ? row : null;
}

/** `(4)`, `4` and −4 (how Excel reads a typed `(4)`) are column 4; a formula of columns «(4)=(5)+(6)» is one too. */
function columnNumber(value: ReturnType<typeof valueAt>): string | null {
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 100 ? `(${Math.abs(value)})` : null;
  const text = printedCell(value);
  return /^\(?\d{1,2}[a-z]?\)?(?:\s*=[\s\d()+[\]-]+)?$/i.test(text) ? text : null;
}

/** The row of column numbers: the sheet's own, else the form's; the name and the numbering count back from its first. */
function numbers(table: Table, grid: Grid, columns: readonly PrintedColumn[], row: number | null): PageRow {
  const first = table.columns.find(({ number }) => number !== null)?.number ?? null;
  const cells = columns.map((column): PageCell => {
    let text = "";
    if (row !== null) {
      const value = valueAt(grid, { row, column: column.at });
      text = columnNumber(value) ?? printedCell(value);
    } else if (column.is === "count") {
      const number = table.columns[column.index]?.number ?? null;
      text = number === null ? "" : `(${number})`;
    } else if (first !== null && column.is !== "extra") text = `(${column.is === "unit" ? first - 1 : first - 2})`;
    return { text, columns: 1, rows: 1, align: "center" };
  });
  return { kind: "numbering", cells };
}

const KINDS: Readonly<Record<TableRow["kind"], PageRow["kind"]>> = {
  unit: "unit",
  aside: "unit",
  heading: "section",
  subtotal: "total",
  total: "total",
};

function bodyRow(
  table: Table,
  grid: Grid,
  columns: readonly PrintedColumn[],
  row: TableRow,
  index: number,
  marked: ReadonlySet<string>,
): PageRow {
  const cells = columns.map((column): PageCell => {
    if (column.is === "unit") return { text: plainText(row.name), columns: 1, rows: 1, align: "left" };
    if (column.is === "numbering") return { text: plainText(row.numbering), columns: 1, rows: 1, align: "center" };
    const value = valueAt(grid, { row: row.at, column: column.at });
    if (column.is === "extra")
      return { text: printedCell(value), columns: 1, rows: 1, align: typeof value === "string" ? "left" : "right" };
    const place = index * table.counts.width + column.index;
    const state = table.counts.states[place];
    const text =
      state === KNOWN
        ? writeFigure(figureOf(table.counts, table.counts.values[place] ?? 0))
        : state === BLANK
          ? ""
          : printedCell(value);
    return {
      text,
      columns: 1,
      rows: 1,
      align: "right",
      ...(marked.has(`${row.at}:${column.at}`) ? { doubtful: true } : {}),
    };
  });
  return { kind: KINDS[row.kind], cells };
}

function widthsOf(columns: readonly PrintedColumn[], rows: readonly PageRow[]): readonly number[] {
  return columns.map(({ is }, index) => {
    let widest = 0;
    for (const { cells } of rows) widest = Math.max(widest, cells[index]?.text.length ?? 0);
    if (is === "unit") return Math.max(12, Math.min(widest, NAME_WIDTH));
    if (is === "extra") return Math.max(5, Math.min(widest, NOTE_WIDTH));
    return is === "numbering" ? Math.max(4, Math.min(widest, 6)) : Math.max(6, Math.min(widest, NOTE_WIDTH));
  });
}
