import type { Measure } from "./measure";

/** With a fee that was collected, in whatever way. */
export const feeCollected = {
  id: "feeCollected",
  label: "hồ sơ thu phí",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
