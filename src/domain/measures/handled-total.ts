import type { Measure } from "./measure";

/** Settled and pending together. */
export const handledTotal = {
  id: "handledTotal",
  label: "tổng đã và đang giải quyết",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
