import { roundingOf, UNREADABLE } from "../../model/count";
import type { Table } from "../../model/table";
import { bitsOf, grainOf } from "../chance";
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
 *
 * @returns how unlikely it is by chance that the gaps meet, and that the totals over the failing row keep the sum: −log2
 *   of it; null where nothing crosses
 */
export function crossing(
  table: Pick<Table, "counts" | "rows" | "sums">,
  { total, parts, less = [] }: Candidate & { readonly less?: readonly number[] },
): number | null {
  const { counts, rows, sums } = table;
  const terms = [total, ...parts, ...less];
  const rounding = roundingOf(counts, terms);
  const grain = grainOf(counts, terms);
  const failing: { readonly row: number; readonly gap: number }[] = [];
  let bits = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const at = row * counts.width;
    if (rows[row]?.kind === "heading") continue;
    if (terms.some((column) => counts.states[at + column] === UNREADABLE)) return null;
    const stated = counts.values[at + total] ?? 0;
    const added = (of: readonly number[]): number =>
      of.reduce((sum, column) => sum + (counts.values[at + column] ?? 0), 0);
    const left = stated + added(less) - added(parts);
    if (Math.abs(left) <= rounding) {
      if (terms.filter((column) => counts.values[at + column] !== 0).length > 2)
        bits += Math.log2(1 + Math.abs(stated) / grain);
      continue;
    }
    if (failing.length === 2) return null;
    failing.push({ row, gap: left });
  }
  const [one, other] = failing;
  if (one === undefined || bits < ENOUGH_BITS) return null;
  if (other !== undefined) {
    const areUnits = rows[one.row]?.kind === "unit" && rows[other.row]?.kind === "unit";
    return areUnits && one.gap === -other.gap && bits >= PAIR_BITS ? 0 : null;
  }
  const broken = terms.flatMap((column) =>
    statedTotals(table, column)
      .filter((told) => told.gap !== 0)
      .map((told) => ({ gap: Math.abs(told.gap), sum: sums[told.sum] })),
  );
  const meets = broken.some(
    ({ gap, sum }) => gap === Math.abs(one.gap) && (sum?.total === one.row || sum?.parts.includes(one.row) === true),
  );
  if (!meets) return null;
  const over = sums.filter((sum) => sum.parts.includes(one.row));
  const stated = over.map((sum) => bitsOf(counts.values[sum.total * counts.width + total] ?? 0, grain));
  return stated.reduce((all, each) => all + each, bitsOf(one.gap, grain));
}
