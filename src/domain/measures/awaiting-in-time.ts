import type { Measure } from "./measure";

/** Sent online, not yet received, the time for that still running. */
export const awaitingInTime = {
  id: "awaitingInTime",
  label: "trực tuyến chờ tiếp nhận đúng hạn",
  counts: "dossier",
  stage: "awaiting",
} as const satisfies Measure;
