import { BLANK, figureOf, KNOWN, addressAt, type Profile, type Table } from "../../core";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { KeptFile, KeptValue, OfficeRows } from "../../ports/value-store";
import type { WorkbookPort } from "../../ports/workbook";
import type { Months } from "../periods/named-months";
import { periodOf, type TablePeriod } from "../periods/table-period";
import { mergeSource } from "../merge/merge-source";
import { seenTables } from "../merge/sources-of-book";
import { storePeriod } from "./store-period";

/** What is asked of the tables of a run. */
export interface CollectRequest {
  /** Forms to read by; those that are known unless told. */
  readonly profiles?: readonly Profile[];
  /** Period of the tables that name none. */
  readonly assumed?: Months;
}

/** A table that is in no period. */
export interface UndatedTable {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  /** Period as written, where it is not enough: «Tháng 5», of no year; null where nothing names one. */
  readonly written: string | null;
}

/** A file's values by period. */
export interface FileValues {
  readonly byPeriod: ReadonlyMap<string, Pick<KeptFile, "values" | "errors" | "unread" | "offices">>;
  readonly undated: readonly UndatedTable[];
}

interface Share {
  readonly values: KeptValue[];
  readonly offices: OfficeRows[];
  errors: number;
  unread: number;
}

/** Every count of every table of a file; sums are left out, for they follow from the units. */
export async function fileValues(
  file: string,
  book: WorkbookPort,
  { profiles, assumed }: CollectRequest,
): Promise<FileValues | Refusal> {
  const seen = await seenTables(file, book, profiles);
  if (isRefusal(seen)) return seen;
  const byPeriod = new Map<string, Share>();
  const undated: UndatedTable[] = [];
  const dated = seen.map((one) => ({ ...one, period: periodNamed(periodOf(one.grid, one.table, one.alone), assumed) }));
  for (const { table, grid, alone, period } of dated) {
    // Twelve sheets of one office are a table a month, not twelve offices.
    const onlyOne = dated.filter((other) => other.period === period).length === 1;
    const source = mergeSource(file, grid, table, { alone, onlyOne });
    if (period === null) {
      undated.push({ file, sheet: source.sheet, range: source.range, written: source.period.text });
      continue;
    }
    const share = byPeriod.get(period) ?? { values: [], offices: [], errors: 0, unread: 0 };
    byPeriod.set(period, share);
    for (const value of valuesOf(table)) share.values.push(value);
    share.errors += source.errors;
    share.unread += table.unreadable.filter(({ row }) => table.rows[row]?.kind === "unit").length + decimalsIn(table);
    if (source.lists === "fields") {
      const [top, bottom] = [table.area.top + 1, table.area.bottom + 1];
      share.offices.push({ office: source.office, sheet: table.sheet, top, bottom });
    }
  }
  return { byPeriod, undated };
}

/** Its own, or the one assumed where it names no clear one or no year; null where neither says, or both contradict each other. */
function periodNamed({ months }: TablePeriod, assumed: Months | undefined): string | null {
  const own = months === null ? null : storePeriod(months);
  if (own !== null || assumed === undefined) return own;
  const agrees = months === null || (months.first === assumed.first && months.last === assumed.last);
  return agrees ? storePeriod(assumed) : null;
}

/** The store keeps counts: hectares and millions of đồng would be kept in part, where they happen to be whole. */
function decimalsIn({ columns, rows, counts: { width, states } }: Table): number {
  const decimal = columns.flatMap((column, index) => (column.decimal === true ? [index] : []));
  return rows.reduce((sum, { kind }, row) => {
    if (kind !== "unit") return sum;
    return sum + decimal.filter((column) => states[row * width + column] === KNOWN).length;
  }, 0);
}

function valuesOf(table: Table): readonly KeptValue[] {
  const { width, values, states } = table.counts;
  const places = table.columns.flatMap(({ decimal }, index) => (decimal === true ? [] : [index]));
  return table.rows.flatMap(({ kind, name }, row) => {
    if (kind !== "unit") return [];
    return places.flatMap((column): readonly KeptValue[] => {
      const state = states[row * width + column];
      const counts = state === KNOWN || (state === BLANK && table.blanks.meaning === "zero");
      if (!counts) return [];
      return [
        {
          unit: name,
          form: table.profile.id,
          measure: table.columns[column]?.id ?? "",
          value: figureOf(table.counts, values[row * width + column] ?? 0),
          sheet: table.sheet,
          cell: addressAt(table, row, column),
        },
      ];
    });
  });
}
