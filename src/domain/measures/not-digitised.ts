import type { Measure } from "./measure";

/** Received without digital copies of its papers. */
export const notDigitised = {
  id: "notDigitised",
  label: "chưa số hóa thành phần hồ sơ",
  counts: "dossier",
  stage: null,
  within: ["received"],
} as const satisfies Measure;
