import type { Scene } from "../../claims/claim";
import { compose } from "../../meaning/compose";
import type { Statement } from "../../meaning/statement";
import type { Topic } from "../offices/spoken";

/** The measures that a count may be, by its own words and by what was spoken of before it, the nearest first. */
export function measuresOf(statement: Statement, topics: readonly Topic[]): readonly string[] {
  const own = statement.measure === null ? [] : [statement.measure, ...statement.alternatives];
  const ids = statement.measure === null || statement.parent !== null ? [...own, ...(topics[0]?.ids ?? [])] : own;
  // «quá hạn 16 hồ sơ (12 đã trả, 4 đang giải quyết)»: what is said of a part is said of what is overdue.
  const isOverdue = topics.some((topic) => topic.ids.some((id) => OVERDUE.has(id)));
  const late = isOverdue ? own.flatMap((id) => LATE_PART[id] ?? []) : [];
  const all = statement.parent === null ? [...ids, ...late] : [...late, ...ids];
  return [...new Set(all.flatMap((id) => spread(id, statement.inclusive)))];
}

/**
 * What else a count may be: by the words right behind it («560 hồ sơ trực tuyến/670 hồ sơ mới»), and all that was spoken of
 * before it where its own words say nothing («tiếp nhận 3.240 hồ sơ (kỳ trước 220, mới 3.020)»). To agree with only.
 */
export function wideMeasures({ relations }: Scene, statement: Statement, topics: readonly Topic[]): readonly string[] {
  const behind = relations.places.get(statement.figure)?.behind;
  const said = behind === undefined ? { measure: null, alternatives: [] } : compose(behind, null);
  const own = said.measure === null ? [] : [said.measure, ...said.alternatives];
  // «phát sinh hồ sơ trả quá hạn 101 hồ sơ»: only those that were settled, perhaps.
  if (statement.measure === "overdueTotal") own.push(...OVERDUE);
  const before = statement.measure === null || statement.parent !== null ? topics.flatMap(({ ids }) => ids) : [];
  // «có 6 hồ sơ trong tổng số 305 hồ sơ», of those that were late as before: settled late, perhaps.
  const all = [...own, ...before];
  const parts = all.includes("overdueTotal") ? [...OVERDUE] : [];
  return [...all, ...parts].flatMap((id) => spread(id, false));
}

const OVERDUE: ReadonlySet<string> = new Set(["overdueTotal", "resolvedLate", "pendingOverdue"]);
const LATE_PART: Readonly<Record<string, string>> = { resolved: "resolvedLate", pending: "pendingOverdue" };

/** What an office is told to settle is pending yet. */
export const TO_COME: Readonly<Record<string, string>> = { resolved: "pending", resolvedLate: "pendingOverdue" };

/** «Tiếp nhận» may leave out what was carried over; «đúng hạn» may count early ones or not. */
export function spread(id: string, inclusive: boolean): readonly string[] {
  if (id === "onTime") return ["resolvedInTime", "resolvedOnDueDate"];
  // What a form without a column of its own for the post calls so.
  if (id === "direct") return ["direct", "receivedDirect"];
  return id === "received" && !inclusive ? ["received", "receivedNew"] : [id];
}
