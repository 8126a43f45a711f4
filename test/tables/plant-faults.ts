import type { CellValue, Profile } from "../../src/core";
import type { OpenRows, PlantedCell } from "./plant-slips";
import type { RandomSource } from "./random-source";
import { balancedRows } from "./random-table";

/** A fault of several cells, or of rows, as it was planted. */
export interface PlantedFault {
  /** What the spoilt cells held, by their places in the rows as they now are; empty where no count is wrong, only a row. */
  readonly cells: readonly PlantedCell[];
}

type Plant = (random: RandomSource, rows: OpenRows, profile: Profile) => PlantedFault | null;

/** Slips that no list names: what is typed instead of a count. */
const valueFaults: Readonly<Record<string, (random: RandomSource, count: number) => number | null>> = {
  "two digits lost": (random, count) => {
    const digits = String(count);
    if (digits.length < 3) return null;
    const at = random.below(digits.length - 1);
    return Number(`${digits.slice(0, at)}${digits.slice(at + 2)}`);
  },
  "distant digits exchanged": (random, count) => {
    const digits = Array.from(String(count));
    if (digits.length < 3) return null;
    const one = random.below(digits.length - 2);
    const other = one + 2 + random.below(digits.length - one - 2);
    [digits[one], digits[other]] = [digits[other] ?? "", digits[one] ?? ""];
    return Number(digits.join(""));
  },
  "any value": (random, count) => random.below(2 * count + 30),
  "one more or less": (random, count) => (count > 0 && random.next() < 0.5 ? count - 1 : count + 1),
};

/** Faults of one cell: of its digits, or the count of a neighbour. */
const cellFaults: Readonly<Record<string, Plant>> = {
  ...Object.fromEntries(
    Object.entries(valueFaults).map(([name, typed]): [string, Plant] => [
      name,
      (random, rows) => {
        const row = random.pick(counted(rows));
        const column = random.below(widthOf(rows));
        const count = countAt(rows, row, column);
        return write(rows, [[row, column, count === null ? null : typed(random, count)]]);
      },
    ]),
  ),
  "the cell above": (random, rows) => copied(random, rows, -1, 0),
  "the next row's value": (random, rows) => copied(random, rows, 1, 0),
  "an amount moved within the row": (random, rows) => {
    const row = random.pick(unitsOf(rows));
    const [from, to] = two(random, widthOf(rows));
    return moved(random, rows, [row, from], [row, to]);
  },
  "an amount moved within the column": (random, rows) => {
    const units = unitsOf(rows);
    const [from, to] = two(random, units.length);
    const column = random.below(widthOf(rows));
    return moved(random, rows, [units[from] ?? 0, column], [units[to] ?? 0, column]);
  },
};

/** Faults of rows. */
const rowFaults: Readonly<Record<string, Plant>> = {
  "a unit listed twice": (random, rows) => {
    const units = unitsOf(rows);
    const row = random.pick(units);
    const original = rows[row];
    const at = random.next() < 0.5 ? row + 1 : random.pick(units) + 1;
    if (original?.cells === undefined || original.cells.every((cell) => cell === 0)) return null;
    const name = random.next() < 0.7 ? (original.name ?? "") : `${original.name ?? ""} `.toUpperCase();
    if (random.next() < 0.5) numberRows(rows);
    rows.splice(at, 0, { ...rows[row], name, cells: [...original.cells] });
    return { cells: [] };
  },
  "a unit missing": (random, rows) => {
    const units = unitsOf(rows);
    const row = random.pick(units);
    if (units.length < 3 || rows[row]?.cells?.every((cell) => cell === 0)) return null;
    // The other half was numbered anew.
    if (random.next() < 0.5) numberRows(rows);
    rows.splice(row, 1);
    return { cells: [] };
  },
  "a unit missing beside one without dossiers": (random, rows) => {
    const units = unitsOf(rows);
    const [one, other] = two(random, units.length);
    const [row, zero] = [units[one] ?? 0, units[other] ?? 0];
    const [gone, idle] = [rows[row]?.cells, rows[zero]?.cells];
    if (units.length < 3 || gone === undefined || idle === undefined || gone.every((cell) => cell === 0)) return null;
    takeFromTotals(rows, zero);
    const nothing: CellValue = random.next() < 0.5 ? 0 : "";
    rows[zero] = { ...rows[zero], cells: idle.map(() => nothing) };
    if (random.next() < 0.5) numberRows(rows);
    rows.splice(row, 1);
    return { cells: [] };
  },
  "blocks of two rows exchanged": (random, rows) => {
    const units = unitsOf(rows);
    const one = random.below(units.length);
    const other = random.next() < 0.6 ? one + 1 : random.below(units.length);
    const width = widthOf(rows);
    const from = random.below(width - 1);
    const length = 2 + random.below(Math.min(4, width - from - 1));
    const [first, second] = [units[one] ?? 0, units[other]];
    if (second === undefined || first === second) return null;
    return write(
      rows,
      Array.from({ length: Math.min(length, width - from) }, (_, at) => from + at).flatMap((column) => [
        [first, column, countAt(rows, second, column)] as const,
        [second, column, countAt(rows, first, column)] as const,
      ]),
    );
  },
  "another month's row": (random, rows, profile) => {
    const [other] = balancedRows(random, { profile, sections: [1], subtotals: false, totalAt: "none" });
    const row = random.pick(unitsOf(rows));
    // A unit that had no dossiers is another question: its row would be one that the total misses.
    if (rows[row]?.cells?.every((cell) => cell === 0)) return null;
    return write(
      rows,
      (other?.cells ?? []).map((value, column) => [row, column, value] as const),
    );
  },
  "a row shifted by a column": (random, rows) => {
    const row = random.pick(unitsOf(rows));
    const cells = rows[row]?.cells ?? [];
    const from = random.below(cells.length - 2);
    const right = random.next() < 0.5;
    const next = right
      ? [...cells.slice(0, from), 0, ...cells.slice(from, -1)]
      : [...cells.slice(0, from), ...cells.slice(from + 1), 0];
    return write(
      rows,
      next.map((value, column) => [row, column, value] as const),
    );
  },
  "a column shifted by a row": (random, rows) => {
    const units = unitsOf(rows);
    const from = random.below(units.length - 1);
    const run = units.slice(from, from + 2 + random.below(5));
    const column = random.below(widthOf(rows));
    const values = run.map((row) => countAt(rows, row, column));
    const next = random.next() < 0.5 ? [0, ...values.slice(0, -1)] : [...values.slice(1), 0];
    return write(
      rows,
      run.map((row, at) => [row, column, next[at] ?? null] as const),
    );
  },
  "a row that is no addend": (random, rows) => {
    const units = unitsOf(rows);
    const row = random.pick(units);
    const cells = rows[row]?.cells;
    if (cells === undefined || cells.every((cell) => cell === 0)) return null;
    const name = random.pick([
      "Trong đó: cấp xã",
      "- Chi nhánh số 1",
      "a) Lĩnh vực đất đai",
      "Lũy kế từ đầu năm",
      "Tháng 5/2026",
    ]);
    const others = rows[random.pick(units)]?.cells ?? [];
    const whole = name.startsWith("Lũy") || name.startsWith("Tháng");
    const last = (units.at(-1) ?? 0) + 1;
    rows.splice(whole ? last : row + 1, 0, {
      name,
      numbering: "",
      cells: cells.map((cell, column) => Number(cell) + (whole ? 5 * Number(others[column]) : 0)),
    });
    return { cells: [] };
  },
};

