import type { Area, CellRef, CellValue } from "./cell";
import { toA1 } from "./cell";
import type { Count, CountMatrix, UnreadableReason } from "./count";
import { BLANK, figureOf, KNOWN } from "./count";
import type { OldFontTexts } from "./grid";
import type { Line, LineRelation } from "./line";
import type { ColumnId, Profile } from "./forms/profile";
import type { RateColumn, Relation, SetAside, SumRelation } from "./relation";

/**
 * unit: a row whose counts add into others · subtotal: a section's own counts · total: the whole table's ·
 * heading: a section row without counts · aside: counts that no total of the table adds («Trong đó», a page's sum, another
 * month), tested in themselves only.
 */
export type RowKind = "unit" | "heading" | "subtotal" | "total" | "aside";

export interface TableRow {
  readonly kind: RowKind;
  /** Zero-based row in the sheet. */
  readonly at: number;
  /** The numbering cell as written ("1", "II", "1.10"), "" where empty. */
  readonly numbering: string;
  /** The unit's name as written, trimmed and in NFC; "" where empty. */
  readonly name: string;
  /** Index into {@link Table.groups}: the section this row belongs to (or heads). */
  readonly group: number;
}

/** A section: "I Sở, ngành". The first group may have no heading at all. */
export interface RowGroup {
  readonly name: string;
  readonly numbering: string;
  /** Index of the enclosing group, or null at the top. */
  readonly parent: number | null;
}

/** Counts of `total` = sum of the counts of `parts`, in every column. Indices into {@link Table.rows}. */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A row that a sum passes over: indices into {@link Table.rows} and {@link Table.sums}. */
export interface LeftOutRow {
  readonly row: number;
  readonly sum: number;
}

/** A total that also counts the table beside it: one list, whose second half is this table. */
export interface SharedTotal extends RowSum {
  /** What the first half adds up to, by column, in units of this table's counts. */
  readonly beside: readonly number[];
  readonly area: Area;
}

export interface TableColumn {
  readonly id: ColumnId;
  /** Zero-based column in the sheet. */
  readonly at: number;
  /** The form's number for it, where it has one. */
  readonly number: number | null;
  readonly label: string;
  /** Its totals count on their own (procedures or units that several rows share) and are held to no sum of rows. */
  readonly apart?: true;
  /**
   * Its header compares, grades or names a rate, or it holds negative numbers, though its cells are whole: it counts only
   * where a sum that closes says so. Read only; none of a finished table's columns is.
   */
  readonly unsure?: true;
  /** Its figures have decimals: see {@link FigureScale}. */
  readonly decimal?: true;
  /** Differences: its figures may be negative. */
  readonly signed?: true;
}

/** How the table writes zero: decided by {@link Table} as a whole, see reading/blank-meaning. */
export type BlankMeaning = "zero" | "unknown";

/** A cell in a count column that is neither a count nor blank. */
export interface UnreadableCell {
  /** Index into {@link Table.rows} and {@link Table.columns}. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly reason: UnreadableReason;
  /** The count that was probably meant, where the writing suggests one: 8.089 → 8089; in units of the matrix. */
  readonly likely?: number;
}

/**
 * A column of counts of which no relation is known and whose total row is not the sum of its rows, though those of most
 * other columns are: it may be no sum (units that several share), or be wrong.
 */
export interface LooseColumn {
  /** Zero-based column in the sheet. */
  readonly at: number;
  readonly label: string;
  readonly number: number | null;
  /** Index into {@link Table.rows}: the total row; what it states, what its rows add up to, how many they are. */
  readonly total: number;
  readonly stated: number;
  readonly sum: number;
  readonly parts: number;
  /** The column is held to other rows: it is this one row of which it is not clear whether those below divide it. */
  readonly of?: "row";
}

/**
 * Why no statement about a column's figures could be tested. no-total: no relation, and the table has no total row ·
 * blank-total: no relation, and its total is blank · not-added: no relation, and its total is not the sum of its rows ·
 * decimals: fractions or percentages, no counts · comparison: compares, scores or ranks · rate: named as one, its base is
 * not known.
 */
export type UntestedBecause = "no-total" | "blank-total" | "not-added" | "decimals" | "comparison" | "rate";

/** A column of figures about which nothing could be tested: the table may be right without it being so. */
export interface UntestedColumn {
  /** Zero-based column in the sheet. */
  readonly at: number;
  readonly label: string;
  readonly number: number | null;
  readonly because: UntestedBecause;
}

/** Count cells of which one thing is said, once. */
export interface NotedCells {
  readonly cells: number;
  readonly first: CellRef;
}

/** Habits of a table's figures that cost no reading, but that users are told of. */
export interface TableWriting {
  /** Formulas whose stored result was missing or out of date: they were computed anew. */
  readonly outdated?: NotedCells;
  /** Names and labels typed in an old font, read in Unicode. */
  readonly oldFonts?: OldFontTexts;
  /** Whole numbers written as decimals: 10000.0. */
  readonly decimals?: NotedCells;
  /** Thousands parted by commas throughout their column: 3,261. */
  readonly commas?: NotedCells;
}

