import type { Measure } from "./measure";

/** Paid in cash, in đồng. */
export const moneyCash = {
  id: "moneyCash",
  label: "số tiền thu bằng tiền mặt",
  counts: "otherNoun",
  stage: null,
  within: ["moneyTotal"],
} as const satisfies Measure;
