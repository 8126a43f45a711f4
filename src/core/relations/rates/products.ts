import { PRICE } from "../../../domain/lexicon/column-nouns";
import type { RateColumn } from "../../model/relation";
import type { Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";
import { isToldBesides } from "./shares";
import type { Quotient } from "./quotient";
import { fares, isTold } from "./rate-relations";

/** Wider tables are no lists of what was paid for. */
const MOST_COLUMNS = 12;

/**
 * A price of which money is the multiple by two numbers: «Mức chi (đồng/người/ngày)» = «Thành tiền» / («Số ngày» × «Số
 * người»). Of n columns n · (n−1) · (n−2) / 2 quotients may be meant, and chance must give none of them.
 */
export function priceOfProduct(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
): { readonly quotient: Quotient; readonly holds: number } | null {
  const { columns, counts } = table;
  if (!PRICE.test(bareWords(column.label)) || columns.length > MOST_COLUMNS || counts.scale !== undefined) return null;
  const all = columns.map((_, index) => index);
  const quotients = all.flatMap((money) =>
    all.flatMap((one) =>
      all.flatMap((other): Quotient[] =>
        money === one || money === other || other <= one
          ? []
          : [{ numerator: [money], base: [one, other], complement: false, times: 1, product: true }],
      ),
    ),
  );
  let best: { readonly quotient: Quotient; readonly holds: number; readonly bits: number } | null = null;
  for (const quotient of quotients) {
    const fare = fares(table, column, rows, quotient, best?.holds ?? 0);
    if (fare.holds > (best?.holds ?? 0)) best = { quotient, ...fare };
  }
  if (best === null) return null;
  const isBelieved =
    isTold(rows.length, best, quotients.length) || isToldBesides(table, column, rows, best, quotients.length);
  return isBelieved ? best : null;
}
