import type { Measure } from "./measure";

/** Settled, the result digital too. */
export const resultDigitised = {
  id: "resultDigitised",
  label: "kết quả đã số hóa",
  counts: "dossier",
  stage: null,
  within: ["resolved"],
} as const satisfies Measure;
