import type { Measure } from "./measure";

/** Settled before the due date. */
export const resolvedEarly = {
  id: "resolvedEarly",
  label: "đã giải quyết trước hạn",
  short: "trước hạn",
  alsoCalled: ["giải quyết trước hạn", "giải quyết sớm hạn"],
  counts: "dossier",
  stage: "resolved",
  bases: ["resolved", "due", "received", "receivedNew"],
} as const satisfies Measure;
