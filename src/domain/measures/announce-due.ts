import type { Measure } from "./measure";

/** Procedures to be announced in the period. */
export const announceDue = {
  id: "announceDue",
  label: "thủ tục phải công bố",
  counts: "procedure",
  stage: null,
} as const satisfies Measure;
