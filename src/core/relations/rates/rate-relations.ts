import { columnSums, type RateColumn, type RateRelation, type RateShape } from "../../model/relation";
import type { Table } from "../../model/table";
import { labelledQuotient } from "./labelled-rate";
import { quotientWords, rateAgrees, roundingOfRate, type Quotient } from "./quotient";
import { namesMean, namesRate } from "../../reading/columns/own-columns";
import type { BestQuotient, FoundQuotient, SearchQuotients, Shares } from "./searches";
import { bareWords, fit } from "../../reading/header/header-text";

const PERCENTAGES: readonly RateShape[] = [
  { complement: false },
  { complement: true },
  { complement: false, growth: true },
];
/** Averages and fractions, ‰, tạ a hectare of tấn: looked for where no percentage is found. */
const MULTIPLES: readonly RateShape[] = ([1, 1000, 10] as const).map((times) => ({ complement: false, times }));

/** Rows enough to know a rate. */
const SAMPLE = 120;
/** A rate found among so many quotients must hold in rows that chance would not match: log2, see {@link rateRelations}. */
const MARGIN_BITS = 17;
/** Printed so, a percentage hits one of 100 × 10^decimals values; 0 and 100 are what many quotients give. */
const HUNDRED_BITS = Math.log2(100);
/** No multiple counts for more. */
const MOST_BITS = 12;

/**
 * What each percentage column is computed from: the one quotient of two counts, or of sums of neighbouring counts, that
 * gives the printed figure in nearly all rows at its decimals.
 *
 * Chance: a row whose rate is neither 0 nor 100 matches by chance once in 100 × 10^decimals; the rows must make up for
 * the number of quotients tried (the columns squared, in three shapes; the two columns directly left of the rate are one of
 * two) and for 17 bits more.
 */
export function rateRelations(
  table: Table,
  paths: readonly (readonly string[])[],
  more?: Shares,
): readonly RateRelation[] {
  if (table.rates.length === 0) return [];
  const terms = termsOf(table);
  const found = table.rates.flatMap((column, rate): RateRelation[] => {
    const rows = ratedRows(table, column);
    if (rows.length === 0) return [];
    const stated = statedRate(table, column, rows, paths[column.at] ?? []);
    if (stated !== null) return [{ ...stated, rate }];
    const labelled = labelledRate(table, column, rows);
    if (labelled !== null) return [{ ...labelled, rate }];
    const alone = table.columns.map((_, each) => [each]);
    const search =
      (shapes: readonly RateShape[], besides?: Shares): SearchQuotients =>
      (numerators, bases) =>
        bestOf(table, column, rows, { numerators, bases, shapes }, besides);
    const plain = search(PERCENTAGES, more)(terms, terms) ?? search(MULTIPLES, more)(alone, alone);
    const least = plain?.holds ?? 0;
    const best =
      (least < rows.length &&
        more?.rateOfNeighbours(table, paths, { column, rows, least }, search(PERCENTAGES.slice(0, 1)))) ||
      plain;
    if (best === null) {
      // Small figures with decimals are shares by their name only: 0,1 is met by chance.
      const mayBeShare = table.counts.scale === undefined || namesRate(paths[column.at] ?? []);
      const share =
        (mayBeShare ? more?.shareOfTotal(table, column, rows) : null) ??
        more?.priceOfProduct(table, column, rows) ??
        null;
      return share === null ? [] : [seenRate(table, rate, share.quotient, { rows: rows.length, holds: share.holds })];
    }
    const { quotient, holds, isAmple } = best;
    // Small figures with decimals are percentages only by their quotient in every row, or by their name: 0,1 is met by chance.
    const path = paths[column.at] ?? [];
    const isMean = quotient.times !== undefined && namesMean(path);
    const isNamed = table.counts.scale === undefined || namesRate(path) || isMean;
    const isTelling = isAmple && quotient.times !== undefined;
    if (!isNamed && !isTelling && holds < rows.length) return [];
    // A total may print the mean of the averages above it.
    if (quotient.times !== undefined && isMeanInTotals(table, column, rows, quotient)) return [];
    return [seenRate(table, rate, quotient, { rows: rows.length, holds })];
  });
  return [...found, ...ratesAlike(table, paths, found)].sort((one, other) => one.rate - other.rate);
}

function seenRate(
  table: Table,
  rate: number,
  quotient: Quotient,
  tried: { readonly rows: number; readonly holds: number },
): RateRelation {
  const label = table.rates[rate]?.label ?? "";
  const source = { document: "số liệu của bảng", clause: `«${label}» = ${quotientWords(table, quotient)}` };
  return { kind: "rate", rate, ...quotient, evidence: ["data"], ...tried, source };
}

/**
 * «Trước hạn: Tổng, % | Đúng hạn: Tổng, %»: a percentage beside the count of its own group, of the base that another
 * percentage of the table has. So few quotients may be meant that few rows tell.
 */
