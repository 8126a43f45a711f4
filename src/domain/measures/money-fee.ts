import type { Measure } from "./measure";

/** Fees (phí), in đồng. */
export const moneyFee = {
  id: "moneyFee",
  label: "số tiền phí",
  counts: "otherNoun",
  stage: null,
  within: ["moneyTotal"],
} as const satisfies Measure;
