import type { CellRef } from "../../core";
import type { WorkItem, Worklist } from "../../usecases/check/worklist";
import type { CellMark } from "./host";

/** The cells that a host may mark, one mark a cell, the gravest kept. */
export function marksOf(list: Worklist): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const item of list.items)
    if (!marks.has(item.address)) marks.set(item.address, { cell: item.cells[0], kind: item.kind });
  return [...marks.values()];
}

/** A statement about more cells than this (a column and its total) is shown by its first cell alone. */
const MOST_SHOWN = 8;

/** The cells to show for a place: its own first, then those of each statement, without flooding the sheet. */
export function trailOf({ cells: [cell], findings }: WorkItem): readonly [CellRef, ...CellRef[]] {
  return [cell, ...findings.flatMap(({ at }) => (at.length > MOST_SHOWN ? [at[0]] : at))];
}

/** The same statement at the same place, however often the table is checked again. */
export function keyOf({ address, findings }: WorkItem): string {
  return `${address}:${findings[0].what}`;
}
