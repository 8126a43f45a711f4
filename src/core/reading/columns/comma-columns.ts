import type { GridRow } from "../../model/grid";
import type { UnreadableCell } from "../../model/table";
import { readCount } from "../../numerals/read-count";

/** Fewer numbers than this are no habit of a column. */
const FEWEST = 2;
/** A few plain numbers among many with commas were typed in later. */
const TO_ONE_PLAIN = 3;

/**
 * Count columns (by index) in which thousands are parted by commas throughout: no larger number is written another way,
 * so «3,261» can only be 3261. One such cell alone may as well be a decimal.
 *
 * @param places sheet columns of the count columns
 */
export function commaColumns(
  rows: readonly GridRow[],
  places: readonly number[],
  unreadable: readonly UnreadableCell[],
): ReadonlySet<number> {
  const commas = new Map<number, number>();
  for (const { column, value, reason } of unreadable)
    if (typeof value === "string" && reason === "suspected-thousands")
      commas.set(column, (commas.get(column) ?? 0) + 1);
  const sole: number[] = [];
  const alike = new Set<number>();
  for (const [column, cells] of commas) {
    const plain = plainThousands(rows, places[column] ?? 0);
    if (plain === null) continue;
    if (cells >= FEWEST && cells >= TO_ONE_PLAIN * plain) alike.add(column);
    else if (cells < FEWEST && plain === 0) sole.push(column);
  }
  // Where the table has the habit, a column with one large number has it too.
  if (alike.size > 0) for (const column of sole) alike.add(column);
  return alike;
}

/** Numbers from 1000 on that are stored as such; `null` where a text writes one without commas, or with decimals. */
function plainThousands(rows: readonly GridRow[], place: number): number | null {
  let plain = 0;
  for (const { cells } of rows) {
    const value = cells[place] ?? null;
    const reading = readCount(value);
    if (typeof value === "number") {
      if (reading.is !== "known") return null;
      if (Math.abs(reading.value) >= 1000) plain += 1;
    } else if (
      reading.is === "known"
        ? Math.abs(reading.value) >= 1000
        : reading.is === "unreadable" && reading.reason === "not-whole"
    )
      return null;
  }
  return plain;
}
