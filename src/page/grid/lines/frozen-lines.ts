import type { Table } from "../../../core";
import { indexOf, lengthOf, pixelsAcross, startAtOrAfter, startOf, type Axis } from "./axis";
import type { Joined } from "./joined-cells";
import type { SheetPlan } from "./sheet-plan";

/** Lines of an axis by their indices, bounds included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Lines that stay in sight while the others scroll. */
export interface Frozen {
  readonly rows: Span | null;
  readonly columns: Span | null;
}

/** Shares of the window that may stand still: less where something smaller will do. */
const HEADER_SHARE = 0.3;
const MOST_ROWS_SHARE = 0.4;
const COLUMNS_SHARE = 0.45;
const MOST_COLUMNS_SHARE = 0.55;

/**
 * What of a table stays in sight: its header where the window is high enough, otherwise its last rows (the numbering); and
 * the names of its units with the numbering before them, otherwise the names alone.
 * @param room pixels of the window without the grid's own headers
 */
export function frozenLines(
  plan: SheetPlan,
  table: Pick<Table, "headerRows" | "numberingColumn" | "unitColumn"> | null,
  room: { readonly width: number; readonly height: number },
): Frozen {
  if (table === null) return { rows: null, columns: null };
  const { rows, columns, joined } = plan;
  const { top, bottom } = table.headerRows;
  const closed = closedTop(joined, top, bottom);
  const from = (row: number): Span => ({ first: indexOf(rows, row), last: indexOf(rows, bottom) });
  const unit = indexOf(columns, table.unitColumn);
  const numbering = table.numberingColumn === null ? unit : indexOf(columns, table.numberingColumn);
  return {
    rows:
      closed === null
        ? null
        : (within(rows, from(top), room.height * HEADER_SHARE) ??
          within(rows, from(closed), room.height * MOST_ROWS_SHARE)),
    columns:
      within(columns, { first: Math.min(numbering, unit), last: unit }, room.width * COLUMNS_SHARE) ??
      within(columns, { first: unit, last: unit }, room.width * MOST_COLUMNS_SHARE),
  };
}

/**
 * The lowest row of the header from which on nothing is merged with a row above: a heading stands still with all its rows or
 * not at all. Null where the header itself is merged with what stands over it.
 */
function closedTop(joined: Joined, top: number, bottom: number): number | null {
  let closed = bottom;
  for (let row = bottom; row >= closed && row >= top; row -= 1)
    for (const area of joined.crossing(row)) closed = Math.min(closed, area.top);
  return closed < top ? null : closed;
}

export function isWithin(span: Span | null, index: number): boolean {
  return span !== null && index >= span.first && index <= span.last;
}

export function linesIn(span: Span | null): readonly number[] {
  return span === null ? [] : Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place);
}

/** Pixels of a span; none where nothing is frozen. */
export function spanLength(axis: Axis, span: Span | null): number {
  return span === null ? 0 : pixelsAcross(axis, span.first, span.last);
}

/** Pixels before a span. */
export function spanStart(axis: Axis, span: Span | null): number {
  return span === null ? 0 : startOf(axis, span.first);
}

/**
 * Pixels of columns to scroll over: where some are frozen, so many that the others stop at their edge at the far end too.
 * @param room pixels of the window beside the row headers
 */
export function lengthToScroll(columns: Axis, frozen: Span | null, room: number): number {
  const length = lengthOf(columns);
  if (frozen === null || length <= room) return length;
  const beside = room - spanLength(columns, frozen);
  return startAtOrAfter(columns, length - beside) + beside;
}

function within(axis: Axis, span: Span, most: number): Span | null {
  return spanLength(axis, span) <= most ? span : null;
}
