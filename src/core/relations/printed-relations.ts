import type { RelationEvidence, SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import type { HeaderBand } from "../reading/header/header-band";

/** The sums that the sheet prints over its columns: «(5) = (6)+(7)+(8)» in the numbering row or in a label. */
export function printedRelations({ columns }: Table, { numbers, printed }: HeaderBand): readonly SumRelation[] {
  const place = new Map(columns.map(({ at }, index) => [at, index]));
  const byNumber = (number: number): number | undefined => place.get(numbers.indexOf(number));
  const evidence: readonly [RelationEvidence] = ["printed"];
  return printed.flatMap(({ kind, column, of, terms, text }): SumRelation[] => {
    if (kind !== "sum") return [];
    const total = of === null ? (column === null ? undefined : place.get(column)) : byNumber(of);
    const parts = terms.flatMap((number) => byNumber(number) ?? []);
    if (total === undefined || parts.length < terms.length || parts.includes(total)) return [];
    const source = { document: "Dòng đánh số cột trên bảng", clause: text };
    return [{ kind: "sum", total, parts, evidence, rows: 0, holds: 0, source }];
  });
}
