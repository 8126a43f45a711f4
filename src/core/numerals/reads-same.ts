import type { CellValue } from "../model/cell";
import { readCount } from "./read-count";

/**
 * Whether two cells state the same: the same count however it is written (1902 and "1.902"), both blank ("-" and
 * empty), or the very same unreadable content.
 */
export function readsSame(one: CellValue, other: CellValue): boolean {
  const first = readCount(one);
  const second = readCount(other);
  if (first.is === "known" && second.is === "known") return first.value === second.value;
  if (first.is === "blank" && second.is === "blank") return true;
  return first.is === "unreadable" && second.is === "unreadable" && JSON.stringify(one) === JSON.stringify(other);
}
