import type { Table } from "../../model/table";
import { statedTotals } from "./column-totals";

/**
 * Columns of an account whose totals are no sums: the year was opened with what January was, and leaves what December left,
 * while each month opens with what the one before left. One month, or the total of one of the two, may be wrong.
 */
export function carriedColumns({ columns, counts, sums }: Table): ReadonlySet<number> {
  const at = (row: number, column: number): number => counts.values[row * counts.width + column] ?? 0;
  const open = columns.map((_, column) => statedTotals({ counts, sums }, column).filter(({ gap }) => gap !== 0));
  const carried = new Set<number>();
  const isAccount = (opening: number, closing: number): boolean =>
    (open[opening] ?? []).some(({ sum, stated, parts: opened }) => {
      const left = open[closing]?.find((other) => other.sum === sum);
      if (left === undefined || (stated !== opened[0] && left.stated !== left.parts.at(-1))) return false;
      const rows = sums[sum]?.parts ?? [];
      const holds = rows.slice(1).filter((row, before) => {
        const value = at(row, opening);
        return value !== 0 && value === at(rows[before] ?? 0, closing);
      }).length;
      return holds > 0 && holds >= rows.length - 2;
    });
  columns.forEach((_, opening) =>
    columns.forEach((_other, closing) => {
      if (opening !== closing && isAccount(opening, closing)) carried.add(opening).add(closing);
    }),
  );
  return carried;
}
