import type { Profile, ProfileColumn } from "../../model/forms/profile";
import { columnSums } from "../../model/relation";
import type { Table } from "../../model/table";
import { bareWords } from "../../reading/header/header-text";

/**
 * The table as a form of its own, to be named, edited and kept by an office: its columns by their headers, and every
 * sum, balance, order and rate by which it is checked now. Sums that were switched off are left out.
 *
 * @param title the form's name in Vietnamese
 */
export function profileOfTable(table: Table, title: string): Profile {
  const { profile, columns } = table;
  const id = (column: number): string => columns[column]?.id ?? "";
  const ids = (list: readonly number[]): [string, ...string[]] => {
    const [first = "", ...rest] = list.map(id);
    return [first, ...rest];
  };
  const entries = columns.map((column): [string, ProfileColumn] => [
    column.id,
    {
      ...(column.number === null ? {} : { number: column.number }),
      label: column.label,
      header: profile.columns[column.id]?.header ?? [phrasesOf(column.label)],
      ...(profile.columns[column.id]?.optional === true ? { optional: true } : {}),
      ...(column.decimal === true ? { decimal: true } : {}),
    },
  ]);
  const balances = table.relations.flatMap((relation) => (relation.kind === "balance" ? [relation] : []));
  const orders = table.relations.flatMap((relation) => (relation.kind === "order" ? [relation] : []));
  const rates = table.relations.flatMap((relation) => {
    const label = relation.kind === "rate" ? table.rates[relation.rate]?.label : undefined;
    // A profile knows percentages of a row only.
    if (relation.kind !== "rate" || label === undefined) return [];
    if (relation.product === true || relation.times !== undefined || relation.ofTotal !== undefined) return [];
    const { numerator, base, complement, growth } = relation;
    return [
      {
        label,
        header: [phrasesOf(label)],
        numerator: ids(numerator),
        base: ids(base),
        ...(complement ? { complement } : {}),
        ...(growth === undefined ? {} : { growth }),
      },
    ];
  });
  return {
    id: idOf(title),
    title,
    source: { document: title },
    columns: Object.fromEntries(entries),
    identities: columnSums(table).map(({ total, parts, source }) => ({
      total: id(total),
      parts: ids(parts),
      source: { ...source, document: title },
    })),
    ...(balances.length === 0
      ? {}
      : {
          balances: balances.map(({ total, parts, less, source }) => ({
            total: id(total),
            parts: ids(parts),
            less: ids(less),
            source: { ...source, document: title },
          })),
        }),
    ...(orders.length === 0
      ? {}
      : { orders: orders.map(({ total, parts, source }) => ({ whole: id(total), parts: ids(parts), source })) }),
    ...(rates.length === 0 ? {} : { rates }),
    ...(profile.rows === undefined ? {} : { rows: profile.rows }),
    unitHeader: profile.unitHeader,
    numberingHeader: profile.numberingHeader,
  };
}

/** The text of a profile file; its schema is named, so that editors complete and check it. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify({ $schema: "./profile.schema.json", ...profile }, null, 2)}\n`;
}

/** A label is the titles of its header from the group down. */
function phrasesOf(label: string): readonly [string, ...string[]] {
  const [first = label, ...rest] = label.split(" – ");
  return [first, ...rest];
}

function idOf(title: string): string {
  const id = bareWords(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return id === "" ? "bieu" : id;
}
