import type { Measure } from "./measure";

/** Of those the ones with a dossier. */
export const proceduresFeeUsed = {
  id: "proceduresFeeUsed",
  label: "thủ tục có phí phát sinh hồ sơ",
  counts: "procedure",
  stage: null,
  within: ["proceduresWithFee"],
} as const satisfies Measure;
