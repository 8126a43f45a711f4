import type {
  Area,
  BlankMeaning,
  CellValue,
  ColumnId,
  Profile,
  RowGroup,
  RowKind,
  RowSum,
  Table,
  TableRow,
  UnreadableCell,
} from "../../src/core";
import { BLANK, KNOWN, readCount, UNREADABLE } from "../../src/core";
import { form2to14 } from "./forms";

/** One row of a table for a test: what stands in the cells, in the order of the table's columns. */
export interface RowSpec {
  /** `unit` where not said. */
  readonly kind?: RowKind;
  readonly name?: string;
  /** Where not said: 1, 2, 3… for units, restarting per section; empty for other rows. */
  readonly numbering?: string;
  /** Cells in the order of {@link TableSpec.columns}; missing ones are empty. Text is read as the reader reads it. */
  readonly cells?: readonly CellValue[];
  /** Sheet row, zero-based; the next one where not said. */
  readonly at?: number;
}

export interface TableSpec {
  readonly rows: readonly RowSpec[];
  /** The (2)–(14) form where not said. */
  readonly profile?: Profile;
  /** Columns that were found; all columns of the profile where not said. */
  readonly columns?: readonly ColumnId[];
  /** `unknown` where not said. */
  readonly blanks?: BlankMeaning;
  /**
   * Where not said: each subtotal = the units of its section; each total = the subtotals where every unit stands under
   * one, else the units.
   */
  readonly sums?: readonly RowSum[];
}

/** First sheet row under the header band: the sample's total stands in row 10. */
const FIRST_ROW = 9;
const HEADER = { top: 5, bottom: 8 };

/**
 * A {@link Table} without a grid: numbering in column A, units in B, counts from C on, rows from row 10 down. Headings
 * and subtotals open a section. With all columns of the (2)–(14) form, (4) stands in C and (14) in M.
 */
export function buildTable(spec: TableSpec): Table {
  const profile = spec.profile ?? form2to14;
  const found = spec.columns ?? Object.keys(profile.columns);
  const columns = found.map((id, index) => ({
    id,
    at: 2 + index,
    number: profile.columns[id]?.number ?? null,
    label: profile.columns[id]?.label ?? id,
  }));
  const { rows, groups } = placeRows(spec.rows);
  const width = columns.length;
  const values = new Float64Array(rows.length * width);
  const states = new Uint8Array(rows.length * width).fill(BLANK);
  const unreadable: UnreadableCell[] = [];
  let blankCells = 0;
  spec.rows.forEach((row, rowIndex) => {
    for (let column = 0; column < width; column += 1) {
      const value = row.cells?.[column] ?? null;
      const reading = readCount(value);
      const index = rowIndex * width + column;
      if (reading.is === "known") {
        states[index] = KNOWN;
        values[index] = reading.value;
      } else if (reading.is === "unreadable") {
        states[index] = UNREADABLE;
        unreadable.push({
          row: rowIndex,
          column,
          value,
          reason: reading.reason,
          ...(reading.likely === undefined ? {} : { likely: reading.likely }),
        });
      } else if (row.kind !== "heading") blankCells += 1;
    }
  });
  return {
    sheet: "Phụ lục",
    profile,
    area: areaOf(rows, width),
    headerRows: HEADER,
    numberingColumn: 0,
    unitColumn: 1,
    columns,
    missingColumns: Object.keys(profile.columns).filter((id) => !found.includes(id)),
    rows,
    groups,
    sums: spec.sums ?? sumsOf(rows),
    counts: { width, values, states },
    unreadable,
    hidesRows: false,
    blanks: { cells: blankCells, meaning: spec.blanks ?? "unknown" },
  };
}

function placeRows(specs: readonly RowSpec[]): { rows: TableRow[]; groups: RowGroup[] } {
  const groups: RowGroup[] = [{ name: "", numbering: "", parent: null }];
  const rows: TableRow[] = [];
  let next = FIRST_ROW;
  let ordinal = 0;
  for (const spec of specs) {
    const kind = spec.kind ?? "unit";
    const name = (spec.name ?? (kind === "unit" ? `Đơn vị ${rows.length + 1}` : kind === "total" ? "Tổng" : ""))
      .trim()
      .normalize("NFC");
    if (kind === "heading" || kind === "subtotal") {
      groups.push({ name, numbering: spec.numbering ?? "", parent: null });
      ordinal = 0;
    }
    if (kind === "unit") ordinal += 1;
    const at = spec.at ?? next;
    next = at + 1;
    const numbering = spec.numbering ?? (kind === "unit" ? String(ordinal) : "");
    rows.push({ kind, at, numbering, name, group: kind === "total" ? 0 : groups.length - 1 });
  }
  return { rows, groups };
}

function sumsOf(rows: readonly TableRow[]): RowSum[] {
  const indices = rows.map((_, index) => index);
  const units = indices.filter((index) => rows[index]?.kind === "unit");
  const subtotals = indices.filter((index) => rows[index]?.kind === "subtotal");
  const sums: RowSum[] = [];
  for (const total of subtotals) {
    const parts = units.filter((unit) => rows[unit]?.group === rows[total]?.group);
    if (parts.length > 0) sums.push({ total, parts });
  }
  const headed = new Set(sums.flatMap((sum) => sum.parts));
  const parts = subtotals.length > 0 && units.every((unit) => headed.has(unit)) ? subtotals : units;
  if (parts.length > 0) for (const total of indices) if (rows[total]?.kind === "total") sums.push({ total, parts });
  return sums;
}

function areaOf(rows: readonly TableRow[], width: number): Area {
  return { top: HEADER.top, left: 0, bottom: rows.at(-1)?.at ?? HEADER.bottom, right: 1 + width };
}
