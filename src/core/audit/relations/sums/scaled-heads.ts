import type { Quantity } from "../quantity";
import type { Summed } from "./distant-sums";

/** Below, nearly every gap looks like a slip of the pen. */
const TELLING = 100;
const MOST_PARTS = 5;

/** «6.066 ngàn vụ … 485 vụ … 5.581 vụ»: a total that is right without its «ngàn». */
export function scaledHead(head: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  if (head.bare === null || head.bare < TELLING) return null;
  for (let length = 2; length <= MOST_PARTS; length += 1) {
    const parts = counts.slice(at + 1, at + 1 + length);
    if (parts.length === length && parts.reduce((sum, { value }) => sum + value, 0) === head.bare)
      return { head, parts, again: false };
  }
  return null;
}
