import { roundingOf, UNREADABLE } from "../../model/count";
import type { Table } from "../../model/table";
import { isPenSlip } from "../../numerals/pen-slip";
import { bareWords } from "../../reading/header/header-text";
import { bitsOf, grainOf } from "../chance";
import { namesUnits, nounKind } from "./column-totals";
import type { Candidate } from "./header-sums";

interface Terms extends Candidate {
  readonly less?: readonly number[];
}

/** Rows that hold beside the one that does not. */
const FEWEST = 3;
/** log2 of how little chance there must be that they do so by accident: see discover.ts. */
const MARGIN_BITS = 17;
/** The same where the other relations vouch for the header. */
const HEADER_BITS = 8;
/** Smaller gaps are a digit's by accident: of those above it one in fifty is. */
const TELLING = 100;

/**
 * Whether a relation that the header states is spoilt in one of a handful of rows that no sum of rows holds. All others keep
 * it, and chance would not do that; besides, either one slip of the pen in one of its cells explains the gap, or the other
 * relations of the table are kept in that row too. «Số ngày bình quân» among measures that are added up to the right is
 * neither: what it lacks is no digit, and it keeps no sum of its row. A small gap is a digit's whatever the row counts, and
 * tells only of rows that are units, or count what is added.
 *
 * @param others relations that the table keeps throughout
 */
export function isSpoiltAmongFew(table: Table, terms: Terms, others: readonly Terms[]): boolean {
  const { counts, rows, sums } = table;
  const columns = columnsOf(terms);
  const rounding = roundingOf(counts, columns);
  const grain = grainOf(counts, columns);
  const failing: { readonly row: number; readonly gap: number }[] = [];
  let holds = 0;
  let bits = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const at = row * counts.width;
    if (rows[row]?.kind === "heading") continue;
    if (columns.some((column) => counts.states[at + column] === UNREADABLE)) return false;
    const gap = gapIn(table, terms, row);
    if (Math.abs(gap) > rounding) failing.push({ row, gap });
    else if (columns.filter((column) => counts.values[at + column] !== 0).length > 2) {
      holds += 1;
      bits += bitsOf(counts.values[at + terms.total] ?? 0, grain);
    }
  }
  const [one, ...more] = failing;
  if (one === undefined || more.length > 0 || holds < FEWEST) return false;

  if (sums.some(({ total, parts }) => total === one.row || parts.includes(one.row))) return false;
  const valueOf = (column: number): number => counts.values[one.row * counts.width + column] ?? 0;
  // A column that the relation may have to count, or to leave out.
  if (table.columns.some((_, column) => column !== terms.total && Math.abs(valueOf(column)) === Math.abs(one.gap)))
    return false;
  const isKeptOtherwise = others.some(
    (other) =>
      !columnsOf(other).some((column) => columns.includes(column)) &&
      columnsOf(other).some((column) => valueOf(column) !== 0) &&
      gapIn(table, other, one.row) === 0,
  );
  const name = rows[one.row]?.name ?? "";
  const isAdded = (): boolean => nounKind([bareWords(name)]) === "added" || table.profile.unitHeader.some(namesUnits);
  const isSlip = (): boolean =>
    isSlipOf(terms, one.gap, valueOf) && (Math.abs(one.gap) >= TELLING * grain || isAdded());
  return (
    (bits >= HEADER_BITS && isKeptOtherwise) || (bits >= MARGIN_BITS + Math.log2(holds + failing.length) && isSlip())
  );
}

function columnsOf({ total, parts, less = [] }: Terms): readonly number[] {
  return [total, ...parts, ...less];
}

function gapIn({ counts }: Pick<Table, "counts">, { total, parts, less = [] }: Terms, row: number): number {
  const valueOf = (column: number): number => counts.values[row * counts.width + column] ?? 0;
  const added = (columns: readonly number[]): number => columns.reduce((sum, column) => sum + valueOf(column), 0);
  return valueOf(total) + added(less) - added(parts);
}

/** Whether one of the cells closes the relation but for a slip of the pen. */
function isSlipOf({ total, parts, less = [] }: Terms, gap: number, valueOf: (column: number) => number): boolean {
  const isSlip = (column: number, change: number): boolean => {
    const held = valueOf(column);
    return held + change >= 0 && isPenSlip(held, held + change);
  };
  return (
    isSlip(total, -gap) || parts.some((column) => isSlip(column, gap)) || less.some((column) => isSlip(column, -gap))
  );
}
