import type { CellValue, SlipKind } from "../../src/core";
import type { RowSpec } from "./build-table";
import type { RandomSource } from "./random-source";

/** A cell that was spoilt, and the count it held. */
export interface PlantedCell {
  readonly row: number;
  readonly column: number;
  readonly was: number;
}

export interface Planted {
  readonly kind: SlipKind;
  readonly cells: readonly PlantedCell[];
}

/** Rows whose cells can be spoilt. */
export type OpenRows = (Omit<RowSpec, "cells"> & { cells?: CellValue[] })[];

export function openRows(rows: readonly RowSpec[]): OpenRows {
  return rows.map(({ cells, ...row }) => (cells === undefined ? row : { ...row, cells: [...cells] }));
}

/** Slips of one cell; each gives what is typed instead of a count, null where the slip cannot happen to it. */
export const cellSlips: Readonly<Partial<Record<SlipKind, (random: RandomSource, count: number) => CellValue>>> = {
  "transposed-digits": (random, count) => {
    const digits = String(count);
    if (digits.length < 2) return null;
    const at = random.below(digits.length - 1);
    return Number(`${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`);
  },
  "wrong-digit": (random, count) => {
    const digits = String(count);
    const at = random.below(digits.length);
    return Number(`${digits.slice(0, at)}${random.below(10)}${digits.slice(at + 1)}`);
  },
  "missing-digit": (random, count) => {
    const digits = String(count);
    if (digits.length < 2) return null;
    const at = random.below(digits.length);
    return Number(`${digits.slice(0, at)}${digits.slice(at + 1)}`);
  },
  "extra-digit": (random, count) => {
    const digits = String(count);
    const at = random.below(digits.length);
    return Number(`${digits.slice(0, at)}${digits.charAt(at)}${digits.slice(at)}`);
  },
  "lost-thousands": (_, count) => (count >= 1000 && count < 1_000_000 && count % 1000 !== 0 ? count / 1000 : null),
  "extra-thousands": (_, count) => (count > 0 ? count * 1000 : null),
  "wrong-sign": (_, count) => (count > 0 ? -count : null),
  "other-value": (random, count) => random.below(2 * count + 30),
  "blank-cell": (_, count) => (count > 0 ? "" : null),
};

/** Slips of several cells at once. */
const wideSlips: Readonly<
  Partial<
    Record<SlipKind, (random: RandomSource, rows: OpenRows, row: number, column: number) => readonly PlantedCell[]>
  >
> = {
  "neighbours-exchanged": (random, rows, row, column) => {
    const beside = random.next() < 0.5 ? { row, column: column + 1 } : { row: row + 1, column };
    return overwrite(rows, [
      [row, column, countAt(rows, beside.row, beside.column)],
      [beside.row, beside.column, countAt(rows, row, column)],
    ]);
  },
  "row-off": (_, rows, row, column) =>
    overwrite(rows, [
      [row, column, 0],
      [row + 1, column, countAt(rows, row, column)],
    ]),
  "column-off": (_, rows, row, column) =>
    overwrite(rows, [
      [row, column, 0],
      [row, column + 1, countAt(rows, row, column)],
    ]),
};

/**
 * Spoils one cell, or two neighbours, of a unit's row or a sum's. Nothing is spoilt where the slip is impossible there
 * or leaves the counts as they were.
 */
export function plantSlip(
  random: RandomSource,
  rows: OpenRows,
  kind: SlipKind,
  row: number,
  column: number,
): Planted | null {
  const count = countAt(rows, row, column);
  if (count === null) return null;
  const typed = cellSlips[kind]?.(random, count);
  if (typed !== undefined) {
    const cells = typed === null ? [] : overwrite(rows, [[row, column, typed]]);
    return cells.length === 0 ? null : { kind, cells };
  }
  const below = rows[row + 1];
  if (rows[row]?.kind !== undefined || below?.kind !== undefined || below?.cells === undefined) return null;
  const cells = wideSlips[kind]?.(random, rows, row, column) ?? [];
  return cells.length === 0 ? null : { kind, cells };
}

/** A total row that leaves one of its rows out, or counts it twice. */
export function plantTotalSlip(
  rows: OpenRows,
  kind: "total-misses-row" | "total-counts-twice",
  total: number,
  part: number,
): Planted | null {
  const sign = kind === "total-misses-row" ? -1 : 1;
  const width = rows[total]?.cells?.length ?? 0;
  const cells = overwrite(
    rows,
    Array.from({ length: width }, (_, column) => [
      total,
      column,
      (countAt(rows, total, column) ?? 0) + sign * (countAt(rows, part, column) ?? 0),
    ]),
  );
  return cells.length === 0 ? null : { kind, cells };
}

function countAt(rows: OpenRows, row: number, column: number): number | null {
  const value = rows[row]?.cells?.[column];
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

function overwrite(
  rows: OpenRows,
  typed: readonly (readonly [row: number, column: number, value: CellValue])[],
): PlantedCell[] {
  if (
    typed.some(
      ([row, column, value]) =>
        countAt(rows, row, column) === null || (typeof value === "number" && Number.isNaN(value)),
    )
  )
    return [];
  const changed = typed.filter(([row, column, value]) => rows[row]?.cells?.[column] !== value);
  const planted = changed.map(([row, column]) => ({ row, column, was: countAt(rows, row, column) ?? 0 }));
  for (const [row, column, value] of changed) {
    const cells = rows[row]?.cells;
    if (cells !== undefined) cells[column] = value;
  }
  return planted;
}
