import type { OrderRelation } from "../../model/relation";
import type { CellChange } from "./change";
import type { TableSystem } from "./table-system";

/** Whether changes would put parts above their whole in a row where they do not exceed it now: no sum tells of that. */
export function breaksOrder(system: TableSystem, changes: readonly CellChange[]): boolean {
  const { relations, counts } = system.table;
  const orders = relations.filter((relation): relation is OrderRelation => relation.kind === "order");
  if (orders.length === 0) return false;
  const next = new Map(changes.map((change) => [change.cell, change.next]));
  const rows = new Set(changes.map(({ cell }) => Math.floor(cell / counts.width)));
  return [...rows].some((row) =>
    orders.some(({ total, parts }) => {
      const cells = [total, ...parts].map((column) => row * counts.width + column);
      if (cells.some((cell) => system.isUnknown(cell) && !next.has(cell))) return false;
      const excess = (valueOf: (cell: number) => number): number =>
        cells.reduce((sum, cell, index) => (index === 0 ? -valueOf(cell) : sum + valueOf(cell)), 0);
      return (
        excess((cell) => system.valueOf(cell)) <= 0 && excess((cell) => next.get(cell) ?? system.valueOf(cell)) > 0
      );
    }),
  );
}
