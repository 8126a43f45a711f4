import type { Measure } from "./measure";

/** Dossiers whose fee was paid at the desk. */
export const paidDirect = {
  id: "paidDirect",
  label: "thanh toán trực tiếp",
  counts: "dossier",
  stage: null,
  bases: ["paidTotal"],
} as const satisfies Measure;
