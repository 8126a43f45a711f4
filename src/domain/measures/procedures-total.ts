import type { Measure } from "./measure";

/** Procedures in an office's hands. */
export const proceduresTotal = {
  id: "proceduresTotal",
  label: "tổng số thủ tục",
  counts: "procedure",
  stage: null,
} as const satisfies Measure;
