import type { Measure } from "./measure";

/** Procedures to be published or updated in the period. */
export const publicDue = {
  id: "publicDue",
  label: "thủ tục phải công khai",
  counts: "procedure",
  stage: null,
} as const satisfies Measure;
