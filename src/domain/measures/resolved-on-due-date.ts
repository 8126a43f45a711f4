import type { Measure } from "./measure";

/** Settled on the due date, where early ones are counted apart. */
export const resolvedOnDueDate = {
  id: "resolvedOnDueDate",
  label: "đã giải quyết đúng hạn",
  short: "đúng hạn",
  counts: "dossier",
  stage: "resolved",
  bases: ["resolved", "due", "received", "receivedNew"],
} as const satisfies Measure;
