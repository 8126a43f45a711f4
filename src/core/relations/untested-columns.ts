import { BLANK } from "../model/count";
import type { Relation } from "../model/relation";
import type { Table, UntestedBecause, UntestedColumn } from "../model/table";
import { isPassedOver, type HeaderField } from "../reading/columns/column-map";
import { namesRate, ordersRows } from "../reading/columns/own-columns";

const NOTES = /(?:^| )(?:ghi chu|notes?|remarks?)(?: |$)/;

/**
 * The columns of figures that no relation, no total row and no other finding speaks of, each with the reason. Nothing
 * where the table keeps no sum at all, for that is said of it as a whole.
 */
export function untestedColumns(table: Table, field: HeaderField): readonly UntestedColumn[] {
  if (table.relations.length + table.setAside.length + table.sums.length === 0) return [];
  const spoken = spokenOf(table);
  const place = new Map(table.columns.map(({ at }, column) => [at, column]));
  return field.content.flatMap(({ counts, texts, values }, at): UntestedColumn[] => {
    const path = field.band.paths[at] ?? [];
    const isOfFigures = counts > texts && path.length > 0 && at > table.unitColumn && !ordersRows(path);
    if (NOTES.test(path[path.length - 1] ?? "")) return [];
    if (!isOfFigures || spoken.has(at)) return [];
    if (values.every((value) => value === 0 || Number.isNaN(value)) && !isFraction(field, at)) return [];
    const because = reasonOf(table, field, at, place.get(at));
    const titles = field.band.titles[at] ?? [];
    const own = table.columns[place.get(at) ?? -1]?.label;
    const label = own ?? titles.join(" – ").normalize("NFC");
    return [{ at, label, number: field.band.numbers[at] ?? null, because }];
  });
}

/** The columns of counts that a relation speaks of. */
export function columnsIn(relation: Relation): readonly number[] {
  if (relation.kind === "rate") return [...relation.numerator, ...relation.base];
  return [relation.total, ...relation.parts, ...("less" in relation ? relation.less : [])];
}

/** Sheet columns that a test, or a finding that it could not be made, speaks of. */
export function spokenOf(table: Table): ReadonlySet<number> {
  const spoken = new Set((table.loose ?? []).map(({ at }) => at));
  const speak = (columns: readonly number[]): void => {
    for (const column of columns) spoken.add(table.columns[column]?.at ?? -1);
  };
  for (const relation of table.relations) {
    speak(columnsIn(relation));
    if (relation.kind === "rate") spoken.add(table.rates[relation.rate]?.at ?? -1);
  }
  for (const { because, relation, parts } of table.setAside)
    if (because !== "switched-off") speak([...columnsIn(relation), ...parts]);
  speak(table.unreadable.map(({ column }) => column));
  speak(table.columns.flatMap((_, column) => (isSummed(table, column) ? [column] : [])));
  return spoken;
}

/** Whether a total row holds the column to its rows. */
function isSummed({ columns, counts, sums }: Table, column: number): boolean {
  if (columns[column]?.apart === true) return false;
  return sums.some(({ total }) => counts.states[total * counts.width + column] !== BLANK);
}

function isFraction({ content }: HeaderField, at: number): boolean {
  const { decimals = 0, percents = 0 } = content[at] ?? {};
  return decimals + percents > 0;
}

function reasonOf(table: Table, field: HeaderField, at: number, column: number | undefined): UntestedBecause {
  if (table.rates.some((rate) => rate.at === at) && namesRate(field.band.paths[at] ?? [])) return "rate";
  if (isPassedOver(field.band, at)) return "comparison";
  if (isFraction(field, at)) return "decimals";
  if (table.sums.length === 0) return "no-total";
  return column !== undefined && table.columns[column]?.apart !== true ? "blank-total" : "not-added";
}
