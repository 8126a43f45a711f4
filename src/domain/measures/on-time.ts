import type { Measure } from "./measure";

/** What «đúng hạn» alone leaves open: beside «trước hạn» it is on the due date, else in time. */
export const onTime = {
  id: "onTime",
  label: "đúng hạn",
  counts: "dossier",
  stage: "resolved",
  bases: ["resolved", "due", "received", "receivedNew"],
  oneOf: ["resolvedOnDueDate", "resolvedInTime"],
} as const satisfies Measure;
