import type { RateColumn, RateRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import type { Quotient } from "./quotient";

/** A quotient, on how many rows it holds, and how unlikely that is by chance: −log2. */
export interface BestQuotient {
  readonly quotient: Quotient;
  readonly holds: number;
  readonly bits: number;
}

/** A quotient, the rows that agree with it, and whether they do so with much to spare. */
export interface FoundQuotient {
  readonly quotient: Quotient;
  readonly holds: number;
  readonly isAmple: boolean;
}

/** The best of numerators over bases that chance would hardly give; null where there is none. */
export type SearchQuotients = (
  numerators: readonly (readonly number[])[],
  bases: readonly (readonly number[])[],
) => FoundQuotient | null;

/** What is looked for besides plain quotients where columns are of no form: see shares and neighbour-sums. */
export interface Shares {
  /** Percentages of what neighbouring columns add up to. */
  readonly rateOfNeighbours: (
    table: Table,
    paths: readonly (readonly string[])[],
    of: { readonly column: RateColumn; readonly rows: readonly number[]; readonly least: number },
    search: SearchQuotients,
  ) => FoundQuotient | null;
  readonly shareOfTotal: (
    table: Table,
    column: RateColumn,
    rows: readonly number[],
  ) => { readonly quotient: Quotient; readonly holds: number } | null;
  /** What money is besides its price: the number, for so many days. */
  readonly priceOfProduct: (
    table: Table,
    column: RateColumn,
    rows: readonly number[],
  ) => { readonly quotient: Quotient; readonly holds: number } | null;
  readonly isToldBesides: (
    table: Table,
    column: RateColumn,
    rows: readonly number[],
    best: BestQuotient,
    tries: number,
  ) => boolean;
  readonly isMoneyOfPrices: (
    table: Table,
    column: number,
    path: readonly string[],
    holding: readonly RateRelation[],
  ) => boolean;
}
