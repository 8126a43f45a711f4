import type { MeasureId } from "../../model/profile";

/** What reports state of the dossiers interlinked to the office of the provincial People's Committee. */
export const INTERLINKED: readonly MeasureId[] = [
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
].map((id) => `office.${id}`);

/** From 2022 on levels 3 and 4 are counted as «một phần» and «toàn trình» (Nghị định 42/2022). */
export const LEVELS: Readonly<Record<MeasureId, MeasureId>> = { onlineLevel3: "onlinePartial", onlineLevel4: "onlineFull" };
