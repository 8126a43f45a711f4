import { columnLetters } from "../model/cell";
import { columnSums, type SumRelation } from "../model/relation";
import type { Table } from "../model/table";

/** A sum by which a table is checked, or was until a person switched it off. */
export interface ListedSum {
  /** What it is in the sheet: «E = F + G». Stays the same whichever sums are switched off. */
  readonly key: string;
  readonly sum: SumRelation;
  readonly off: boolean;
}

/** Every sum of a table in the order of its columns, switched off or not: its place, from 1, is its number for users. */
export function listedSums(table: Table): readonly ListedSum[] {
  const off = table.setAside.flatMap(({ because, relation }) => (because === "switched-off" ? [relation] : []));
  return [...columnSums(table).map((sum) => ({ sum, off: false })), ...off.map((sum) => ({ sum, off: true }))]
    .map((one) => ({ ...one, key: keyOf(table, one.sum) }))
    .sort((one, other) => at(table, one.sum.total) - at(table, other.sum.total) || (one.key < other.key ? -1 : 1));
}

/** The table checked without the sums of these keys, see {@link ListedSum.key}; a key that it does not have changes nothing. */
export function withoutSums(table: Table, keys: readonly string[]): Table {
  if (keys.length === 0) return table;
  const isOff = (sum: SumRelation): boolean => keys.includes(keyOf(table, sum));
  const switched = columnSums(table).filter(isOff);
  if (switched.length === 0) return table;
  return {
    ...table,
    relations: table.relations.filter((relation) => relation.kind !== "sum" || !isOff(relation)),
    setAside: [
      ...table.setAside,
      ...switched.map((relation) => ({ relation, because: "switched-off" as const, parts: [] })),
    ],
  };
}

function keyOf(table: Table, { total, parts }: SumRelation): string {
  const letters = (column: number): string => columnLetters(at(table, column));
  return `${letters(total)} = ${parts.map(letters).join(" + ")}`;
}

function at({ columns }: Table, column: number): number {
  return columns[column]?.at ?? 0;
}
