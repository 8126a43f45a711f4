import type { Measure } from "./measure";

/** Paid through the national portal, in đồng. */
export const moneyNational = {
  id: "moneyNational",
  label: "số tiền thu qua Cổng Dịch vụ công quốc gia",
  counts: "otherNoun",
  stage: null,
  within: ["moneyTotal"],
} as const satisfies Measure;
