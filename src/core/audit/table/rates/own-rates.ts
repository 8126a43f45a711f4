import { measure } from "../../../indicators/measure";
import type { RateRelation } from "../../../model/relation";
import type { Table } from "../../../model/table";
import type { TableValue } from "../compared";
import type { PossibleScope } from "../offices/scopes";
import type { TableRate } from "./rates";

/** What the percentage columns of a table in a form of its own come to for some offices, by the columns that they divide. */
export function ownRates(
  table: Table,
  choices: readonly PossibleScope[],
): readonly (TableValue & { readonly rate: TableRate })[] {
  if (table.profile.readFromTable !== true) return [];
  const rates = table.relations.filter((relation) => relation.kind === "rate").filter(isPlain);
  return choices.flatMap(({ scope, name }) =>
    rates.flatMap(({ numerator, base }) => {
      const [part, whole] = [numerator, base].map((columns) => {
        const all = columns.map((column) => measure(table, scope, table.columns[column]?.id ?? ""));
        const known = all.filter((one) => one.is === "known");
        return known.length < all.length
          ? null
          : { value: known.reduce((sum, { value }) => sum + value, 0), from: known.flatMap(({ from }) => from) };
      });
      if (part === null || part === undefined || whole === null || whole === undefined || whole.value === 0) return [];
      const cells = [...part.from, ...whole.from];
      const rate: TableRate = { part: part.value, whole: whole.value, cells, measures: ["", ""] };
      return [{ name, value: null, rate, cells, formula: null }];
    }),
  );
}

/** A part of 100 of its base, row by row. */
function isPlain({ complement, growth, times, ofTotal }: RateRelation): boolean {
  return !complement && growth === undefined && times === undefined && ofTotal === undefined;
}
