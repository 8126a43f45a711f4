import { profiles, unitKey, type allIndicators, type ColumnId } from "../../core";
import type { KeptFile, KeptValues } from "../../ports/value-store";

/** The two counts of one row of one table; null where the row does not say one of them. */
export interface RowTally {
  readonly form: string;
  /** Equal for rows that lie in one table. */
  readonly table: string;
  readonly file: string;
  /** Whose counts they are: the row's unit, or the office whose table it is where rows are what it deals with. */
  readonly office: string;
  /** What the row is of, where that is not the office. */
  readonly field: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

type Rate = (typeof allIndicators)[number];

/** The counts that a rate is read from, in whatever form. */
export function measuresOf({ numerator, base }: Rate): ReadonlySet<ColumnId> {
  const sums = profiles.flatMap(({ derived = {} }) => [numerator, base].flatMap((id) => derived[id]?.sum ?? []));
  return new Set([numerator, base, ...sums]);
}

/** Each row's counts of a rate; tables that lack one of them throughout give none. */
export function talliesOf(files: readonly KeptFile[], rate: Rate): readonly RowTally[] {
  return files.flatMap((file) => {
    const tables = new Map<string, Row[]>();
    for (const row of rowsOf(file.values)) {
      const key = `${file.file}\n${row.sheet}\n${row.form}`;
      const list = tables.get(key);
      if (list === undefined) tables.set(key, [row]);
      else list.push(row);
    }
    return [...tables].flatMap(([table, rows]) => tableTallies(file, table, rows, rate));
  });
}

interface Row {
  readonly sheet: string;
  readonly form: string;
  readonly unit: string;
  readonly number: number;
  readonly counts: ReadonlyMap<ColumnId, number>;
}

/** Values lie row by row; a measure that comes again begins another row. */
function rowsOf(values: KeptValues): readonly Row[] {
  const rows: (Row & { readonly counts: Map<ColumnId, number> })[] = [];
  for (const { sheet, form, unit, measure, value, cell } of values) {
    const number = Number(/\d+$/.exec(cell)?.[0] ?? 0);
    const last = rows.at(-1);
    const continues =
      last !== undefined &&
      last.sheet === sheet &&
      last.form === form &&
      last.number === number &&
      last.unit === unit &&
      !last.counts.has(measure);
    if (continues) last.counts.set(measure, value);
    else rows.push({ sheet, form, unit, number, counts: new Map([[measure, value]]) });
  }
  return rows;
}

function tableTallies(
  { file, offices }: KeptFile,
  table: string,
  rows: readonly Row[],
  { numerator, base }: Rate,
): readonly RowTally[] {
  const held = new Set(rows.flatMap(({ counts }) => [...counts.keys()]));
  const [above, below] = [partsOf(rows[0]?.form ?? "", numerator, held), partsOf(rows[0]?.form ?? "", base, held)];
  if (above === null || below === null) return [];
  return rows.map(({ sheet, form, unit, number, counts }) => {
    const around = offices.find((one) => one.sheet === sheet && one.top <= number && number <= one.bottom);
    return {
      form,
      table,
      file,
      office: around?.office ?? unit,
      field: around === undefined ? null : unit,
      numerator: sumOf(counts, above),
      denominator: sumOf(counts, below),
    };
  });
}

/** The column itself, or those that the form adds up to it; null where the table holds neither. */
function partsOf(form: string, id: ColumnId, held: ReadonlySet<ColumnId>): readonly ColumnId[] | null {
  if (held.has(id)) return [id];
  const derived = profiles.find((profile) => profile.id === form)?.derived;
  const parts = derived !== undefined && Object.hasOwn(derived, id) ? derived[id]?.sum : undefined;
  return parts?.every((part) => held.has(part)) === true ? parts : null;
}

function sumOf(counts: ReadonlyMap<ColumnId, number>, parts: readonly ColumnId[]): number | null {
  let sum = 0;
  for (const part of parts) {
    const count = counts.get(part);
    if (count === undefined) return null;
    sum += count;
  }
  return sum;
}

/** Whether a row is of what is called so. */
export function isField({ field }: RowTally, name: string): boolean {
  return field !== null && unitKey(field) === unitKey(name);
}
