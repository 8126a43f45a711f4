import type { CellRef } from "../model/cell";
import { BLANK, figureOf, KNOWN, unitsOf } from "../model/count";
import type { ColumnId } from "../model/forms/profile";
import type { Table } from "../model/table";
import { cellAt, columnIndex, totalRow, unitRows } from "../model/table";

/** Which counts are meant: one row of {@link Table.rows}, the units of a section, or the whole table. */
export type Scope = { readonly row: number } | { readonly rows: readonly number[] } | "whole";

/**
 * Why a measure has no value. absent: the table has no such column · blank, unreadable: the cell says no count ·
 * contradicted: the total row and its units say different counts (only from {@link measureInAgreement}).
 */
export type UnknownBecause = "absent" | "blank" | "unreadable" | "contradicted";

interface KnownMeasure {
  readonly is: "known";
  /** A safe integer. */
  readonly value: number;
  /** The cells that the value was read from. */
  readonly from: readonly CellRef[];
  /** Where the value was added up rather than read: `(9) + (14)`. */
  readonly formula?: string;
}

export interface UnknownMeasure {
  readonly is: "unknown";
  readonly because: UnknownBecause;
  /** The column at fault; one of the addends where the measure asked for is a sum. */
  readonly measure: ColumnId;
  /** The cells to look at; empty where the column is absent. */
  readonly from: readonly CellRef[];
  /** Of "contradicted": the count that the sum row states, and what its units add up to. */
  readonly gap?: { readonly stated: number; readonly added: number };
}

export type Measured = KnownMeasure | UnknownMeasure;

/**
 * A count column, or a sum of columns that the profile derives. "whole" is the total row, or the sum of the units
 * where there is none. A blank is 0 only where the table as a whole writes zero so.
 */
export function measure(table: Table, scope: Scope, id: ColumnId): Measured {
  const derived = table.profile.derived;
  if (columnIndex(table, id) >= 0 || derived === undefined || !Object.hasOwn(derived, id))
    return measureColumn(table, scope, id);
  const parts: readonly ColumnId[] = derived[id]?.sum ?? [];
  return addUp(
    parts.map((part) => ({ id: part, measured: measureColumn(table, scope, part) })),
    table,
    id,
  );
}

/**
 * Like {@link measure}, but a row that is a sum (total, subtotal) and does not equal its known units is
 * "contradicted": for results that stand alone in a cell, where no finding can be shown beside them.
 */
export function measureInAgreement(table: Table, scope: Scope, id: ColumnId): Measured {
  const measured = measure(table, scope, id);
  const row = scope === "whole" ? totalRow(table) : "row" in scope ? scope.row : null;
  if (measured.is === "unknown" || row === null) return measured;
  for (const column of columnsOf(table, id)) {
    const stated = readCell(table, row, column);
    const leaves = leavesUnder(table, row);
    if (leaves.length === 0 || stated.is === "unknown" || table.columns[column]?.apart === true) continue;
    const added = addCells(table, leaves, column);
    if (added.is === "known" && added.value !== stated.value) {
      return {
        is: "unknown",
        because: "contradicted",
        measure: table.columns[column]?.id ?? id,
        from: [...stated.from, ...added.from],
        gap: { stated: stated.value, added: added.value },
      };
    }
  }
  return measured;
}

function measureColumn(table: Table, scope: Scope, id: ColumnId): Measured {
  const column = columnIndex(table, id);
  if (column < 0) return { is: "unknown", because: "absent", measure: id, from: [] };
  if (scope === "whole") return wholeColumn(table, column);
  return "row" in scope ? readCell(table, scope.row, column) : addCells(table, scope.rows, column);
}

function wholeColumn(table: Table, column: number): Measured {
  const total = totalRow(table);
  if (total === null && table.across === true)
    return { is: "unknown", because: "absent", measure: table.columns[column]?.id ?? "", from: [] };
  return total === null ? addCells(table, unitRows(table), column) : readCell(table, total, column);
}

function readCell(table: Table, row: number, column: number): Measured {
  const value = valueOf(table, row, column);
  if (value !== null) return { is: "known", value: figureOf(table.counts, value), from: [cellAt(table, row, column)] };
  const blank = table.counts.states[row * table.counts.width + column] === BLANK;
  return {
    is: "unknown",
    because: blank ? "blank" : "unreadable",
    measure: table.columns[column]?.id ?? "",
    from: [cellAt(table, row, column)],
  };
}

/** The count of a cell in units of the matrix, null where it says none. No allocation: sums over a province's communes pass here. */
function valueOf(table: Table, row: number, column: number): number | null {
  const index = row * table.counts.width + column;
  const state = table.counts.states[index];
  if (state === KNOWN) return table.counts.values[index] ?? 0;
  return state === BLANK && table.blanks.meaning === "zero" ? 0 : null;
}

/** The sum of one column over rows; unknown as soon as one of them is, naming every row that is. */
function addCells(table: Table, rows: readonly number[], column: number): Measured {
  const id = table.columns[column]?.id ?? "";
  if (rows.length === 0) return { is: "unknown", because: "blank", measure: id, from: [] };
  let sum = 0;
  const unknown: number[] = [];
  for (const row of rows) {
    const value = valueOf(table, row, column);
    if (value === null) unknown.push(row);
    else sum += value;
  }
  const [first] = unknown;
  if (first !== undefined) {
    return { ...readCell(table, first, column), from: unknown.map((row) => cellAt(table, row, column)) };
  }
  const from = rows.map((row) => cellAt(table, row, column));
  if (!Number.isSafeInteger(sum)) return { is: "unknown", because: "unreadable", measure: id, from };
  const value = figureOf(table.counts, sum);
  if (rows.length === 1) return { is: "known", value, from };
  return { is: "known", value, from, formula: `tổng ${rows.length} đơn vị` };
}

function addUp(
  parts: readonly { readonly id: ColumnId; readonly measured: Measured }[],
  table: Table,
  id: ColumnId,
): Measured {
  let value = 0;
  const from: CellRef[] = [];
  for (const part of parts) {
    if (part.measured.is === "unknown") return part.measured;
    value += unitsOf(table.counts, part.measured.value);
    from.push(...part.measured.from);
  }
  if (!Number.isSafeInteger(value)) return { is: "unknown", because: "unreadable", measure: id, from };
  return {
    is: "known",
    value: figureOf(table.counts, value),
    from,
    formula: parts.map((part) => columnName(table, part.id)).join(" + "),
  };
}

/** How a formula names a column: by the form's number where it prints one. */
function columnName(table: Table, id: ColumnId): string {
  const column = table.columns[columnIndex(table, id)];
  if (column === undefined) return id;
  return column.number === null ? column.label : `(${column.number})`;
}

/** Columns that a measure is made of. */
function columnsOf(table: Table, id: ColumnId): readonly number[] {
  const own = columnIndex(table, id);
  if (own >= 0) return [own];
  return (table.profile.derived?.[id]?.sum ?? [])
    .map((part) => columnIndex(table, part))
    .filter((column) => column >= 0);
}

/** The rows that a row adds up in the end: its parts, theirs, and so on. */
function leavesUnder(table: Table, row: number): readonly number[] {
  const sum = table.sums.find((entry) => entry.total === row);
  if (sum === undefined) return [];
  return sum.parts.flatMap((part) => {
    const below = leavesUnder(table, part);
    return below.length === 0 ? [part] : below;
  });
}
