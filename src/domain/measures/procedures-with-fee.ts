import type { Measure } from "./measure";

/** Procedures that cost a fee. */
export const proceduresWithFee = {
  id: "proceduresWithFee",
  label: "thủ tục có phí, lệ phí",
  counts: "procedure",
  stage: null,
} as const satisfies Measure;
