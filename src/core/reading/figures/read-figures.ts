import type { CellValue } from "../../model/cell";
import { BLANK, KNOWN, UNREADABLE, type CountMatrix, type FigureScale } from "../../model/count";
import type { Grid, GridRow } from "../../model/grid";
import type { NotedCells, TableColumn, TableWriting, UnreadableCell } from "../../model/table";
import { readCount } from "../../numerals/read-count";
import { MOST_DECIMALS, readDecimal, type Decimal } from "../../numerals/read-decimal";
import { commaColumns } from "../columns/comma-columns";
import { decimalMarks } from "../columns/column-content";

/** The counts of a table as they lie. */
export interface TableFigures {
  readonly counts: CountMatrix;
  readonly unreadable: readonly UnreadableCell[];
  /** Null where every figure is plain. */
  readonly writing: TableWriting | null;
}

/** Reads the cells of the count columns, row by row; what a whole column writes alike is read as it is meant. */
export function readFigures(
  rows: readonly GridRow[],
  columns: readonly TableColumn[],
  grid: Grid,
  rounds = false,
): TableFigures {
  const width = columns.length;
  const values = new Float64Array(rows.length * width);
  const states = new Uint8Array(rows.length * width);
  const unreadable: UnreadableCell[] = [];
  const places = columns.map((column) => column.at);
  const decimals = new Noted();
  const scaled = columns.some(({ decimal }) => decimal === true) ? decimalFigures(rows, columns, rounds) : null;
  const one = scaled?.scale.one ?? 1;
  let index = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cells: readonly CellValue[] = rows[row]?.cells ?? [];
    for (let column = 0; column < width; column += 1, index += 1) {
      const value = cells[places[column] ?? 0];
      // Nearly every cell is a whole number already.
      if (typeof value === "number" && Number.isSafeInteger(value)) {
        values[index] = value * one;
        continue;
      }
      const decimal = scaled?.at.get(index);
      if (decimal !== undefined) {
        values[index] = decimal;
        continue;
      }
      const reading = readCount(value ?? null);
      if (reading.is === "known") {
        values[index] = reading.value * one;
        if (reading.written === "decimal") decimals.add(rows[row]?.row ?? 0, places[column] ?? 0);
      } else if (reading.is === "blank") states[index] = grid.emptyMayBeZero === true ? KNOWN : BLANK;
      else {
        states[index] = UNREADABLE;
        const cell = { row, column, value: value ?? null, reason: reading.reason };
        unreadable.push(reading.likely === undefined ? cell : { ...cell, likely: reading.likely * one });
      }
    }
  }
  const alike = commaColumns(rows, places, unreadable);
  const commas = new Noted();
  const rest = unreadable.filter(({ row, column, value, reason, likely }) => {
    if (typeof value !== "string" || reason !== "suspected-thousands" || !alike.has(column)) return true;
    values[row * width + column] = likely ?? 0;
    states[row * width + column] = KNOWN;
    commas.add(rows[row]?.row ?? 0, places[column] ?? 0);
    return false;
  });
  const outdated = outdatedIn(rows, places, grid);
  const writing = {
    ...(decimals.noted === null ? {} : { decimals: decimals.noted }),
    ...(commas.noted === null ? {} : { commas: commas.noted }),
    ...(outdated === null ? {} : { outdated }),
    ...(grid.oldFonts === undefined ? {} : { oldFonts: grid.oldFonts }),
  };
  return {
    counts: { width, values, states, ...(scaled === null ? {} : { scale: scaled.scale }) },
    unreadable: rest,
    writing: Object.keys(writing).length === 0 ? null : writing,
  };
}

/** A column prints so many decimals if one figure in so many has them: the last one is often 0. */
const PRINTING = 8;

/** The figures with decimals, by their index in the matrix and in its units, and how they are held. */
function decimalFigures(
  rows: readonly GridRow[],
  columns: readonly TableColumn[],
  rounds: boolean,
): { readonly at: ReadonlyMap<number, number>; readonly scale: FigureScale } {
  const { length: width } = columns;
  const found: { readonly index: number; readonly decimal: Decimal }[] = [];
  const places = columns.flatMap(({ at, decimal }) => (decimal === true ? [at] : []));
  const marks = decimalMarks(
    rows.map(({ row, cells }) => ({ row, cells: places.map((at) => cells[at] ?? null) })),
    places.length,
  );
  const printed = columns.map((column, place): number => {
    if (column.decimal !== true) return 0;
    const cells = rows.map((row) => row.cells[column.at] ?? null);
    const mark = marks[places.indexOf(column.at)];
    const having = new Array<number>(MOST_DECIMALS + 1).fill(0);
    cells.forEach((value, row) => {
      const decimal = readDecimal(value, mark);
      if (decimal === null) return;
      found.push({ index: row * width + place, decimal });
      having[decimal.decimals] = (having[decimal.decimals] ?? 0) + 1;
    });
    const all = having.reduce((sum, many) => sum + many, 0);
    return having.reduce((last, many, decimals) => (many > 0 && many * PRINTING >= all ? decimals : last), 0);
  });
  const most = found.reduce((decimals, { decimal }) => Math.max(decimals, decimal.decimals), 0);
  return {
    at: new Map(found.map(({ index, decimal }) => [index, decimal.scaled * 10 ** (most - decimal.decimals)])),
    scale: { one: 10 ** most, rounds, steps: printed.map((decimals) => 10 ** (most - decimals)) },
  };
}

/** Count cells whose formula was computed anew. */
function outdatedIn(rows: readonly GridRow[], places: readonly number[], { outdated }: Grid): NotedCells | null {
  if (outdated === undefined || outdated.size === 0) return null;
  const cells = new Noted();
  for (const { row } of rows) {
    const inRow = outdated.get(row);
    if (inRow === undefined) continue;
    for (const column of places) if (inRow.has(column)) cells.add(row, column);
  }
  return cells.noted;
}

class Noted {
  private cells = 0;
  private first: NotedCells["first"] | null = null;

  add(row: number, column: number): void {
    this.cells += 1;
    this.first ??= { row, column };
  }

  /** Null where nothing was noted. */
  get noted(): NotedCells | null {
    const { cells, first } = this;
    return first === null ? null : { cells, first };
  }
}
