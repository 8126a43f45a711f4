import { readOrdinal } from "../../model/names/ordinal";
import type { Table } from "../../model/table";

/** Names of rows that stand beside the units: a part of one, a running sum, another period. «Năm Căn», «Kỳ Anh» are units. */
const BESIDE =
  /^(?:[-–+*•]|[a-zđ]\)|\(?(?:trong đó|trđ|riêng|bao gồm|gồm|cụ thể)(?:[ :,]|$)|l(?:ũy|uỹ) kế|cộng dồn|(?:tháng|quý|năm) (?:\d|[ivx]+\b|trước|nay)|(?:cùng kỳ|kỳ trước|kỳ này|(?:3|6|9|ba|sáu|chín) tháng)(?: |$))/u;

/**
 * Is a row of a sum written unlike the rows beside it? Its place in the numbering speaks first, the words of its name
 * second. Such a row may rightly not be counted: «this row is no addend» rivals «the total misses it».
 */
export function isBesideUnits(table: Table, parts: readonly number[], place: number): boolean {
  return isNamedBeside(table.rows[parts[place] ?? -1]?.name ?? "") || !isInSequence(table, parts, place);
}

/** «Trong đó: …», «- Chi nhánh», «Lũy kế»: a row that several units may each have below them. */
export function isNamedBeside(name: string): boolean {
  return BESIDE.test(name.normalize("NFC").toLowerCase().trim());
}

/** The row's number follows that of the row before it in the sum, or goes before that of the row after it. */
function isInSequence(table: Table, parts: readonly number[], place: number): boolean {
  const ordinalAt = (at: number): ReturnType<typeof readOrdinal> => {
    const row = table.rows[parts[at] ?? -1];
    return row === undefined ? null : readOrdinal(row.numbering);
  };
  const own = ordinalAt(place);
  if (own === null) return false;
  return [-1, 1].some((step) => {
    const other = ordinalAt(place + step);
    return other !== null && other.prefix === own.prefix && other.value === own.value + step;
  });
}

/** The counts of a row, in the order of the columns. */
export function countsOf(table: Table, row: number): number[] {
  const { width, values } = table.counts;
  return Array.from({ length: width }, (_, column) => values[row * width + column] ?? 0);
}

/**
 * Are these counts so particular that none of `rows` rows would hold them by chance? A count of size v is one of about
 * 3·v that might stand there; half of a row's columns follow from the others. Less than one chance in a thousand is none.
 */
export function isTelling(counts: readonly number[], rows: number): boolean {
  const information = counts.reduce((sum, count) => sum + (count === 0 ? 0 : Math.log(3 * Math.abs(count))), 0);
  return information / 2 > Math.log(1000 * rows);
}
