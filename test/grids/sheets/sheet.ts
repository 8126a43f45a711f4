import type { Area, CellRef, CellValue, Grid } from "../../../src/core";
import type { RandomSource } from "../../tables/random-source";
import type { Figures, LaidOut } from "../office-layouts";

/** A sheet as an office may lay it out, its figures right. */
export interface SheetLayout {
  readonly name: string;
  readonly make: (random: RandomSource) => LaidOut;
}

/** A column by its titles from the group down, and whose figures it holds; null for an empty column between others. */
export type SheetColumn = readonly [titles: string, key: string] | null;

/** What stands left of a row's figures, and the figures; null for a heading. */
export interface SheetRow {
  readonly left: readonly CellValue[];
  readonly figures: Figures | null;
  /** Texts, ranks and percentages of this row, by their column. */
  readonly shown?: Readonly<Record<string, CellValue>>;
  /** No sum holds this row: another period's. */
  readonly isFree?: true;
  /** A row that a total counts: twice or missing, it is a fault. */
  readonly isUnit?: true;
}

export interface SheetTable {
  /** Lines above the header. */
  readonly above?: readonly (readonly CellValue[])[];
  readonly left: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (SheetRow | "blank")[];
  /** Lines directly below the header: numbers, units of measure. */
  readonly under?: readonly (readonly CellValue[])[];
  readonly below?: readonly (readonly CellValue[])[];
  /** Columns that nothing binds. */
  readonly free?: readonly string[];
  /** Columns of `shown` that follow from figures of their row: percentages, averages, differences. */
  readonly rates?: readonly string[];
  /** How a figure is typed. */
  readonly typed?: (figure: number, key: string) => CellValue;
  /** Titles of groups stand in each of their columns, unmerged. */
  readonly repeatsTitles?: true;
  readonly merges?: false;
  /** Measures in the rows, units in the columns; the headers have one row, or a second one for groups of units. */
  readonly turned?: true;
}

/** Lays tables below and beside each other on one sheet. */
export class SheetMaker {
  readonly #cells: CellValue[][] = [];
  readonly #merges: Area[] = [];
  readonly #bound: CellRef[] = [];
  readonly #rates: CellRef[] = [];
  readonly #units: number[] = [];

  /** @returns the row behind the table */
  add(table: SheetTable, row = 0, column = 0): number {
    const { lines, merges, bound, rates, units } = linesOf(table);
    const above = table.above ?? [];
    const all = [...above, ...(table.turned === true ? transposed(lines) : lines), ...(table.below ?? [])];
    all.forEach((line, at) => line.forEach((value, across) => this.#put(row + at, column + across, value)));
    const top = row + above.length;
    const place = (at: CellRef): CellRef =>
      table.turned === true
        ? { row: top + at.column, column: column + at.row }
        : { row: top + at.row, column: column + at.column };
    this.#bound.push(...bound.map(place));
    this.#rates.push(...rates.map(place));
    if (table.turned !== true) this.#units.push(...units.map((at) => top + at));
    if (table.merges !== false && table.turned !== true)
      for (const area of merges)
        this.#merges.push({
          top: top + area.top,
          bottom: top + area.bottom,
          left: column + area.left,
          right: column + area.right,
        });
    return row + all.length;
  }

  laidOut(): LaidOut {
    const rows = this.#cells.flatMap((cells, row) =>
      cells.every((cell) => (cell ?? null) === null) ? [] : [{ row, cells: cells.map((cell) => cell ?? null) }],
    );
    return {
      grid: { sheet: "Bieu", rows, merges: this.#merges } satisfies Grid,
      bound: this.#bound,
      rates: this.#rates,
      units: this.#units,
    };
  }

  #put(row: number, column: number, value: CellValue): void {
    while (this.#cells.length <= row) this.#cells.push([]);
    const line = this.#cells[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
  }
}

/** One table alone on its sheet. */
export function oneTable(table: SheetTable): LaidOut {
  const sheet = new SheetMaker();
  sheet.add({ above: [["BIỂU TỔNG HỢP SỐ LIỆU"], []], ...table });
  return sheet.laidOut();
}

interface Lines {
  readonly lines: CellValue[][];
  readonly merges: readonly Area[];
  readonly bound: readonly CellRef[];
  readonly rates: readonly CellRef[];
  readonly units: readonly number[];
}

function linesOf(table: SheetTable): Lines {
  const { left, columns, typed = (figure: number): CellValue => figure } = table;
  const paths = columns.map((column) => (column === null ? [] : column[0].split("|")));
  const depth = Math.max(...paths.map(({ length }) => length));
  const lines = Array.from({ length: depth }, (_, level): CellValue[] => [
    ...left.map((title) => (level === 0 ? title : null)),
    ...paths.map((path, at): CellValue => {
      const isGroup = level < path.length - 1;
      const own = path.slice(0, level + 1).join("|");
      const isSame = paths[at - 1]?.slice(0, level + 1).join("|") === own;
      return isGroup && isSame && table.repeatsTitles !== true ? null : (path[level] ?? null);
    }),
  ]);
  const merges: Area[] = left.flatMap((_, at) =>
    depth > 1 ? [{ top: 0, bottom: depth - 1, left: at, right: at }] : [],
  );
  paths.forEach((path, at) => {
    const place = left.length + at;
    if (path.length > 0 && path.length < depth)
      merges.push({ top: path.length - 1, bottom: depth - 1, left: place, right: place });
    for (let level = 0; level < path.length - 1; level += 1) {
      const own = path.slice(0, level + 1).join("|");
      const isOwn = (of: number): boolean => paths[of]?.slice(0, level + 1).join("|") === own;
      if (isOwn(at - 1) || table.repeatsTitles === true) continue;
      let last = at;
      while (isOwn(last + 1)) last += 1;
      if (last > at) merges.push({ top: level, bottom: level, left: place, right: left.length + last });
    }
  });
  for (const line of table.under ?? []) lines.push([...line]);
  const bound: CellRef[] = [];
  const rates: CellRef[] = [];
  const units: number[] = [];
  for (const row of table.rows) {
    if (row === "blank") {
      lines.push([]);
      continue;
    }
    const { figures, shown = {} } = row;
    const at = lines.length;
    if (row.isUnit === true) units.push(at);
    lines.push([
      ...row.left,
      ...columns.map((column, across): CellValue => {
        const key = column?.[1] ?? "";
        if (Object.hasOwn(shown, key)) {
          if (table.rates?.includes(key) === true) rates.push({ row: at, column: left.length + across });
          return shown[key] ?? null;
        }
        const figure = figures?.[key];
        if (column === null || figure === undefined) return null;
        if (row.isFree !== true && table.free?.includes(key) !== true)
          bound.push({ row: at, column: left.length + across });
        return typed(figure, key);
      }),
    ]);
  }
  return { lines, merges, bound, rates, units };
}

function transposed(lines: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => lines.map((line) => line[column] ?? null));
}

/** The sum of some rows' figures, key by key. */
export function summed(list: readonly Figures[]): Figures {
  const sum: Figures = {};
  for (const figures of list) for (const [key, value] of Object.entries(figures)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

export const times = <Item>(many: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: many }, (_, at) => make(at));
