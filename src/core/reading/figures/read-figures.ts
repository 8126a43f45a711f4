import type { CellValue } from "../../model/cell";
import { BLANK, KNOWN, UNREADABLE, type CountMatrix } from "../../model/count";
import type { Grid, GridRow } from "../../model/grid";
import type { NotedCells, TableColumn, TableWriting, UnreadableCell } from "../../model/table";
import { readCount } from "../../numerals/read-count";
import { commaColumns } from "../columns/comma-columns";

/** The counts of a table as they lie. */
export interface TableFigures {
  readonly counts: CountMatrix;
  readonly unreadable: readonly UnreadableCell[];
  /** Null where every figure is plain. */
  readonly writing: TableWriting | null;
}

/** Reads the cells of the count columns, row by row; what a whole column writes alike is read as it is meant. */
export function readFigures(rows: readonly GridRow[], columns: readonly TableColumn[], grid: Grid): TableFigures {
  const width = columns.length;
  const values = new Float64Array(rows.length * width);
  const states = new Uint8Array(rows.length * width);
  const unreadable: UnreadableCell[] = [];
  const places = columns.map((column) => column.at);
  const decimals = new Noted();
  let index = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cells: readonly CellValue[] = rows[row]?.cells ?? [];
    for (let column = 0; column < width; column += 1, index += 1) {
      const value = cells[places[column] ?? 0];
      // Nearly every cell is a whole number already.
      if (typeof value === "number" && Number.isSafeInteger(value)) {
        values[index] = value;
        continue;
      }
      const reading = readCount(value ?? null);
      if (reading.is === "known") {
        values[index] = reading.value;
        if (reading.written === "decimal") decimals.add(rows[row]?.row ?? 0, places[column] ?? 0);
      } else if (reading.is === "blank") states[index] = grid.emptyMayBeZero === true ? KNOWN : BLANK;
      else {
        states[index] = UNREADABLE;
        const cell = { row, column, value: value ?? null, reason: reading.reason };
        unreadable.push(reading.likely === undefined ? cell : { ...cell, likely: reading.likely });
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
    counts: { width, values, states },
    unreadable: rest,
    writing: Object.keys(writing).length === 0 ? null : writing,
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
