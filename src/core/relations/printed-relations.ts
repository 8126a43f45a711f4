import type { BalanceRelation, RelationEvidence, SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import type { HeaderBand } from "../reading/header/header-band";

/**
 * The sums and balances that the sheet prints over its columns: «(5) = (6)+(7)+(8)», «(4) = (1)+(2)−(3)» in the numbering
 * row or in a label. A plain difference says that what it is taken from is the sum.
 */
export function printedRelations(
  { columns }: Table,
  { numbers, printed }: HeaderBand,
): readonly (SumRelation | BalanceRelation)[] {
  const place = new Map(columns.map(({ at }, index) => [at, index]));
  const byNumber = (number: number): number | undefined => place.get(numbers.indexOf(number));
  const evidence: readonly [RelationEvidence] = ["printed"];
  return printed.flatMap(({ kind, column, of, terms, less: taken, text }): (SumRelation | BalanceRelation)[] => {
    if (kind !== "sum") return [];
    const total = of === null ? (column === null ? undefined : place.get(column)) : byNumber(of);
    const [parts, less] = [terms, taken].map((list) => list.flatMap((number) => byNumber(number) ?? []));
    const named = [...(parts ?? []), ...(less ?? [])];
    if (total === undefined || parts === undefined || less === undefined) return [];
    if (named.length < terms.length + taken.length || named.includes(total)) return [];
    const known = { evidence, rows: 0, holds: 0, source: { document: "dòng đánh số cột trên bảng", clause: text } };
    const [first, ...rest] = parts;
    if (first === undefined) return [];
    if (less.length === 0) return [{ ...known, kind: "sum", total, parts }];
    if (rest.length === 0) return [{ ...known, kind: "sum", total: first, parts: [total, ...less] }];
    return [{ ...known, kind: "balance", total, parts, less }];
  });
}
