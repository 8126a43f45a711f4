import type { Measure } from "./measure";

/** Charges (lệ phí), in đồng. */
export const moneyCharge = {
  id: "moneyCharge",
  label: "số tiền lệ phí",
  counts: "otherNoun",
  stage: null,
  within: ["moneyTotal"],
} as const satisfies Measure;
