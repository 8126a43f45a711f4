import type { Table } from "../../../model/table";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { TableValue } from "../compared";
import { ratesOf, valuesOf } from "../compared";
import type { CountAsked } from "../counts/count-asked";
import type { Scoped } from "../offices/scopes";
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
export function pairInRow(table: Table, { choices }: Scoped, part: number, whole: number): readonly TableValue[] {
  const ids = table.columns.map(({ id }) => id);
  for (const choice of choices) {
    const values = valuesOf(table, [choice], ids);
    const [one, other] = [part, whole].map((wanted) => values.find(({ value }) => value === wanted));
    if (one !== undefined && other !== undefined && one !== other)
      return [{ ...one, cells: [...one.cells, ...other.cells] }];
  }
  return [];
}
