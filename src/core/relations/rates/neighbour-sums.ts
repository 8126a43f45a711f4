import { columnSums, type RateColumn } from "../../model/relation";
import type { Table } from "../../model/table";
import type { FoundQuotient, SearchQuotients } from "./searches";

/** No wider group of columns is divided: its pairs and triples are too many to tell one from another. */
const MOST_OF_GROUP = 6;
/** What the rows must tell beyond the number of quotients tried, in bits; how many shapes a plain search tries of each. */
const MARGIN_BITS = 17;
const SHAPES = 9;

/**
 * A percentage whose numerator or base is a sum of neighbours without a total of their own («Điện tử / (Giấy + Điện
 * tử)»), where it agrees in more rows than what was found among single columns. Null where there is none.
 *
 * Chance: a row matches once in as many times as units of the last decimal lie between the rates of the column,
 * halved, for rates of one column bunch. Where a plain quotient would blame a row, one that agrees in all is
 * enough as it is. A sum with a term more or less that agrees in more rows beats it: the row that fails is then no slip.
 *
 * @param paths bare words of the header above each column of the sheet
 * @param least rows that the quotient found so far gives: 0 where there is none
 */
export function rateOfNeighbours(
  table: Table,
  paths: readonly (readonly string[])[],
  { column, rows, least }: { readonly column: RateColumn; readonly rows: readonly number[]; readonly least: number },
  search: SearchQuotients,
): FoundQuotient | null {
  const sums = neighbourSums(table, paths);
  if (sums.length === 0) return null;
  const terms = [...table.columns.map((_, each) => [each]), ...sums];
  const found = search(terms, terms);
  if (found === null || found.holds <= least) return null;
  const isProven = found.holds * spreadBits(column, rows) >= MARGIN_BITS + Math.log2(SHAPES * terms.length ** 2);
  if (found.holds === rows.length) return isProven || least > 0 ? found : null;
  if (!isProven) return null;
  const { numerator, base } = found.quotient;
  const wider = search(withOneChanged(table, numerator), withOneChanged(table, base));
  return wider !== null && wider.holds > found.holds ? wider : found;
}

/** What a row tells whose rate agrees, by how far the rates lie apart without the outermost, which may be the slip: −log2. */
function spreadBits({ scaled, decimals }: RateColumn, rows: readonly number[]): number {
  const finest = Math.max(...rows.map((row) => decimals[row] ?? 0));
  const units = rows.map((row) => (scaled[row] ?? 0) * 10 ** (finest - (decimals[row] ?? 0))).sort((a, b) => a - b);
  const [least = 0, most = 0] = [units[1], units[units.length - 2]];
  return Math.log2(Math.max(2, most - least) / 2);
}

/** Two or three columns of one header group, or side by side; none together with what it is a part of. */
function neighbourSums(table: Table, paths: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const ordered = table.columns.map((_, column) => column).sort((one, other) => at(table, one) - at(table, other));
  for (const column of ordered) {
    const group = (paths[at(table, column)] ?? []).slice(0, -1).join("|");
    if (group !== "") groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  const sums = new Map<string, readonly number[]>();
  const take = (terms: readonly number[]): unknown => isOfOneKind(table, terms) && sums.set(terms.join(), terms);
  for (const group of groups.values()) {
    if (group.length > MOST_OF_GROUP) continue;
    group.forEach((one, first) =>
      group.slice(first + 1).forEach((other, second) => {
        take([one, other]);
        for (const third of group.slice(first + second + 2)) take([one, other, third]);
      }),
    );
  }
  ordered.forEach((_, from) => {
    for (const length of [2, 3]) {
      const run = ordered.slice(from, from + length);
      const [left, right] = [run[0] ?? 0, run[run.length - 1] ?? 0];
      if (run.length === length && at(table, right) - at(table, left) === length - 1) take(run);
    }
  });
  return [...sums.values()];
}

function at({ columns }: Table, column: number): number {
  return columns[column]?.at ?? 0;
}

/** A total and its part are not added. */
function isOfOneKind(table: Table, terms: readonly number[]): boolean {
  return columnSums(table).every(
    ({ total, parts }) => !terms.includes(total) || !parts.some((part) => terms.includes(part)),
  );
}

/** The terms as they are, without one of them, and with one column more. */
function withOneChanged({ columns }: Table, terms: readonly number[]): readonly (readonly number[])[] {
  const fewer = terms.length < 2 ? [] : terms.map((term) => terms.filter((other) => other !== term));
  const more = columns.flatMap((_, column) => (terms.includes(column) ? [] : [[...terms, column]]));
  return [terms, ...fewer, ...more];
}
