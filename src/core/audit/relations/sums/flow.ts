import { foldWord } from "../../passages/fold-word";
import type { Quantity } from "../quantity";

/**
 * «nhận thêm 1.000 phiếu, đã trả 1.020 phiếu, còn 40 phiếu»: more went out, or out and is left, than came in, which what
 * was there before explains wherever it is not stated.
 */
export function isFlow(head: Quantity, parts: readonly Quantity[], isSecond: boolean): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const cameIn = isSecond ? parts[0] : head;
  return sum !== head.value && (isSecond || sum > head.value) && cameIn !== undefined && isIntake(cameIn);
}

/** What came within the period, by its measure or by its words. */
function isIntake({ statement: { measure }, place: { wordsBefore } }: Quantity): boolean {
  return measure === "received" || measure === "receivedNew" || wordsBefore.some((word) => INTAKE.has(word));
}

const INTAKE: ReadonlySet<string> = new Set(
  ["nhận", "thêm", "mới", "thụ", "nộp", "gửi", "sinh", "nhập", "vào"].map(foldWord),
);
