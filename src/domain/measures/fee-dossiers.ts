import type { Measure } from "./measure";

/** Dossiers of procedures that have a fee. */
export const feeDossiers = {
  id: "feeDossiers",
  label: "hồ sơ thuộc thủ tục có phí",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
