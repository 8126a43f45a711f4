/** A run of empty rows or columns too long to show: folded into one thin strip. */
export interface Fold {
  readonly is: "fold";
  /** Zero-based places in the sheet, bounds included. */
  readonly from: number;
  readonly to: number;
}

export interface GridLine {
  readonly is: "line";
  /** Zero-based place in the sheet. */
  readonly at: number;
}

/**
 * The rows (or columns) of a sheet laid out in pixels. Long empty runs are folded, so that a stray cell at XFD1048576
 * costs two strips and not a million rows.
 */
export interface Axis {
  readonly lines: readonly (GridLine | Fold)[];
  /** `offsets[index]` is where a line begins; one more entry than lines, the last is the total length. */
  readonly offsets: Float64Array;
}

const FOLD_SIZE = 20;
/** Runs up to this long are shown as they are: title spacing, page breaks. */
const LONGEST_SHOWN_GAP = 60;

/**
 * @param used ascending places that hold something
 * @param least lines shown from the start even where nothing is stored
 * @param sizeOf pixels of a shown line
 */
export function layOut(used: Iterable<number>, least: number, sizeOf: (at: number) => number): Axis {
  const lines: (GridLine | Fold)[] = [];
  let next = 0;
  const upTo = (end: number): void => {
    if (end - next > LONGEST_SHOWN_GAP) {
      lines.push({ is: "fold", from: next, to: end - 1 });
      next = end;
    }
    for (; next < end; next += 1) lines.push({ is: "line", at: next });
  };
  for (; next < least; next += 1) lines.push({ is: "line", at: next });
  for (const at of used) {
    if (at < next) continue;
    upTo(at);
    lines.push({ is: "line", at });
    next = at + 1;
  }
  const offsets = new Float64Array(lines.length + 1);
  lines.forEach((line, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + (line.is === "fold" ? FOLD_SIZE : sizeOf(line.at));
  });
  return { lines, offsets };
}

export function lengthOf(axis: Axis): number {
  return axis.offsets[axis.lines.length] ?? 0;
}

/** Index of the line under a pixel, clamped to the axis. */
export function indexAt(axis: Axis, pixel: number): number {
  let low = 0;
  let high = axis.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((axis.offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Index of the line that shows a place of the sheet; the last line where the sheet ends before it. */
export function indexOf(axis: Axis, at: number): number {
  let low = 0;
  let high = axis.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = axis.lines[middle];
    if (line !== undefined && (line.is === "fold" ? line.from : line.at) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Where a line begins, in pixels. */
export function startOf(axis: Axis, index: number): number {
  return axis.offsets[index] ?? 0;
}

/** Where the first line begins that begins at a pixel or behind it; the end of the axis where none does. */
export function startAtOrAfter(axis: Axis, pixel: number): number {
  const index = indexAt(axis, pixel);
  return startOf(axis, startOf(axis, index) < pixel ? index + 1 : index);
}

/** Pixels from the start of one line to the end of another. */
export function pixelsAcross(axis: Axis, first: number, last: number): number {
  return (axis.offsets[last + 1] ?? 0) - (axis.offsets[first] ?? 0);
}

/** The nearest shown line from `index` in a direction, folds skipped; `index` itself where there is none. */
export function step(axis: Axis, index: number, by: number): number {
  const last = axis.lines.length - 1;
  let target = Math.min(last, Math.max(0, index + by));
  const direction = by < 0 ? -1 : 1;
  while (axis.lines[target]?.is === "fold" && target + direction >= 0 && target + direction <= last)
    target += direction;
  return axis.lines[target]?.is === "line" ? target : index;
}
