import { BLANK } from "../../model/count";
import type { RowSuspicion } from "../../model/repair";
import type { Table } from "../../model/table";
import { countsOf, isBesideUnits } from "../../relations/sums/beside-units";
import { rowRivals, type RowRival } from "../../relations/row-rivals";
import type { TableSystem } from "../system/table-system";
import { balancedGaps } from "./balanced-gaps";

/** A fault of rows in one sum, before it is known which findings it explains. */
export interface FoundDoubt {
  readonly suspicion: RowSuspicion;
  /** Index into the table's sums. */
  readonly sum: number;
  /** By how much each column of the sum is open for it. */
  readonly gaps: readonly number[];
}

/** More rows written unlike the units tell nothing together. */
const MOST_TOGETHER = 8;

/**
 * Readings of the rows under which open sums close: a row listed a second time, one that is no addend or is one after
 * all. They close as well as any change of the total, and it is for the user to say.
 */
export function rowsInDoubt({ table }: TableSystem): readonly FoundDoubt[] {
  const rivals = rowRivals(table);
  return table.sums.flatMap(({ parts }, sum): FoundDoubt[] => {
    const own = rivals.filter((rival) => rival.sum === sum);
    const found = own.flatMap((rival) => suspicionOf(table, rival) ?? []);
    // Of several rows that fit alike only one is too many.
    const one = found.find(({ is }) => is === "listed-twice") ?? found[0];
    const chosen = one === undefined ? (own.length > 0 ? [] : together(table, sum, parts)) : [one];
    return chosen.map((suspicion) => ({
      suspicion,
      sum,
      gaps: countsOf(table, suspicion.row).map((count) => (suspicion.is === "addend" ? count : -count)),
    }));
  });
}

type OfRow = Extract<RowSuspicion, { readonly row: number }>;

function suspicionOf(table: Table, { is, row, repeats, likeUnits }: RowRival): OfRow | null {
  if (row === null || likeUnits === true) return null;
  if (is !== "twice") return is === "missing" ? null : { is, row };
  if (repeats === undefined) return null;
  // Of two alike the second is the one too many.
  const alike = countsOf(table, repeats).every((count, column) => count === countsOf(table, row)[column]);
  const [second, first] = alike && row < repeats ? [repeats, row] : [row, repeats];
  return { is: "listed-twice", row: second, twin: first };
}

/** All rows of a sum that are written unlike the units, where they add up to the gap. */
function together(table: Table, sum: number, parts: readonly number[]): readonly OfRow[] {
  const rows: number[] = [];
  for (let place = 0; place < parts.length && rows.length <= MOST_TOGETHER; place += 1)
    if (isBesideUnits(table, parts, place)) rows.push(parts[place] ?? 0);
  if (rows.length < 2 || rows.length > MOST_TOGETHER) return [];
  const total = table.sums[sum]?.total ?? 0;
  const added = (some: readonly number[]): number[] =>
    some.reduce(
      (all, row) => countsOf(table, row).map((count, column) => count + (all[column] ?? 0)),
      table.columns.map(() => 0),
    );
  const [all, beside, stated] = [added(parts), added(rows), countsOf(table, total)];
  const closes = stated.every((count, column) => count === (all[column] ?? 0) - (beside[column] ?? 0));
  return closes && beside.some((count) => count !== 0) ? rows.map((row) => ({ is: "no-addend", row })) : [];
}

/** Sums whose gap is itself a row of the form: the row may be missing. */
export function rowsMissing({ table }: TableSystem): readonly FoundDoubt[] {
  return rowRivals(table).flatMap(({ is, sum, counts }): FoundDoubt[] =>
    is !== "missing" || hasEmptyRow(table, sum)
      ? []
      : [{ suspicion: { is: "row-missing", figures: counts, name: "" }, sum, gaps: counts }],
  );
}

/**
 * Sums that look so once the cells that are known to be wrong are right. Gaps of both signs are the difference of two
 * rows: some row holds other counts than the total was made from.
 *
 * @param open by how much each sum is open then
 */
export function rowsLeftOpen(system: TableSystem, open: TableSystem["violated"]): readonly FoundDoubt[] {
  const { table } = system;
  return table.sums.flatMap((_, sum): FoundDoubt[] => {
    const gaps = table.columns.map((__, column) => open.get(system.sumAt(sum, column)) ?? 0);
    if (!balancedGaps(table, gaps)) return [];
    const isMissing = gaps.every((gap) => gap >= 0) && !hasEmptyRow(table, sum);
    const suspicion: RowSuspicion = isMissing
      ? { is: "row-missing", figures: gaps, name: "" }
      : { is: "row-of-other-figures", figures: gaps };
    return [{ suspicion, sum, gaps }];
  });
}

function hasEmptyRow(table: Table, sum: number): boolean {
  const { states, width } = table.counts;
  return (table.sums[sum]?.parts ?? []).some((part) =>
    states.subarray(part * width, (part + 1) * width).every((state) => state === BLANK),
  );
}
