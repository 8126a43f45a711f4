import type { CellValue, Grid } from "../../src/core";
import type { RandomSource } from "../tables/random-source";
import { written } from "./office-layouts";
import { randomForm } from "./random-forms";

/** What a form's figures are: exact to their last decimal, rounded each by itself, or whole beside a few with decimals. */
const WAYS = ["exact", "exact", "rounded", "beside"] as const;

/** A form made up at random whose figures have decimals, as numbers or as texts; they are right as they are printed. */
export function decimalForm(random: RandomSource): { readonly grid: Grid; readonly words: string } {
  const form = randomForm(random, random.below(4) > 0);
  const way = random.pick(WAYS);
  const decimals = random.pick([1, 1, 2, 3]);
  const asText = random.below(3) === 0;
  const finer = way === "rounded" ? random.pick([10, 100, 1000]) : 1;
  const first = form.grid.rows.some(({ cells }) => cells[0] === "STT") ? 2 : 1;
  const hasDecimals = (column: number): boolean =>
    column >= first && (way !== "beside" || !form.bound.includes(column));
  const print = (value: CellValue, column: number): CellValue =>
    typeof value === "number" && hasDecimals(column) ? written(Math.round(value / finer), decimals, asText) : value;
  return {
    grid: { ...form.grid, rows: form.grid.rows.map(({ row, cells }) => ({ row, cells: cells.map(print) })) },
    words: `${way} with ${decimals} decimals${asText ? " in texts" : ""}: ${form.words}`,
  };
}
