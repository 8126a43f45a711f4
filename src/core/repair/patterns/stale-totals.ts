import type { SlipKind } from "../../model/repair";
import type { CellChange } from "../system/change";
import type { TableSystem } from "../system/table-system";

/** Sums of one row that all lag behind by the same: its parts were changed, its totals were not. */
export function staleTotals(
  system: TableSystem,
  changes: readonly CellChange[],
): { readonly kind: SlipKind; readonly chance: number } | null {
  const { width, values } = system.table.counts;
  const [first] = changes;
  if (first === undefined) return null;
  const row = Math.floor(first.cell / width);
  const by = first.next - (values[first.cell] ?? 0);
  for (const { cell, next } of changes) {
    if (
      Math.floor(cell / width) !== row ||
      next - (values[cell] ?? 0) !== by ||
      system.table.rows[row]?.kind === "total"
    )
      return null;
    const isTotal = system
      .occurrencesOf(cell)
      .some(({ equation }) => system.placeOf(equation).is === "identity" && system.totalOf(equation) === cell);
    if (!isTotal) return null;
  }
  return { kind: "row-total-not-updated", chance: 0.05 / Math.max(12, 3 * Math.abs(by)) };
}
