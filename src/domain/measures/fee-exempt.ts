import type { Measure } from "./measure";

/** Times that a fee was waived. */
export const feeExempt = {
  id: "feeExempt",
  label: "lượt miễn phí",
  counts: "otherNoun",
  stage: null,
} as const satisfies Measure;
