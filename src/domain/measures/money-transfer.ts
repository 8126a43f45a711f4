import type { Measure } from "./measure";

/** Paid by other transfers, in đồng. */
export const moneyTransfer = {
  id: "moneyTransfer",
  label: "số tiền chuyển khoản khác",
  counts: "otherNoun",
  stage: null,
  within: ["moneyTotal"],
} as const satisfies Measure;