function ratesAlike(
  table: Table,
  paths: readonly (readonly string[])[],
  found: readonly RateRelation[],
): readonly RateRelation[] {
  const plain = found.filter(({ complement, growth, times }) => !complement && growth !== true && times === undefined);
  const bases = [...new Map(plain.map(({ base }) => [base.join(), base])).values()];
  return table.rates.flatMap((column, rate): RateRelation[] => {
    if (found.some((relation) => relation.rate === rate)) return [];
    const group = groupOf(paths, column.at);
    const numerators = table.columns.flatMap(({ at }, index) =>
      group !== "" && Math.abs(at - column.at) === 1 && groupOf(paths, at) === group ? [[index]] : [],
    );
    const rows = ratedRows(table, column);
    const best = bestOf(table, column, rows, { numerators, bases, shapes: PERCENTAGES.slice(0, 1) });
    if (best === null || best.holds < rows.length) return [];
    return [seenRate(table, rate, best.quotient, { rows: rows.length, holds: best.holds })];
  });
}

/** The titles above a column's own. */
function groupOf(paths: readonly (readonly string[])[], at: number): string {
  return (paths[at] ?? []).slice(0, -1).join("|");
}

/** What is tried: every numerator over every base, in these shapes. */
interface Tried {
  readonly numerators: readonly (readonly number[])[];
  readonly bases: readonly (readonly number[])[];
  readonly shapes: readonly RateShape[];
}

/** The quotient that gives the printed figure in most rows, where that is hardly by chance; null where there is none. */
function bestOf(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
  { numerators, bases, shapes }: Tried,
  more?: Shares,
): FoundQuotient | null {
  const tries = numerators.length * bases.length * (shapes.length > 1 ? PERCENTAGES.length + MULTIPLES.length : 1);
  const needed = neededBits(tries);
  // Fewer are denied below, unless something besides speaks for them.
  const least = more === undefined ? Math.ceil((rows.length * HOLDS_EACH) / (HOLDS_EACH + 1)) - 1 : 0;
  let best: BestQuotient | null = null;
  for (const base of bases)
    for (const numerator of numerators) {
      if (numerator === base || (numerator.length + base.length === 2 && numerator[0] === base[0])) continue;
      for (const shape of shapes) {
        // Growth is of one column over another.
        if (shape.growth === true && numerator.length + base.length > 2) continue;
        const quotient = { numerator, base, ...shape };
        const { holds, bits } = fares(table, column, rows, quotient, best?.holds ?? least);
        if (holds > (best?.holds ?? least)) best = { quotient, holds, bits };
      }
    }
  if (best === null) return null;
  if (!isTold(rows.length, best, tries) && more?.isToldBesides(table, column, rows, best, tries) !== true) return null;
  return { ...best, isAmple: best.bits >= needed + MARGIN_BITS };
}

export function neededBits(tries: number): number {
  return Math.log2(tries) + MARGIN_BITS;
}

/** Whether a quotient is hardly met by chance, being one of so many that were tried, and few rows deny it. */
export function isTold(rows: number, { holds, bits }: Pick<BestQuotient, "holds" | "bits">, tries: number): boolean {
  return bits >= neededBits(tries) && !isDenied(rows, holds);
}

/** Whether totals that are no quotient are the plain mean of what the units print, within a unit of the last decimal. */
function isMeanInTotals(table: Table, column: RateColumn, rows: readonly number[], quotient: Quotient): boolean {
  const printedAt = (row: number): number => (column.scaled[row] ?? 0) / 10 ** (column.decimals[row] ?? 0);
  const units = rows.filter((row) => table.rows[row]?.kind === "unit");
  const mean = units.reduce((sum, row) => sum + printedAt(row), 0) / Math.max(1, units.length);
  return rows.some((row) => {
    if (table.rows[row]?.kind === "unit" || rateAgrees(table, column, row, quotient) !== false) return false;
    return Math.abs(printedAt(row) - mean) <= 1 / 10 ** (column.decimals[row] ?? 0);
  });
}

/** Rows that may fail where the others show what a rate is. */
export function fewOf(rows: number): number {
  return Math.max(1, Math.floor(rows / 8));
}

/** A rate that nobody states and that fails in one of a few rows is another rate, which the rows that hold cannot tell. */
function isDenied(rows: number, holds: number): boolean {
  const fails = rows - holds;
  return fails > 0 && (fails > fewOf(rows) || holds < HOLDS_EACH * fails);
}

/** Rows that hold for each that does not. */
const HOLDS_EACH = 4;

