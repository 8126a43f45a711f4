import type { Axis } from "./axis";
import { indexAt } from "./axis";

/** The stretch of an axis that is seen, in pixels. */
export interface Window {
  readonly start: number;
  readonly length: number;
}

/**
 * The lines that are put into the page: all of a short axis, otherwise those in sight with some around them.
 * @param whole axes up to this many lines are put in whole
 * @param around lines before and after those in sight
 * @param kept indices that stay in the page: the tab stop, or the keyboard could not come back to the grid, and what is frozen
 */
export function shownLines(
  axis: Axis,
  { start, length }: Window,
  { whole, around, kept }: { readonly whole: number; readonly around: number; readonly kept: readonly number[] },
): readonly number[] {
  if (axis.lines.length <= whole) return axis.lines.map((_, index) => index);
  const from = Math.max(0, indexAt(axis, start) - around);
  const to = Math.min(axis.lines.length - 1, indexAt(axis, start + length) + around);
  const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const beyond = [...new Set(kept)].filter((index) => index < from || index > to).sort((one, other) => one - other);
  return [...beyond.filter((index) => index < from), ...shown, ...beyond.filter((index) => index > to)];
}
