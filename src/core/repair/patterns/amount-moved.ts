import type { SlipKind } from "../../model/repair";
import type { CellChange } from "../system/change";
import type { TableSystem } from "../system/table-system";

/** Amounts that were counted in another cell of their row or column, among slips. */
const MOVED = 0.02;

/** Two cells of one row, or of one column, one of which is short by what the other has too many. */
export function amountMoved(
  { table }: TableSystem,
  changes: readonly CellChange[],
): { readonly kind: SlipKind; readonly chance: number } | null {
  const [first, second] = changes;
  if (first === undefined || second === undefined || changes.length !== 2) return null;
  const { width, values } = table.counts;
  const sameRow = Math.floor(first.cell / width) === Math.floor(second.cell / width);
  if (!sameRow && first.cell % width !== second.cell % width) return null;
  const amount = first.next - (values[first.cell] ?? 0);
  if (amount === 0 || amount !== (values[second.cell] ?? 0) - second.next) return null;
  const places = sameRow ? width : table.rows.length;
  return { kind: "amount-moved", chance: MOVED / places / Math.max(12, 3 * Math.abs(amount)) };
}
