import { findAppendices, profiles, type CellValue, type Grid, type Table } from "../../src/core";
import { makeGrid } from "./make-grid";

/** Counts of twelve units under words that no form has: all = inside + outside = done + open. */
const UNITS: readonly (readonly [inside: number, outside: number, done: number])[] = [
  [310, 27, 301],
  [255, 14, 240],
  [402, 35, 399],
  [128, 9, 120],
  [517, 61, 533],
  [96, 4, 88],
  [344, 20, 350],
  [281, 33, 300],
  [190, 12, 181],
  [433, 47, 455],
  [77, 6, 70],
  [368, 25, 371],
];

/**
 * A sheet of a form that is not known with one more column in H: the counts of its units and what its total row states.
 */
export function ownGrid(label: string, counts: readonly CellValue[], total: CellValue): Grid {
  const rows = UNITS.map(([inside, outside, done], index): CellValue[] => {
    const all = inside + outside;
    return [index + 1, `Trạm số ${index + 1}`, all, inside, outside, done, all - done, counts[index] ?? null];
  });
  const sums = [2, 3, 4, 5, 6].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return makeGrid([
    ["BIỂU THEO DÕI"],
    ["STT", "Trạm", "Tổng lượt", "Trong giờ", "Ngoài giờ", "Xong", "Chưa xong", label],
    ...rows,
    [null, "Tổng cộng", ...sums, total],
  ]);
}

/** {@link ownGrid}, read. */
export function looseTable(label: string, counts: readonly CellValue[], total: CellValue): Table {
  const [found] = findAppendices(ownGrid(label, counts, total), profiles);
  if (found === undefined) throw new Error("no table found");
  return found.table;
}
