import { figureOf, unitsOf } from "../../model/count";
import type { RowSum, Table } from "../../model/table";

/**
 * One list in two halves side by side: the numbers of the right half go on from those of the left one, under the same
 * titles, and only the right half has a total. Where that total is the sum of both in more columns than of its own half, or
 * nearer to it in every column, it is the list's, and is held to both.
 */
export function joinHalves<Found extends { readonly table: Table }>(tables: readonly Found[]): readonly Found[] {
  return tables.map((found, index) => {
    const before = tables[index - 1]?.table;
    const joined = before === undefined ? null : withSharedTotal(found.table, before);
    return joined === null ? found : { ...found, table: joined };
  });
}

function withSharedTotal(table: Table, before: Table): Table | null {
  if (before.sums.length > 0 || !goesOn(before, table)) return null;
  const beside = table.columns.map((_, column) => unitsOf(table.counts, sumOfUnits(before, column)));
  const last = table.sums.find(({ total }) => table.rows[total]?.kind === "total");
  if (last === undefined || !isOfBoth(gapsOf(table, last, null), gapsOf(table, last, beside))) return null;
  return { ...table, sums: table.sums.filter((sum) => sum !== last), shared: { ...last, beside, area: before.area } };
}

/** The same columns, and numbers that go on; a row that is missing at the edge leaves a gap. */
function goesOn(before: Table, after: Table): boolean {
  const last = unitNumbers(before).pop();
  const [first] = unitNumbers(after);
  return (
    last !== undefined &&
    first !== undefined &&
    first > last &&
    after.columns.length === before.columns.length &&
    after.columns.every(({ label }, column) => label === before.columns[column]?.label)
  );
}

function unitNumbers({ rows }: Table): number[] {
  return rows.flatMap(({ kind, numbering }) => (kind === "unit" && /^\d+$/.test(numbering) ? [Number(numbering)] : []));
}

function sumOfUnits({ rows, counts }: Table, column: number): number {
  const units = rows.reduce(
    (sum, { kind }, row) => sum + (kind === "unit" ? (counts.values[row * counts.width + column] ?? 0) : 0),
    0,
  );
  return figureOf(counts, units);
}

/** By how much the total misses its rows, and what stands beside them, in each column. */
function gapsOf({ counts }: Table, { total, parts }: RowSum, beside: readonly number[] | null): readonly number[] {
  const at = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  return Array.from({ length: counts.width }, (_, column) =>
    Math.abs(at(total, column) - parts.reduce((all, row) => all + at(row, column), beside?.[column] ?? 0)),
  );
}

function isOfBoth(own: readonly number[], both: readonly number[]): boolean {
  const closing = (gaps: readonly number[]): number => gaps.filter((gap) => gap === 0).length;
  const more = closing(both) - closing(own);
  return more > 0 || (more === 0 && both.every((gap, column) => gap < (own[column] ?? 0)));
}
