import { columnSums } from "../model/relation";
import { rateOfNeighbours } from "./rates/neighbour-sums";
import { findRunning } from "./running/find-running";
import { lineRelations } from "./lines/line-relations";
import { withLines } from "./lines/lines-of";
import { edgeSums, withoutMeans } from "./lines/without-means";
import type { Discoveries } from "./relate";
import { isMoneyOfPrices, isToldBesides, shareOfTotal, withTotalOfShares } from "./rates/shares";
import { priceOfProduct } from "./rates/products";
import { discoverBalances } from "./sums/balances";
import { calendarSums, mayBeNoSum } from "./sums/calendar-sums";
import { carriedColumns } from "./sums/carried-columns";
import { differenceSums } from "./sums/difference-columns";
import { withPeriodRows } from "./sums/period-rows";
import { rowDoubts } from "./sums/row-doubts";
import { withDividedRows } from "./sums/divided-rows";
import { isSpoiltAmongFew } from "./sums/few-rows";
import { withListedRows } from "./sums/listed-rows";

/** All of it: see {@link Discoveries}. */
export const discoveries: Discoveries = {
  findRunning,
  discoverBalances,
  calendarSums,
  mayBeNoSum,
  differenceSums,
  carriedColumns,
  withListedRows,
  rateOfNeighbours,
  shareOfTotal,
  isToldBesides,
  priceOfProduct,
  isMoneyOfPrices,
  isSpoiltAmongFew,
  readRows: (laidOut, grid) => {
    const table = withLines(withoutMeans(laidOut, edgeSums(laidOut)), grid);
    return withDividedRows(withPeriodRows(withTotalOfShares(table)));
  },
  finish: (related) => {
    const table = withoutMeans(related, columnSums(related));
    const found = lineRelations(table);
    return { ...table, ...rowDoubts(table), ...(found.length === 0 ? {} : { lineRelations: found }) };
  },
};