/** An appendix that was found and read. */
export interface Table {
  readonly sheet: string;
  readonly profile: Profile;
  /** From the first header row to the last row, from the leftmost used column to the rightmost. */
  readonly area: Area;
  /** Zero-based sheet rows of the header band, numbering row included. */
  readonly headerRows: { readonly top: number; readonly bottom: number };
  readonly numberingColumn: number | null;
  readonly unitColumn: number;
  /** The columns of the profile that were found, in the profile's order. */
  readonly columns: readonly TableColumn[];
  /** Columns of the profile that were not found. */
  readonly missingColumns: readonly ColumnId[];
  readonly rows: readonly TableRow[];
  readonly groups: readonly RowGroup[];
  readonly sums: readonly RowSum[];
  /** Absent but in the second half of a list. */
  readonly shared?: SharedTotal;
  /** Rows written like the units that a total adds, and that it leaves out though it closes; absent where there are none. */
  readonly leftOut?: readonly LeftOutRow[];
  /** Its rows are measures, sums of one another: there is no total over them all, and adding them up says nothing. */
  readonly across?: true;
  /** What holds between the columns, as far as it counts here: decided over the whole table, see core/relations. */
  readonly relations: readonly Relation[];
  /** What the form, the print or the header states and the figures contradict. */
  readonly setAside: readonly SetAside[];
  /** Orders and rates that a person said are none of this table; absent where there are none. */
  readonly switchedOff?: readonly Exclude<Relation, SumRelation>[];
  /** Percentage columns, which are no counts. */
  readonly rates: readonly RateColumn[];
  /** Lines that count nothing themselves, percentages and averages of rows, and what they follow from; absent where there are none. */
  readonly lines?: readonly Line[];
  readonly lineRelations?: readonly LineRelation[];
  /** Columns left out of {@link columns} because it is not clear what their totals count; absent where there are none. */
  readonly loose?: readonly LooseColumn[];
  /** Columns of figures that take part in no test, in the order of the sheet; absent where there are none. */
  readonly untested?: readonly UntestedColumn[];
  /** Other tables of its sheet in which nothing could be established; absent where there are none. */
  readonly unreadBeside?: readonly Area[];
  readonly counts: CountMatrix;
  /** 1 for each count cell that holds a formula, by its index in {@link counts}; absent where the reader cannot tell. */
  readonly formulas?: Uint8Array;
  /** Cells of total rows, by their index in {@link counts}, whose formula adds cells of their own column; absent where there are none. */
  readonly addedDown?: ReadonlySet<number>;
  readonly unreadable: readonly UnreadableCell[];
  /** Absent where every figure is plain. */
  readonly writing?: TableWriting;
  /** Rows of its sheet are hidden or filtered away; they count like the others. */
  readonly hidesRows: boolean;
  /** Count cells without a value, headings apart, and what they mean here. */
  readonly blanks: { readonly cells: number; readonly meaning: BlankMeaning };
}

/** Place in the sheet of the cell at a row and column of the table. */
export function cellAt(table: Table, row: number, column: number): CellRef {
  const tableRow = table.rows[row];
  const tableColumn = table.columns[column];
  if (tableRow === undefined || tableColumn === undefined)
    throw new RangeError(`No cell ${row}, ${column} in the table`);
  return { row: tableRow.at, column: tableColumn.at };
}

/** Same as {@link cellAt}, as an address: `H12`. */
export function addressAt(table: Table, row: number, column: number): string {
  return toA1(cellAt(table, row, column));
}

/** Index in {@link Table.columns} of a measure, -1 where the table does not hold it. */
export function columnIndex(table: Table, id: ColumnId): number {
  return table.columns.findIndex((column) => column.id === id);
}

/** The count at a row and column of the table, blanks left as blanks. */
export function countAt(table: Table, row: number, column: number): Count {
  const from = [cellAt(table, row, column)];
  const index = row * table.counts.width + column;
  const state = table.counts.states[index];
  if (state === KNOWN) return { is: "known", value: figureOf(table.counts, table.counts.values[index] ?? 0), from };
  if (state === BLANK) return { is: "blank", from };
  const cell = table.unreadable.find((entry) => entry.row === row && entry.column === column);
  if (cell === undefined) throw new Error(`Unreadable cell without a reason at ${row}, ${column}`);
  return { is: "unreadable", reason: cell.reason, from };
}

/** Rows of the units, in table order. */
export function unitRows(table: Table): readonly number[] {
  const units: number[] = [];
  for (let index = 0; index < table.rows.length; index += 1) if (table.rows[index]?.kind === "unit") units.push(index);
  return units;
}

/** Index of the grand total row, or null where the table has none. The lowest one counts where there are two. */
export function totalRow(table: Table): number | null {
  for (let index = table.rows.length - 1; index >= 0; index--) if (table.rows[index]?.kind === "total") return index;
  return null;
}
