import type { Axis } from "./axis";
import { indexAt, indexOf } from "./axis";

/** The stretch of an axis that is seen, in pixels. */
export interface Window {
  readonly start: number;
  readonly length: number;
}

/**
 * The lines that are put into the page: all of a short axis, otherwise those in sight with some around them.
 * @param whole axes up to this many lines are put in whole
 * @param around lines before and after those in sight
 * @param kept the place with the tab stop: it stays in the page, or the keyboard could not come back to the grid
 */
export function shownLines(
  axis: Axis,
  { start, length }: Window,
  { whole, around, kept }: { readonly whole: number; readonly around: number; readonly kept: number },
): readonly number[] {
  if (axis.lines.length <= whole) return axis.lines.map((_, index) => index);
  const from = Math.max(0, indexAt(axis, start) - around);
  const to = Math.min(axis.lines.length - 1, indexAt(axis, start + length) + around);
  const stop = indexOf(axis, kept);
  const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return stop < from ? [stop, ...shown] : stop > to ? [...shown, stop] : shown;
}
