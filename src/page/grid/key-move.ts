import type { CellRef } from "../../core";
import { indexOf, step } from "./lines/axis";
import { holds } from "./lines/joined-cells";
import type { SheetPlan } from "./lines/sheet-plan";

export interface PressedKey {
  readonly key: string;
  /** With Ctrl or ⌘: to the end. */
  readonly far: boolean;
}

/**
 * Where a key leads from a cell, as in Excel: past folded rows and out of a merged cell at its far side.
 * @param page rows that PageUp and PageDown pass
 * @returns null for a key that moves nothing
 */
export function keyMove(
  { joined, rows, columns }: SheetPlan,
  from: CellRef,
  { key, far }: PressedKey,
  page: number,
): CellRef | null {
  const merged = joined.crossing(from.row).find((area) => holds(area, from.row, from.column));
  const down = indexOf(rows, merged?.bottom ?? from.row);
  const up = indexOf(rows, merged?.top ?? from.row);
  const right = indexOf(columns, merged?.right ?? from.column);
  const left = indexOf(columns, merged?.left ?? from.column);
  const here = { row: indexOf(rows, from.row), column: indexOf(columns, from.column) };
  const last = { row: rows.lines.length - 1, column: columns.lines.length - 1 };
  const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [step(rows, up, far ? -up : -1), here.column],
    ArrowDown: [step(rows, down, far ? last.row : 1), here.column],
    ArrowLeft: [here.row, step(columns, left, far ? -left : -1)],
    ArrowRight: [here.row, step(columns, right, far ? last.column : 1)],
    Home: [far ? 0 : here.row, 0],
    End: [far ? last.row : here.row, last.column],
    PageUp: [step(rows, here.row, -page), here.column],
    PageDown: [step(rows, here.row, page), here.column],
  };
  const to = moves[key];
  if (to === undefined) return null;
  const row = rows.lines[to[0]];
  const column = columns.lines[to[1]];
  return row?.is === "line" && column?.is === "line" ? { row: row.at, column: column.at } : null;
}
