import type { Measure } from "./measure";

/** Money collected, in đồng. */
export const moneyTotal = {
  id: "moneyTotal",
  label: "tổng số tiền phí, lệ phí",
  counts: "otherNoun",
  stage: null,
} as const satisfies Measure;