/** What the form says of a percentage column, where nearly all figures agree; null where it says nothing, or they do not. */
function statedRate(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
  path: readonly string[],
): Omit<RateRelation, "rate"> | null {
  const place = new Map(table.columns.map(({ id }, index) => [id, index]));
  const found = (ids: readonly string[]): number[] => ids.flatMap((id) => place.get(id) ?? []);
  let best: { readonly quotient: Quotient; readonly holds: number; readonly worth: number } | null = null;
  for (const { header, numerator, base, complement = false, growth = false } of table.profile.rates ?? []) {
    const worth = Math.max(0, ...header.map((phrases) => fit(path, phrases.map(bareWords))));
    const quotient = { numerator: found(numerator), base: found(base), complement, ...(growth ? { growth } : {}) };
    const complete = quotient.numerator.length === numerator.length && quotient.base.length === base.length;
    if (worth === 0 || worth <= (best?.worth ?? 0) || !complete) continue;
    const { holds } = fares(table, column, rows, quotient, -1);
    if (holds >= 2 && rows.length - holds <= fewOf(rows.length)) best = { quotient, holds, worth };
  }
  if (best === null) return null;
  const source = { ...table.profile.source, clause: `«${column.label}» = ${quotientWords(table, best.quotient)}` };
  return { kind: "rate", ...best.quotient, evidence: ["form"], rows: rows.length, holds: best.holds, source };
}

/** What the column's own label says, where nearly all figures agree. */
function labelledRate(table: Table, column: RateColumn, rows: readonly number[]): Omit<RateRelation, "rate"> | null {
  const labelled = labelledQuotient(table, column.label);
  if (labelled === null) return null;
  const quotient = { ...labelled, complement: false };
  const { holds } = fares(table, column, rows, quotient, -1);
  if (holds < 1 || rows.length - holds > fewOf(rows.length) || holds * 2 < rows.length) return null;
  const source = { document: "tiêu đề của bảng", clause: `«${column.label}» = ${quotientWords(table, quotient)}` };
  return { kind: "rate", ...quotient, evidence: ["header"], rows: rows.length, holds, source };
}

/**
 * Single columns, and what sums add up: a part of a total without a column of its own, be it of neighbours or of two parts
 * apart; and a part each of two sums whose totals one sum adds («đúng hạn» of the settled and of the pending).
 */
function termsOf(table: Table): readonly (readonly number[])[] {
  const terms: (readonly number[])[] = table.columns.map((_, column) => [column]);
  const runs = new Map<string, readonly number[]>();
  for (const { parts } of columnSums(table))
    for (let from = 0; from < parts.length; from += 1)
      for (let to = from + 2; to <= Math.min(parts.length, from + 3); to += 1)
        if (to - from < parts.length) runs.set(parts.slice(from, to).join(), parts.slice(from, to));
  const sums = columnSums(table);
  const take = (one: number, other: number): unknown => runs.set([one, other].join(), [one, other]);
  for (const { parts } of sums)
    if (parts.length > 2) parts.forEach((one, at) => parts.slice(at + 2).forEach((other) => take(one, other)));
  for (const { parts } of sums) {
    const [first, second, ...more] = parts.map((part) => sums.find(({ total }) => total === part)?.parts ?? []);
    if (first === undefined || second === undefined || more.length > 0) continue;
    for (const one of first) for (const other of second) take(one, other);
  }
  return [...terms, ...runs.values()];
}

/** Rows on which a rate is printed, spread over the table. */
function ratedRows({ rows }: Table, { scaled }: RateColumn): readonly number[] {
  const rated = rows.flatMap((row, index) => (row.kind !== "heading" && !Number.isNaN(scaled[index]) ? [index] : []));
  const step = Math.max(1, rated.length / SAMPLE);
  return Array.from({ length: Math.min(rated.length, SAMPLE) }, (_, index) => rated[Math.floor(index * step)] ?? 0);
}

/** On how many rows a quotient gives the printed rate; gives up where it can no longer beat `least`. */
export function fares(
  table: Table,
  column: RateColumn,
  rows: readonly number[],
  quotient: Quotient,
  least: number,
): { readonly holds: number; readonly bits: number } {
  let holds = 0;
  let bits = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (rateAgrees(table, column, row, quotient) === true) {
      holds += 1;
      const loose = 10 ** (column.decimals[row] ?? 0) * roundingOfRate(table, row, quotient);
      bits += Math.max(0, bitsOf(column, row, quotient) - Math.log2(1 + loose));
    } else if (holds + rows.length - index - 1 <= least) break;
  }
  return { holds, bits };
}

/** How unlikely it is that a printed rate agrees by chance: −log2. A multiple that is small, or 1, is what many quotients give. */
function bitsOf({ scaled, decimals }: RateColumn, row: number, { times }: RateShape): number {
  const units = Math.abs(scaled[row] ?? 0);
  const places = decimals[row] ?? 0;
  if (times !== undefined)
    return units === 10 ** places ? 0 : Math.max(0, Math.min(MOST_BITS, Math.log2(1 + units)) - 2);
  const printed = units / 10 ** places;
  return printed > 0 && printed !== 100 ? HUNDRED_BITS + places * Math.log2(10) - 1 : 0;
}
