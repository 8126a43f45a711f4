import { stageOf as measureStage } from "../../../measures/measures";
import type { Quantity } from "../quantity";
import { isExact } from "../quantity";
import { oneSlipOff } from "../slips";
import type { Summed } from "./distant-sums";

/** Below, nearly every gap looks like a slip of the pen. */
const TELLING = 100;
const MOST_BEFORE = 5;

/**
 * «996.023 hồ sơ; trả đúng hạn 984.856, đang giải quyết 9.319, quá hạn 1.842»: settled and pending, each once and nothing
 * else, so near to what stands before them that they are meant to make it up.
 */
export function stagesFrom(at: number, counts: readonly Quantity[]): Summed | null {
  const head = counts[at - 1];
  if (head === undefined || head.value < TELLING || stageOf(head) !== null) return null;
  const parts = counts.slice(at, at + MOST_BEFORE).filter(({ place }) => place.sentence === head.place.sentence);
  const stages = parts.map(stageOf);
  const settled = parts.filter((_, index) => stages[index] === "resolved");
  const plain =
    parts.length > 2 &&
    stages.includes("resolved") &&
    stages.includes("pending") &&
    !stages.includes(null) &&
    (settled.length === 1 || settled.every(({ statement }) => statement.measure !== "resolved")) &&
    new Set(parts.map(({ statement }) => statement.measure)).size === parts.length &&
    [head, ...parts].every((one) => isExact(one) && one.place.bracket === head.place.bracket);
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  return plain && Math.abs(gap) * CLOSE <= head.value && oneSlipOff(head, parts) ? { head, parts, again: false } : null;
}

/** Off by one in a thousand at most. */
const CLOSE = 1_000;

/** Whether a count is of settled, pending or overdue dossiers; null of others. */
function stageOf({ statement: { measure, narrowed } }: Quantity): string | null {
  if (measure === null || narrowed !== "") return null;
  if (measure === "onTime") return "resolved";
  const stage = measure === "overdueTotal" ? "due" : measureStage(measure);
  return stage === "received" || stage === "awaiting" ? null : stage;
}
