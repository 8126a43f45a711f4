import type { Measure } from "./measure";

/** Sent online, not yet received, the time for that passed. */
export const awaitingLate = {
  id: "awaitingLate",
  label: "trực tuyến chờ tiếp nhận quá hạn",
  counts: "dossier",
  stage: "awaiting",
} as const satisfies Measure;
