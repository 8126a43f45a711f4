import type { CellValue } from "../model/cell";
import { readCount } from "./read-count";
import { decimalMark, readDecimal } from "./read-decimal";

/**
 * Whether two cells state the same: the same figure however it is written (1902 and "1.902", 12.5 and "12,5"), both
 * blank ("-" and empty), or the very same unreadable content.
 */
export function readsSame(one: CellValue, other: CellValue): boolean {
  const first = readCount(one);
  const second = readCount(other);
  if (first.is === "known" && second.is === "known") return first.value === second.value;
  if (first.is === "blank" && second.is === "blank") return true;
  if (first.is !== "unreadable" || second.is !== "unreadable") return false;
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const mark = decimalMark([one, other]) ?? ",";
  const [decimal, same] = [readDecimal(one, mark), readDecimal(other, mark)];
  return (
    decimal !== null && same !== null && decimal.scaled * 10 ** same.decimals === same.scaled * 10 ** decimal.decimals
  );
}
