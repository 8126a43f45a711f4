import type { Measure } from "./measure";

/** Settled, the result on paper only. */
export const resultNotDigitised = {
  id: "resultNotDigitised",
  label: "kết quả chưa số hóa",
  counts: "dossier",
  stage: null,
  within: ["resolved"],
} as const satisfies Measure;
