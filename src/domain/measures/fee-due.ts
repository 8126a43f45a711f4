import type { Measure } from "./measure";

/** With a fee or tax to pay. */
export const feeDue = {
  id: "feeDue",
  label: "hồ sơ có nghĩa vụ tài chính",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
