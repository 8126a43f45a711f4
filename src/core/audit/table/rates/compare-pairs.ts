import type { Table } from "../../../model/table";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { TableValue } from "../compared";
import { orOfAll, ratesOf, valuesOf } from "../compared";
import type { CountAsked } from "../counts/count-asked";
import type { PossibleScope, Scoped } from "../offices/scopes";
import { ratesNamed } from "./rates";
import { countOfAll } from "./shares-of-all";

/** «28.230/30.900 hồ sơ»: both numbers beside the rates of the table that the words before it name; null where none is alike. */
export function comparePair(
  { table, scoped, ids, topics, statement }: CountAsked,
  whole: number,
): { readonly fit: "agrees" | "slip"; readonly with: TableValue } | null {
  const meant = [...new Set([...ids, ...topics.flatMap((one) => one.ids)])];
  const found = ratesOf(
    table,
    scoped.choices,
    meant.flatMap((id) => ratesNamed(id)),
  );
  const exact = found.find(({ rate }) => rate?.part === statement.value && rate.whole === whole);
  if (exact !== undefined) return { fit: "agrees", with: exact };
  const ofAll = countOfAll(table, scoped.choices, meant, [statement.value, whole]);
  if (ofAll?.fit === "agrees") return ofAll;
  // The larger of the two numbers is the less likely to be another's by chance.
  const alike = (value: TableValue): number =>
    value.rate?.whole === whole ? whole : value.rate?.part === statement.value ? statement.value : -1;
  const [half] = [...found].sort((one, other) => alike(other) - alike(one));
  if (half === undefined || alike(half) < 0) return ofAll;
  // That the part is the table's and the whole is not says that it is out of something else, but for a slip of the pen.
  const own = half.rate?.whole ?? whole;
  return own === whole || isPenSlip(own, whole) ? { fit: "slip", with: half } : ofAll;
}

/** «256/320 đơn»: two cells of the offices' row in a table of a form of its own. */
export function pairInRow(table: Table, scoped: Scoped, part: number, whole: number): readonly TableValue[] {
  const isPair = ([one, other]: readonly [number, number]): boolean => one === part && other === whole;
  return pairsOf(table, orOfAll(scoped))
    .filter(({ pair }) => isPair(pair))
    .slice(0, 1)
    .map(({ found }) => found);
}

/** «980/1.600 người» of a row with 980 and 1.060: one of the two is a cell, and the other is a slip of the pen away from another. */
export function pairsNear(table: Table, scoped: Scoped, part: number, whole: number): readonly TableValue[] {
  if (Math.min(part, whole) < LARGE) return [];
  const isNear = ([one, other]: readonly [number, number]): boolean =>
    one <= other && ((one === part && isPenSlip(other, whole)) || (other === whole && isPenSlip(one, part)));
  return pairsOf(table, orOfAll(scoped))
    .filter(({ pair }) => isNear(pair))
    .map(({ found, pair: [one, other] }) => ({
      ...found,
      value: null,
      rate: { part: one, whole: other, cells: found.cells, measures: ["", ""] },
    }));
}

/** A smaller number is a cell, or a slip away from one, by chance. */
const LARGE = 100;

/** Every two whole counts of each row. */
function pairsOf(
  table: Table,
  choices: readonly PossibleScope[],
): readonly { readonly pair: readonly [number, number]; readonly found: TableValue }[] {
  const ids = table.columns.map(({ id }) => id);
  return choices.flatMap((choice) => {
    const values = valuesOf(table, [choice], ids).flatMap((one) =>
      one.value !== null && Number.isInteger(one.value) ? [{ ...one, value: one.value }] : [],
    );
    return values.flatMap((one) =>
      values
        .filter((other) => other !== one)
        .map((other) => ({
          pair: [one.value, other.value] as const,
          found: { ...one, cells: [...one.cells, ...other.cells] },
        })),
    );
  });
}
