import { PRICE } from "../../../domain/lexicon/column-nouns";
import { UNREADABLE } from "../../model/count";
import type { RateColumn, RateRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";
import { closingCount, nounKind, statedTotals } from "../sums/column-totals";
import { rateAgrees, type Quotient } from "./quotient";
import { fares, fewOf, isTold, neededBits } from "./rate-relations";
import type { BestQuotient } from "./searches";

/**
 * The column of counts of which a percentage column prints each row's share of the whole: «Tỷ trọng (%)», «Cơ cấu». The
 * whole is what the total row states, or what its rows add up to where more shares are of that: then the total is wrong.
 * Null where no column is told from chance: see {@link isTold}.
 *
 * @param rows indices of those that print a rate
 */
export function shareOfTotal(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
): { readonly quotient: Quotient; readonly holds: number } | null {
  const quotients = table.columns.flatMap((_, of) =>
    wholesOf(table, of).map((ofTotal): Quotient => ({ numerator: [of], base: [of], complement: false, ofTotal })),
  );
  let best: BestQuotient | null = null;
  for (const quotient of quotients) {
    const fare = fares(table, column, rows, quotient, best?.holds ?? 0);
    if (fare.holds > (best?.holds ?? 0)) best = { quotient, ...fare };
  }
  return best !== null &&
    (isTold(rows.length, best, quotients.length) || isToldBesides(table, column, rows, best, quotients.length))
    ? best
    : null;
}

/** What the rows of a column may be shares of, those that are likelier first. */
function wholesOf({ counts, rows, sums }: Table, column: number): readonly number[] {
  const at = (row: number): number => counts.values[row * counts.width + column] ?? 0;
  const isRead = (row: number): boolean => counts.states[row * counts.width + column] !== UNREADABLE;
  const added = (of: readonly number[]): number => of.reduce((sum, row) => sum + at(row), 0);
  // The total of a list of its own is not always told from a section's where it does not close.
  const tops = sums.filter(({ total }) => !sums.some(({ parts }) => parts.includes(total)));
  const units = rows.flatMap(({ kind }, row) => (kind === "unit" ? [row] : []));
  const wholes = tops.flatMap(({ total, parts }) => [...(isRead(total) ? [at(total)] : []), added(parts)]);
  return [...new Set(tops.length > 0 ? wholes : [added(units)])].filter((whole) => whole > 0);
}

/** Rows besides the total that print a share: of fewer, one may be 100 by accident. */
const FEWEST = 3;
const WHOLE = /^(?:tong|cong|chung|toan|ca|tat ca)(?: |$)/;

/**
 * The table with the sum that its percentages state: «Tổng số phiếu | 741 | 100%» at the edge of rows that print less.
 * The rate of a total lies between those of its rows, so that 100 over less is a share, and the row is what the others are
 * shares of, be its count right or wrong.
 */
export function withTotalOfShares(table: Table): Table {
  const { rows, rates, sums } = table;
  const last = rows.length - 1;
  if (sums.length > 0 || last < FEWEST || rows.some(({ kind }) => kind !== "unit")) return table;
  const percentAt = ({ scaled, decimals }: RateColumn, row: number): number =>
    (scaled[row] ?? NaN) / 10 ** (decimals[row] ?? 0);
  const total = [0, last].find(
    (edge) =>
      WHOLE.test(bareWords(rows[edge]?.name ?? "").trim()) &&
      rates.some((column) =>
        rows.every((_, row) => (row === edge ? percentAt(column, row) === 100 : percentAt(column, row) < 100)),
      ),
  );
  if (total === undefined) return table;
  return {
    ...table,
    rows: rows.map((row, at) => (at === total ? { ...row, kind: "total" } : row)),
    sums: [{ total, parts: rows.flatMap((_, row) => (row === total ? [] : [row])) }],
  };
}

/** The two columns left of a rate, either over the other, in any shape. */
const NEIGHBOURS = 12;

/**
 * Whether a quotient that is one of too many, or that too many rows deny, is believed all the same: it is of the two columns
 * that the rate directly follows, or each row that fails holds a count that leaves a sum of rows open, and the rate holds
 * with the one that closes it.
 */
export function isToldBesides(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
  best: BestQuotient,
  tries: number,
): boolean {
  const among = isOfNeighbours(table, column, best.quotient) ? Math.min(tries, NEIGHBOURS) : tries;
  if (isTold(rows.length, best, among)) return true;
  const failing = rows.filter((row) => rateAgrees(table, column, row, best.quotient) !== true);
  return (
    best.bits >= neededBits(among) &&
    failing.length <= fewOf(rows.length) &&
    failing.every((row) => isCountsSlip(table, column, row, best.quotient))
  );
}

/** «Văn bản đi | Ký số | Tỷ lệ»: a rate of the two columns that it directly follows. */
function isOfNeighbours({ columns }: Table, { at }: RateColumn, { numerator, base }: Quotient): boolean {
  const terms = [...numerator, ...base];
  return terms.length === 2 && terms.every((term) => [1, 2].includes(at - (columns[term]?.at ?? 0)));
}

/** Whether a rate that fails in a row holds there with a count that closes a sum of rows. */
function isCountsSlip(table: Table, column: RateColumn, row: number, quotient: Quotient): boolean {
  return [...quotient.numerator, ...quotient.base].some((of) =>
    statedTotals(table, of).some((told) => {
      const next = told.gap === 0 ? null : closingCount(table, of, told, row);
      return next !== null && rateAgrees(table, column, row, quotient, { column: of, next }) === true;
    }),
  );
}

/** «Thành tiền» is number × price in every row, and is added up below them: then it is the total that is wrong. */
export function isMoneyOfPrices(
  table: Table,
  column: number,
  path: readonly string[],
  holding: readonly RateRelation[],
): boolean {
  const isBelow = ({ sum, gap }: { readonly sum: number; readonly gap: number }): boolean => {
    const { total = -1, parts = [] } = table.sums[sum] ?? {};
    return gap === 0 || (table.rows[total]?.kind === "total" && parts.every((part) => part < total));
  };
  return (
    nounKind(path) === "added" &&
    statedTotals(table, column).every(isBelow) &&
    holding.some(
      ({ rate, numerator, times, rows, holds }) =>
        times === 1 &&
        numerator[0] === column &&
        rows === holds &&
        PRICE.test(bareWords(table.rates[rate]?.label ?? "")),
    )
  );
}
