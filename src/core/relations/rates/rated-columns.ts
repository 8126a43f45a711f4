import { lessOf, rowRelations, type RateRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import { isMendedBy } from "./quotient";
import { rateRelations } from "./rate-relations";
import type { Shares } from "./searches";
import { closingCount, nounKind, statedTotals, type StatedTotal, type Standing } from "../sums/column-totals";

/**
 * The columns that a rate is made of and no sum of columns ties («Chỉ tiêu, Thực hiện, Tỷ lệ»; «Trước hạn: Tổng, %»), and
 * what their totals say: the rate vouches for a column as a sum of columns would. One that does not add up is broken where the rate
 * fails in one row and holds there once that row closes the sum; otherwise nothing tells a slip from a total that is none.
 *
 * @param extra how many of the table's columns, its last ones, no form has named
 * @param paths bare words of the header above each column of the sheet
 * @param more tells shares of the total
 */
export function ratedColumns(
  table: Table,
  extra: number,
  paths: readonly (readonly string[])[],
  more?: Shares,
): ReadonlyMap<number, Standing> {
  const standings = new Map<number, Standing>();
  const tied = new Set(
    rowRelations(table).flatMap((relation) => [relation.total, ...relation.parts, ...lessOf(relation)]),
  );
  const isLoose = (column: number): boolean => column >= table.columns.length - extra && !tied.has(column);
  if (table.rates.length === 0 || !table.columns.some((_, column) => isLoose(column))) return standings;
  const rates = rateRelations(table, paths, more);
  const own = table.columns.map(({ at }) => paths[at] ?? []);
  for (const rate of rates)
    for (const column of [...rate.numerator, ...rate.base]) {
      if (standings.has(column) || !isLoose(column) || table.columns[column]?.unsure === true) continue;
      standings.set(column, standing(table, column, own[column] ?? [], rates, more));
    }
  return standings;
}

function standing(
  table: Table,
  column: number,
  path: readonly string[],
  rates: readonly RateRelation[],
  more?: Shares,
): Standing {
  const totals = statedTotals(table, column);
  const open = totals.filter(({ gap }) => gap !== 0);
  if (open.length === 0) return totals.length > 0 ? "adds-up" : "other";
  const holding = rates.filter(({ numerator, base }) => [...numerator, ...base].includes(column));
  return open.every((total) => holding.some((rate) => isMended(table, column, rate, total))) ||
    more?.isMoneyOfPrices(table, column, path, holding) === true
    ? "broken"
    : nounKind(path) === "not-added"
      ? "other"
      : "unclear";
}

/** Whether the rate fails in one row of the sum, and holds there with the count that closes the sum. */
function isMended(table: Table, column: number, rate: RateRelation, told: StatedTotal): boolean {
  return table.rows.some((_, row) => {
    const next = closingCount(table, column, told, row);
    return next !== null && isMendedBy(table, rate, row, column, next);
  });
}
