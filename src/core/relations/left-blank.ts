import { BLANK, KNOWN } from "../model/count";
import { lessOf, type BalanceRelation, type SumRelation } from "../model/relation";
import type { Table } from "../model/table";

type Totalled = Pick<Table, "counts" | "sums">;

/** Whether every total of a column is empty over rows that are not: nobody has added it up, or it is not added. */
function isLeftBlank({ counts, sums }: Totalled, column: number): boolean {
  const stateOf = (row: number): number | undefined => counts.states[row * counts.width + column];
  if (sums.length === 0 || !sums.every(({ total }) => stateOf(total) === BLANK)) return false;
  return sums.some(({ parts }) => parts.filter((row) => stateOf(row) === KNOWN).length > 1);
}

/**
 * The columns that nobody has added up, while nothing else in the total rows says what would stand there: «Chỉ số cũ»,
 * «Đơn giá» are not added.
 *
 * @param relations what holds between the columns
 */
export function leftBlank(
  table: Totalled & { readonly columns: Table["columns"] },
  relations: readonly (SumRelation | BalanceRelation)[],
): ReadonlySet<number> {
  const blank = table.columns.flatMap((_, column) => (isLeftBlank(table, column) ? [column] : []));
  const isTold = (column: number): boolean =>
    relations.some((relation) => {
      const terms = [relation.total, ...relation.parts, ...lessOf(relation)];
      return terms.includes(column) && !terms.some((of) => of !== column && blank.includes(of));
    });
  return new Set(blank.filter((column) => !isTold(column)));
}

/** The table with the totals that nobody has written put in, so that a total row says no more than its rows. */
export function withLeftBlank(table: Table): Table {
  const { counts, columns, sums } = table;
  const blank = columns.flatMap((_, column) => (isLeftBlank(table, column) ? [column] : []));
  if (blank.length === 0) return table;
  const partsOf = new Map(sums.map(({ total, parts }) => [total, parts]));
  const values = counts.values.slice();
  const states = counts.states.slice();
  for (const column of blank) {
    const added = (row: number): number =>
      partsOf.get(row)?.reduce((sum, part) => sum + added(part), 0) ?? counts.values[row * counts.width + column] ?? 0;
    for (const { total } of sums) {
      values[total * counts.width + column] = added(total);
      states[total * counts.width + column] = KNOWN;
    }
  }
  return { ...table, counts: { ...counts, values, states } };
}
