import { KNOWN } from "../../model/count";
import {
  shapedPercent,
  shapedWords,
  termsOfBase,
  type RateColumn,
  type RateRelation,
  type RateShape,
} from "../../model/relation";
import type { Table } from "../../model/table";

/** A quotient that might be what a percentage column states: sums of columns over sums of columns. */
export interface Quotient extends RateShape {
  readonly numerator: readonly number[];
  readonly base: readonly number[];
}

const PLAIN: RateShape = { complement: false };

/** A count that is tried in the place of what stands in a column. */
interface Instead {
  readonly column: number;
  readonly next: number;
}

export function quotientWords({ columns }: Table, quotient: Quotient): string {
  const words = (terms: readonly number[], shape: RateShape): string => {
    const named = terms.map((term) => {
      const { number = null, label = "" } = columns[term] ?? {};
      return number === null ? `«${label}»` : `(${number})`;
    });
    return named.length === 1 ? (named[0] ?? "") : `(${termsOfBase(shape, named)})`;
  };
  return shapedWords(quotient, words(quotient.numerator, PLAIN), words(quotient.base, quotient));
}

/**
 * Whether a printed rate is the quotient at its decimals, half up or cut off; null where the base is 0 or unknown. One
 * unit of the last decimal is left to how programs round, and what the rounding of its own figures may make of it.
 */
export function rateAgrees(
  table: Table,
  column: RateColumn,
  row: number,
  quotient: Quotient,
  instead?: Instead,
): boolean | null {
  const expected = rateAt(table, row, quotient, instead);
  const scaled = column.scaled[row] ?? NaN;
  if (expected === null || Number.isNaN(scaled)) return null;
  const one = 10 ** (column.decimals[row] ?? 0);
  return Math.abs(scaled - expected * one) <= 1 + one * roundingOfRate(table, row, quotient);
}

/**
 * By how much a rate may miss its quotient because figures with decimals were themselves rounded before they were printed,
 * in the unit of the rate: 0 where all of them are whole.
 */
export function roundingOfRate(table: Pick<Table, "counts">, row: number, quotient: Quotient): number {
  const { scale, values, width } = table.counts;
  if (scale === undefined) return 0;
  const added = (terms: readonly number[], of: (term: number) => number): number =>
    terms.reduce((sum, term) => sum + of(term), 0);
  const figure = (term: number): number => values[row * width + term] ?? 0;
  const half = (term: number): number => {
    const step = scale.steps[term] ?? scale.one;
    return step < scale.one ? step / 2 : 0;
  };
  const [over, loose] = [added(quotient.numerator, figure), added(quotient.numerator, half)];
  const [under, looser] = [added(quotient.base, figure), added(quotient.base, half)];
  const whole = Math.abs(quotient.ofTotal ?? under);
  if (loose + looser === 0 || whole <= looser) return 0;
  const most = (Math.abs(over) + loose) / (whole - looser);
  return (quotient.times ?? 100) * (most - Math.abs(over) / whole);
}

/**
 * Whether a rate that fails in a row holds there with another count in one of its columns: it was computed from that
 * count, and the one that stands there is the slip.
 *
 * @param next what the row would count in the column, in the units of {@link Table.counts}
 */
export function isMendedBy(table: Table, relation: RateRelation, row: number, column: number, next: number): boolean {
  const printed = table.rates[relation.rate];
  if (printed === undefined || rateAgrees(table, printed, row, relation) !== false) return false;
  return agreesWith(table, relation, row, column, next) === true;
}

/** Whether a rate would hold in a row with another count in a column; null where it says nothing. */
export function agreesWith(
  table: Table,
  relation: RateRelation,
  row: number,
  column: number,
  next: number,
): boolean | null {
  const printed = table.rates[relation.rate];
  return printed === undefined ? null : rateAgrees(table, printed, row, relation, { column, next });
}

/** The percentage that the counts of a row give; null where the base is 0 or a count is unknown. */
export function rateAt(
  table: Table,
  row: number,
  { numerator, base, ...shape }: Quotient,
  instead?: Instead,
): number | null {
  const over = sumAt(table, row, numerator, instead);
  const under =
    shape.product === true ? productAt(table, row, base, instead) : (shape.ofTotal ?? sumAt(table, row, base, instead));
  if (over === null || under === null || under === 0) return null;
  return shapedPercent(shape, (100 * over) / under);
}

function productAt(table: Table, row: number, terms: readonly number[], instead?: Instead): number | null {
  let product: number | null = 1;
  for (const term of terms) {
    const factor = sumAt(table, row, [term], instead);
    product = factor === null || product === null ? null : product * factor;
  }
  return product;
}

function sumAt({ counts }: Table, row: number, terms: readonly number[], instead?: Instead): number | null {
  let sum = 0;
  for (const term of terms) {
    if (term === instead?.column) {
      sum += instead.next;
      continue;
    }
    const cell = row * counts.width + term;
    if ((counts.states[cell] ?? KNOWN) > 1) return null;
    sum += counts.values[cell] ?? 0;
  }
  return sum;
}
