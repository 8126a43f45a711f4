import { UNREADABLE } from "../../model/count";
import type { Table } from "../../model/table";
import type { Candidate } from "./header-sums";
import { statedTotals } from "./column-totals";

/** log2 of how little chance there must be that the rows on which a sum closes do so by accident. */
const ENOUGH_BITS = 8;
/** The same where nothing but two rows speaks for a fault: one has what the other lacks. */
const PAIR_BITS = 20;

/**
 * Whether a sum that fails in a row or two is spoilt there by a fault: the one row's gap is, to the count, the gap that one
 * of its columns leaves in a sum of rows to which the row belongs, or one row of a unit has too much what another lacks,
 * while all other rows close. A wrong sum, or dossiers that stand in no part, leave the gap in the total row too, and
 * none in the columns.
 */
export function isCrossed(table: Table, { total, parts }: Candidate): boolean {
  const { counts, rows, sums } = table;
  const failing: { readonly row: number; readonly gap: number }[] = [];
  let bits = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const at = row * counts.width;
    if (rows[row]?.kind === "heading") continue;
    if ([total, ...parts].some((column) => counts.states[at + column] === UNREADABLE)) return false;
    const stated = counts.values[at + total] ?? 0;
    const left = parts.reduce((rest, part) => rest - (counts.values[at + part] ?? 0), stated);
    if (left === 0) {
      if (parts.filter((part) => counts.values[at + part] !== 0).length > 1) bits += Math.log2(1 + stated);
      continue;
    }
    if (failing.length === 2) return false;
    failing.push({ row, gap: left });
  }
  const [one, other] = failing;
  if (one === undefined || bits < ENOUGH_BITS) return false;
  if (other !== undefined) {
    const areUnits = rows[one.row]?.kind === "unit" && rows[other.row]?.kind === "unit";
    return areUnits && one.gap === -other.gap && bits >= PAIR_BITS;
  }
  const broken = [total, ...parts].flatMap((column) =>
    statedTotals(table, column)
      .filter((told) => told.gap !== 0)
      .map((told) => ({ gap: Math.abs(told.gap), sum: sums[told.sum] })),
  );
  return broken.some(
    ({ gap, sum }) => gap === Math.abs(one.gap) && (sum?.total === one.row || sum?.parts.includes(one.row) === true),
  );
}
