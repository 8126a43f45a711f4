import type { SlipKind } from "../../model/repair";
import type { Table } from "../../model/table";
import type { CellChange } from "../system/change";

/** Exchanges, and counts that landed next to their place, among slips of one cell. */
const EXCHANGED = 0.1;
const SHIFTED = 0.1;
/** Up, down, left, right. */
const NEIGHBOURS = 4;

/** Two neighbouring cells that hold each other's counts, or one of which holds the other's and the other nothing. */
export function exchangedOrShifted(
  table: Table,
  changes: readonly CellChange[],
): { readonly kind: SlipKind; readonly chance: number } | null {
  const [first, second] = changes;
  if (first === undefined || second === undefined || changes.length !== 2) return null;
  const { width, values } = table.counts;
  const apart = Math.abs(first.cell - second.cell);
  const sameRow = Math.floor(first.cell / width) === Math.floor(second.cell / width);
  if (!(apart === 1 && sameRow) && apart !== width) return null;
  const [one, other] = [values[first.cell] ?? 0, values[second.cell] ?? 0];
  const shifted = sameRow ? "column-off" : "row-off";
  if (first.next === other && second.next === one)
    return { kind: one === 0 || other === 0 ? shifted : "neighbours-exchanged", chance: EXCHANGED / NEIGHBOURS };
  // What stood where the count landed is lost: it may have been anything.
  const landed = one === 0 && first.next === other ? second : other === 0 && second.next === one ? first : null;
  if (landed === null) return null;
  return { kind: shifted, chance: SHIFTED / NEIGHBOURS / Math.max(12, 3 * landed.next) };
}
