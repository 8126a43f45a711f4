import type { RowSum, Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";
import { bitsOf, grainOf } from "../chance";
import { spanOf, sumsOfSpans } from "./calendar-sums";
import { statedTotals } from "./column-totals";

/** Periods of which the figures tell that they are added: in so many of all their columns, and not by accident. */
const MOST = 0.75;
const AMPLE_BITS = 20;

/**
 * The table with the sums that the names of its rows state, «Tháng 4, 5, 6 | Quý II | 6 tháng đầu năm», where the figures
 * show that periods are added in it: one that a slip hides, too, closes in another column.
 */
export function withPeriodRows(table: Table): Table {
  const { rows, columns, counts, sums } = table;
  const spans = rows.flatMap(({ kind, name }, row) => {
    const span = kind === "heading" ? null : spanOf(bareWords(name));
    return span === null ? [] : [{ place: row, span }];
  });
  const stated = sumsOfSpans(spans);
  if (stated.length < 2) return table;
  const told = columns.flatMap((_, column) =>
    statedTotals({ counts, sums: stated }, column)
      .filter((total) => total.stated !== 0 || total.parts.some((part) => part !== 0))
      .map((total) => ({ ...total, grain: grainOf(counts, [column]) })),
  );
  const closing = told.filter(({ gap }) => gap === 0);
  const bits = closing.reduce((all, { stated: figure, grain }) => all + bitsOf(figure, grain), 0);
  if (closing.length < MOST * told.length || bits < AMPLE_BITS) return table;
  const known = new Set(sums.map(({ total }) => total));
  const added = stated.filter(
    ({ total }, sum) => !known.has(total) && (columns.length === 1 || closing.some((each) => each.sum === sum)),
  );
  if (added.length === 0) return table;
  const heads = new Set(added.map(({ total }) => total));
  return {
    ...table,
    rows: rows.map((row, at) => (row.kind === "unit" && heads.has(at) ? { ...row, kind: "subtotal" } : row)),
    sums: [...sums, ...added] satisfies readonly RowSum[],
  };
}
