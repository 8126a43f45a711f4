import type { Area } from "../../../core";
import { fromA1 } from "../../../core";
import type { MarkupScanner } from "../markup/markup-scanner";

/** A whole number in the part's bytes, read without making a string. */
export function wholeNumberAt(scanner: MarkupScanner, start: number, end: number): number {
  const { bytes } = scanner;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) throw scanner.fault("whole number");
    value = value * 10 + digit;
  }
  if (start === end || end - start > 10) throw scanner.fault("whole number");
  return value;
}

/** Stands on `row`: its zero-based row. Rows without `r` follow the one before. */
export function rowOf(scanner: MarkupScanner, before: number): number {
  const at = scanner.attribute("r");
  return at === -1 ? before + 1 : wholeNumberAt(scanner, scanner.valueStart(at), scanner.valueEnd(at)) - 1;
}

/** Stands on `c`: its zero-based column. Cells without `r` follow the one before; an address must name the row it stands in. */
export function columnOf(scanner: MarkupScanner, row: number, before: number): number {
  const attribute = scanner.attribute("r");
  if (attribute === -1) return before + 1;
  const { bytes } = scanner;
  const start = scanner.valueStart(attribute);
  const end = scanner.valueEnd(attribute);
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (at === start || at - start > 3 || wholeNumberAt(scanner, at, end) !== row + 1)
    throw scanner.fault("cell address");
  return column - 1;
}

/** `B4:C5`, corners in any order, or one cell; `null` for anything else. */
export function areaOf(ref: string): Area | null {
  const [first = "", last = first, ...more] = ref.split(":");
  const from = fromA1(first);
  const to = fromA1(last);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
