import type { CellRef } from "./cell";
import { toA1 } from "./cell";
import { BLANK, figureOf, isPending, KNOWN, mostRounding, mostRoundingIn, UNREADABLE } from "./count";
import type { Table, UnreadableCell } from "./table";

/**
 * total = sum of parts, less what is taken from them, between cells of one table; each cell is its index in the count
 * matrix, `row * width + column`.
 */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
  readonly less?: readonly number[];
}

/** A count that a cell probably means. */
export interface LikelyCount {
  readonly at: string;
  readonly value: number;
}

/** Why an equation does not hold, or cannot be tested. JSON-safe; addresses are A1. */
export type EquationProblem =
  | {
      readonly because: "differs";
      readonly total: number;
      readonly sum: number;
      /** total − sum. */
      readonly gap: number;
      /** How many of its cells are blank and were taken for 0. */
      readonly blanks: number;
    }
  | {
      /** Figures with decimals, each rounded by itself, may miss their total by so little. */
      readonly because: "rounded";
      readonly total: number;
      readonly sum: number;
      readonly gap: number;
    }
  | {
      readonly because: "unreadable" | "uncalculated";
      /** The cells without a count, {@link NAMED_CELLS} at most. */
      readonly cells: readonly string[];
      readonly cellsInAll: number;
      /** What those cells probably mean, given only where the equation closes with it. */
      readonly closesWith: readonly LikelyCount[];
    }
  | {
      readonly because: "blank";
      readonly cells: readonly string[];
      readonly cellsInAll: number;
      /** What the blank cells must hold, or add up to where several parts are blank; null where that is open. */
      readonly needed: number | null;
    };

/** More addresses than this in one sentence or one record help nobody. */
export const NAMED_CELLS = 12;

/** `empty`: every cell is blank, or one is of a column that nobody has added up, so nothing is stated. */
export type EquationJudgement = "empty" | "holds" | EquationProblem;

/**
 * Judges one equation in full. Passes over a whole table test the plain case themselves, without allocation, and come
 * here with the rest: a blank counts as 0 where the table means that; elsewhere an equation that a blank could explain
 * is undecided, never broken.
 */
export function judgeEquation(table: Table, equation: Equation): EquationJudgement {
  const { values, states } = table.counts;
  let sum = 0;
  let knownParts = 0;
  const blankParts: number[] = [];
  const unreadable: number[] = [];
  const less = equation.less ?? NONE;
  for (const [sign, cells] of [
    [1, equation.parts],
    [-1, less],
  ] as const)
    for (const part of cells) {
      const state = states[part];
      if (state === KNOWN) {
        knownParts += 1;
        sum += sign * (values[part] ?? 0);
      } else if (state === BLANK) blankParts.push(part);
      else unreadable.push(part);
    }
  const total = values[equation.total] ?? 0;
  const totalState = states[equation.total];
  if (totalState === UNREADABLE) unreadable.unshift(equation.total);
  if (unreadable.length > 0) return unreadableProblem(table, equation, unreadable);
  const totalIsBlank = totalState === BLANK;
  if ((totalIsBlank && knownParts === 0) || isLeftOpen(table, [equation.total, ...equation.parts, ...less]))
    return "empty";
  const gap = total - sum;
  if (gap === 0) return "holds";
  const blanks = blankParts.length + (totalIsBlank ? 1 : 0);
  const [stated, added, off] = [total, sum, gap].map((units) => figureOf(table.counts, units)) as [
    number,
    number,
    number,
  ];
  if (Math.abs(gap) <= mostRoundingAt(table, equation))
    return table.counts.scale?.rounds === true ? "holds" : { because: "rounded", total: stated, sum: added, gap: off };
  const differs: EquationProblem = { because: "differs", total: stated, sum: added, gap: off, blanks };
  if (table.blanks.meaning === "zero" || blanks === 0) return differs;
  const isTaken = blankParts.some((part) => less.includes(part));
  const closable = totalIsBlank ? sum >= 0 || blankParts.length > 0 : gap > 0 || isTaken;
  if (!closable || (isTaken && blanks === 1 && gap > 0)) return differs;
  const blankCells = totalIsBlank ? [equation.total, ...blankParts] : blankParts;
  const open = isTaken ? (blanks === 1 ? -gap : null) : !totalIsBlank ? gap : blankParts.length === 0 ? sum : null;
  const needed = open === null ? null : figureOf(table.counts, open);
  return { because: "blank", cells: addresses(table, blankCells), cellsInAll: blankCells.length, needed };
}

