import { columnLetters } from "../model/cell";
import { shapedWords, termsOfBase, type RateShape, type Relation } from "../model/relation";
import type { Table } from "../model/table";

const PLAIN: RateShape = { complement: false };

/** A relation by which a table is checked, or was until a person switched it off. */
export interface ListedRelation {
  /** What it is in the sheet: «E = F + G», «F ≤ E», «H = F / E». Stays the same whichever relations are switched off. */
  readonly key: string;
  readonly relation: Relation;
  readonly off: boolean;
}

/**
 * Every relation of a table, switched off or not: its place, from 1, is its number for users. Sums come first, then
 * balances, running sums, orders and rates, each in the order of the columns.
 */
export function listedRelations(table: Table): readonly ListedRelation[] {
  const off: readonly Relation[] = [
    ...table.setAside.flatMap(({ because, relation }) => (because === "switched-off" ? [relation] : [])),
    ...(table.switchedOff ?? []),
  ];
  return [
    ...table.relations.map((relation) => ({ relation, off: false })),
    ...off.map((relation) => ({ relation, off: true })),
  ]
    .map((one) => ({ ...one, key: keyOf(table, one.relation) }))
    .sort(
      (one, other) =>
        KINDS[one.relation.kind] - KINDS[other.relation.kind] ||
        placeOf(table, one.relation) - placeOf(table, other.relation) ||
        (one.key < other.key ? -1 : 1),
    );
}

const KINDS: Readonly<Record<Relation["kind"], number>> = { sum: 0, balance: 1, running: 2, order: 3, rate: 4 };

/** What a relation is in the sheet: see {@link ListedRelation.key}. */
export function keyOf(table: Table, relation: Relation): string {
  const added = (columns: readonly number[]): string =>
    columns.map((column) => columnLetters(at(table, column))).join(" + ");
  if (relation.kind === "sum") return `${added([relation.total])} = ${added(relation.parts)}`;
  if (relation.kind === "balance" || relation.kind === "running") {
    // «F = F↑ + D − E»: the figure above.
    const above = relation.kind === "running" ? [`${added([relation.before])}↑`] : [];
    const sum = [...above, ...relation.parts.map((column) => added([column]))].join(" + ");
    return `${added([relation.total])} = ${[sum, ...relation.less.map((column) => added([column]))].join(" − ")}`;
  }
  if (relation.kind === "order") return `${added(relation.parts)} ≤ ${added([relation.total])}`;
  const grouped = (columns: readonly number[], shape: RateShape): string =>
    columns.length > 1
      ? `(${termsOfBase(
          shape,
          columns.map((column) => added([column])),
        )})`
      : added(columns);
  const quotient = shapedWords(relation, grouped(relation.numerator, PLAIN), grouped(relation.base, relation));
  return `${columnLetters(placeOf(table, relation))} = ${quotient}`;
}

/** The sheet column of a relation's total or rate. */
function placeOf(table: Table, relation: Relation): number {
  return relation.kind === "rate" ? (table.rates[relation.rate]?.at ?? 0) : at(table, relation.total);
}

function at({ columns }: Table, column: number): number {
  return columns[column]?.at ?? 0;
}
