import type { Measure } from "./measure";

/** Pending, the due date still ahead. */
export const pendingNotDue = {
  id: "pendingNotDue",
  label: "đang giải quyết chưa đến hạn",
  short: "chưa đến hạn",
  alsoCalled: ["chưa đến hạn giải quyết"],
  counts: "dossier",
  stage: "pending",
  bases: ["pending", "received"],
} as const satisfies Measure;
