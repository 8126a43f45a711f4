import type { Measure } from "./measure";

/** Sent through the portal and received later than allowed. */
export const receivedLate = {
  id: "receivedLate",
  label: "chậm được tiếp nhận",
  counts: "dossier",
  stage: null,
  within: ["received"],
} as const satisfies Measure;