export const plantedFaults = { cells: cellFaults, rows: rowFaults } as const;

const isUnit = ({ kind, cells }: OpenRows[number]): boolean => (kind ?? "unit") === "unit" && cells !== undefined;

function unitsOf(rows: OpenRows): number[] {
  return rows.flatMap((row, index) => (isUnit(row) ? [index] : []));
}

function counted(rows: OpenRows): number[] {
  return rows.flatMap(({ cells }, row) => (cells === undefined ? [] : [row]));
}

function widthOf(rows: OpenRows): number {
  return rows.find(({ cells }) => cells !== undefined)?.cells?.length ?? 0;
}

function countAt(rows: OpenRows, row: number, column: number): number | null {
  const value = rows[row]?.cells?.[column];
  return typeof value === "number" ? value : null;
}

/** Two different places below `end`. */
function two(random: RandomSource, end: number): [number, number] {
  const one = random.below(end);
  return [one, (one + 1 + random.below(Math.max(1, end - 1))) % end];
}

/** The numbers that the rows would have by their order, written into them: they stay when rows come and go. */
function numberRows(rows: OpenRows): void {
  let ordinal = 0;
  for (const row of rows) {
    if (row.kind === "heading" || row.kind === "subtotal") ordinal = 0;
    else if (isUnit(row)) {
      ordinal += 1;
      Object.assign(row, { numbering: String(ordinal) });
    }
  }
}

function copied(random: RandomSource, rows: OpenRows, down: number, right: number): PlantedFault | null {
  const row = random.pick(counted(rows));
  const column = random.below(widthOf(rows));
  return write(rows, [[row, column, countAt(rows, row + down, column + right)]]);
}

function moved(
  random: RandomSource,
  rows: OpenRows,
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): PlantedFault | null {
  const count = countAt(rows, ...from) ?? 0;
  if (count === 0) return null;
  const amount = 1 + random.below(count);
  return write(rows, [
    [...from, count - amount],
    [...to, (countAt(rows, ...to) ?? 0) + amount],
  ]);
}

/** Every total that counts a unit's row counts it no longer. */
function takeFromTotals(rows: OpenRows, unit: number): void {
  const cells = rows[unit]?.cells ?? [];
  const heads = rows.flatMap(({ kind }, index) => (kind === "heading" || kind === "subtotal" ? [index] : []));
  const section = heads.filter((head) => head < unit).at(-1);
  rows.forEach((row, index) => {
    if (row.kind !== "total" && !(row.kind === "subtotal" && index === section)) return;
    row.cells = (row.cells ?? []).map((cell, column) => Number(cell) - Number(cells[column]));
  });
}

/** Types values over counts; nothing where one of them cannot be, or all are there already. */
function write(
  rows: OpenRows,
  typed: readonly (readonly [row: number, column: number, value: CellValue])[],
): PlantedFault | null {
  const old = typed.map(([row, column]) => countAt(rows, row, column));
  if (old.includes(null) || typed.some(([, , value]) => typeof value !== "number" || value < 0)) return null;
  const cells = typed.flatMap(([row, column, value], index): PlantedCell[] =>
    value === old[index] ? [] : [{ row, column, was: old[index] ?? 0 }],
  );
  for (const [row, column, value] of typed) rows[row]?.cells?.splice(column, 1, value);
  return cells.length === 0 ? null : { cells };
}
