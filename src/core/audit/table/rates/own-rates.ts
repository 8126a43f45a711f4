import { measure } from "../../../indicators/measure";
import { unitsOf } from "../../../model/count";
import type { RateColumn, RateRelation } from "../../../model/relation";
import type { Table } from "../../../model/table";
import { totalRow } from "../../../model/table";
import type { TableValue } from "../compared";
import type { PossibleScope } from "../offices/scopes";
import type { TableRate } from "./rates";

export type OwnRate = TableValue & {
  readonly rate: TableRate;
  /** What the printed percentage's column is called; null where it was worked out. */
  readonly label: string | null;
};

/** What the percentage columns of a table in a form of its own give for some offices: as printed, and as the columns that they divide do. */
export function ownRates(table: Table, choices: readonly PossibleScope[]): readonly OwnRate[] {
  if (table.profile.readFromTable !== true) return [];
  return [...printedRates(table, choices), ...dividedRates(table, choices)];
}

/** The cells of the percentage columns, of one row each. */
export function printedRates(table: Table, choices: readonly PossibleScope[]): readonly OwnRate[] {
  return choices.flatMap(({ scope, name }) => {
    const row = scope === "whole" ? totalRow(table) : "row" in scope ? scope.row : null;
    return row === null ? [] : table.rates.flatMap((column) => printedIn(table, column, row, name) ?? []);
  });
}

function printedIn(
  table: Table,
  { at, label, scaled, decimals }: RateColumn,
  row: number,
  name: string,
): OwnRate | null {
  const part = scaled[row] ?? NaN;
  const sheetRow = table.rows[row]?.at;
  if (!Number.isSafeInteger(part) || part < 0 || sheetRow === undefined) return null;
  const cells = [{ row: sheetRow, column: at }];
  const rate: TableRate = { part, whole: 100 * 10 ** (decimals[row] ?? 0), cells, measures: ["", ""] };
  return { name, value: null, rate, cells, formula: null, label };
}

function dividedRates(table: Table, choices: readonly PossibleScope[]): readonly OwnRate[] {
  const rates = table.relations.filter((relation) => relation.kind === "rate").filter(isPlain);
  return choices.flatMap(({ scope, name }) =>
    rates.flatMap(({ numerator, base }) => {
      const [part, whole] = [numerator, base].map((columns) => {
        const all = columns.map((column) => measure(table, scope, table.columns[column]?.id ?? ""));
        const known = all.filter((one) => one.is === "known");
        return known.length < all.length
          ? null
          : {
              value: known.reduce((sum, { value }) => sum + unitsOf(table.counts, value), 0),
              from: known.flatMap(({ from }) => from),
            };
      });
      if (part === null || part === undefined || whole === null || whole === undefined || whole.value === 0) return [];
      const cells = [...part.from, ...whole.from];
      const rate: TableRate = { part: part.value, whole: whole.value, cells, measures: ["", ""] };
      return [{ name, value: null, rate, cells, formula: null, label: null }];
    }),
  );
}

/** A part of 100 of its base, row by row. */
function isPlain({ complement, growth, times, ofTotal }: RateRelation): boolean {
  return !complement && growth === undefined && times === undefined && ofTotal === undefined;
}
