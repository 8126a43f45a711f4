import type { MeasureId } from "../../core/model/profile";

/** What came in, what was settled and what is pending: the balance that a report of an office opens with. */
export const BALANCE: readonly MeasureId[] = [
  "received",
  "carriedOver",
  "receivedNew",
  "resolved",
  "resolvedEarly",
  "resolvedOnDueDate",
  "resolvedLate",
  "pending",
  "pendingNotDue",
  "pendingOverdue",
];

/** What stands beside the balance in the sentences that follow. */
export const BESIDE_BALANCE: readonly MeasureId[] = [
  "supplementRequested",
  "returned",
  "interlinked",
  "onlineLevel3",
  "onlineLevel4",
];

/** The balance of the dossiers interlinked to the office of the provincial People's Committee. */
export const INTERLINKED: readonly MeasureId[] = BALANCE.map((id) => `office.${id}`);

/** From 2022 on levels 3 and 4 are counted as «một phần» and «toàn trình» (Nghị định 42/2022). */
export const LEVELS: Readonly<Record<MeasureId, MeasureId>> = {
  onlineLevel3: "onlinePartial",
  onlineLevel4: "onlineFull",
};