/** One is an empty cell in the total row of a column whose totals count on their own: it stands for no number. */
export function isLeftOpen(
  { counts, columns, rows }: Pick<Table, "counts" | "columns" | "rows">,
  cells: ArrayLike<number>,
): boolean {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? 0;
    if (counts.states[cell] !== BLANK || columns[cell % counts.width]?.apart !== true) continue;
    const kind = rows[Math.floor(cell / counts.width)]?.kind;
    if (kind === "total" || kind === "subtotal") return true;
  }
  return false;
}

/** By how much rounding could explain a gap, in units of the matrix. */
export function mostRoundingAt({ counts }: Pick<Table, "counts">, { total, parts, less = NONE }: Equation): number {
  if (counts.scale === undefined) return 0;
  const columns = [total, ...parts, ...less].map((cell) => cell % counts.width);
  const [column = 0] = columns;
  return columns.every((one) => one === column)
    ? mostRoundingIn(counts, column, parts.length)
    : mostRounding(counts, columns);
}

function unreadableProblem(table: Table, equation: Equation, cells: readonly number[]): EquationProblem {
  const known = unreadableCells(table);
  const because = cells.every((cell) => isPending(known.get(cell)?.reason ?? "text")) ? "uncalculated" : "unreadable";
  const count = (cell: number): number => known.get(cell)?.likely ?? table.counts.values[cell] ?? 0;
  const guessed = cells.every((cell) => known.get(cell)?.likely !== undefined);
  const added = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + count(part), 0);
  const closes = guessed && added(equation.parts) - added(equation.less ?? NONE) === count(equation.total);
  const closesWith = closes
    ? cells
        .slice(0, NAMED_CELLS)
        .map((cell) => ({ at: toA1(cellOf(table, cell)), value: figureOf(table.counts, count(cell)) }))
    : [];
  return { because, cells: addresses(table, cells), cellsInAll: cells.length, closesWith };
}

const NONE: readonly number[] = [];

function addresses(table: Table, cells: readonly number[]): string[] {
  return cells.slice(0, NAMED_CELLS).map((cell) => toA1(cellOf(table, cell)));
}

/** Place in the sheet of a cell given by its index in the count matrix. */
export function cellOf(table: Table, index: number): CellRef {
  const { width } = table.counts;
  const row = table.rows[Math.floor(index / width)];
  const column = table.columns[index % width];
  if (row === undefined || column === undefined) throw new RangeError(`No cell ${index} in the count matrix`);
  return { row: row.at, column: column.at };
}

/** Every cell of an equation, the total first. */
export function cellsOf(table: Table, equation: Equation): [CellRef, ...CellRef[]] {
  const others = [...equation.parts, ...(equation.less ?? NONE)];
  return [cellOf(table, equation.total), ...others.map((part) => cellOf(table, part))];
}

/** One index per table: with thousands of unreadable cells a search for each would be quadratic. */
const indexed = new WeakMap<Table, ReadonlyMap<number, UnreadableCell>>();

/** The unreadable cells of a table by their index in the count matrix. */
export function unreadableCells(table: Table): ReadonlyMap<number, UnreadableCell> {
  const ready = indexed.get(table);
  if (ready !== undefined) return ready;
  const made = new Map(table.unreadable.map((cell) => [cell.row * table.counts.width + cell.column, cell]));
  indexed.set(table, made);
  return made;
}
