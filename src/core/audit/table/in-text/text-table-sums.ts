import type { Table } from "../../../model/table";
import { columnIndex } from "../../../model/table";
import { isPenSlip } from "../../../numerals/pen-slip";
import { unitKey } from "../../../model/names/unit-name";
import { columnSumsOf } from "./text-table-columns";
import type { PlacedCell, SumInTable, TextCell } from "./text-tables";

type Rows = readonly (readonly TextCell[])[];

const TOTAL = /^(?:tổng|tổng số|tổng cộng|cộng|toàn tỉnh|toàn thành phố|toàn huyện|toàn xã|tổng toàn tỉnh)$/;

/** Heads of columns whose rows nobody adds up. */
const NO_SUM = /tỷ lệ|tỉ lệ|%|bình quân|trung bình|điểm|hạng|thứ|năm|mức/iu;

/** The sums that a table keeps: by its form where that is known, and those that its own rows and columns show. */
export function sumsOfTextTable(rows: Rows, table: Table | null): readonly SumInTable[] {
  const formal = table === null ? [...sumsOfTotalRow(rows)] : [...downColumns(rows, table), ...alongRows(rows, table)];
  const known = new Set(formal.map(keyOf));
  // A form of its own has only columns that add up: one that misses by a slip of the pen is left out of it.
  const slipped = table?.profile.readFromTable === true ? sumsOfTotalRow(rows).filter(isSlipped) : [];
  for (const sum of slipped) if (!known.has(keyOf(sum))) formal.push(sum);
  for (const sum of slipped) known.add(keyOf(sum));
  return [...formal, ...columnSumsOf(rows).filter((sum) => !known.has(keyOf(sum)))];
}

function keyOf({ total, across }: SumInTable): string {
  return `${total.start} ${across}`;
}

/** One figure with one slip of the pen explains what is missing; an average or the highest of a column is none of its sums. */
function isSlipped({ total, parts, sum, heading }: SumInTable): boolean {
  const gap = total.value - sum;
  if (gap === 0 || NO_SUM.test(heading.normalize("NFC")) || parts.some(({ value }) => value >= total.value))
    return false;
  return isPenSlip(sum, total.value) || parts.some(({ value }) => value + gap >= 0 && isPenSlip(value + gap, value));
}

function downColumns(rows: Rows, table: Table): readonly SumInTable[] {
  return table.sums.flatMap(({ total, parts }) =>
    table.columns.flatMap(({ at }) =>
      sumOf(
        rows,
        [table.rows[total]?.at ?? -1, at],
        parts.map((part) => [table.rows[part]?.at ?? -1, at]),
        false,
      ),
    ),
  );
}

function alongRows(rows: Rows, table: Table): readonly SumInTable[] {
  return table.profile.identities.flatMap(({ total, parts }) => {
    const columns = [total, ...parts].map((id) => columnIndex(table, id));
    const [sum = -1, ...addends] = columns.map((column) => table.columns[column]?.at ?? -1);
    if (columns.includes(-1)) return [];
    return table.rows.flatMap(({ at, kind }) =>
      kind === "heading"
        ? []
        : sumOf(
            rows,
            [at, sum],
            addends.map((column) => [at, column]),
            true,
          ),
    );
  });
}

/** A table of no known form: its one total row is what the rows above or below it add up to. */
function sumsOfTotalRow(rows: Rows): readonly SumInTable[] {
  const counted = rows.flatMap((row, index) => (row.some(({ value }) => value !== null) ? [index] : []));
  const totals = counted.filter((index) => isTotal(rows[index] ?? []));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const units = counted.filter((index) => index !== total && isUnit(rows[index] ?? []));
  if (units.length < 2 || !(units.every((index) => index < total) || units.every((index) => index > total))) return [];
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => !isNumbering(units.map((row) => rows[row]?.[column]?.value ?? null)))
    .flatMap((column) =>
      sumOf(
        rows,
        [total, column],
        units.map((row) => [row, column]),
        false,
      ),
    );
}

function isTotal(row: readonly TextCell[]): boolean {
  return row.some(({ text }) => TOTAL.test(text.normalize("NFC").toLowerCase().replace(/[.:]$/, "").trim()));
}

/** Rows that say whose counts they are; «Trong đó» and what follows a dash are parts of the row above. */
function isUnit(row: readonly TextCell[]): boolean {
  const label = row.find(({ text, value }) => value === null && text !== "")?.text ?? "";
  return /\p{L}/u.test(label) && !/^[-+*]|^trong đó/iu.test(label) && unitKey(label) !== "";
}

function isNumbering(values: readonly (number | null)[]): boolean {
  return values.every((value, index) => value === index + 1);
}

function sumOf(
  rows: Rows,
  total: readonly [number, number],
  parts: readonly (readonly [number, number])[],
  across: boolean,
): readonly SumInTable[] {
  const whole = placed(rows, total);
  const addends = parts.map((part) => placed(rows, part)).filter((cell) => cell !== null);
  if (whole === null || addends.length !== parts.length || addends.length === 0) return [];
  const sum = addends.reduce((all, { value }) => all + value, 0);
  return [{ total: whole, parts: addends, sum, across, heading: headingOf(rows, total[1]), complete: false }];
}

function placed(rows: Rows, [row, column]: readonly [number, number]): PlacedCell | null {
  const cell = rows[row]?.[column];
  return cell === undefined || cell.value === null ? null : { ...cell, value: cell.value, row, column };
}

/** The lowest words at the head of a column. */
function headingOf(rows: Rows, column: number): string {
  let heading = "";
  for (const row of rows) {
    const cell = row[column];
    if (cell === undefined || cell.value !== null) break;
    if (/\p{L}/u.test(cell.text)) heading = cell.text;
  }
  return heading;
}
