import type { Measure } from "./measure";

/** Dossiers whose fee was paid online. */
export const paidOnline = {
  id: "paidOnline",
  label: "thanh toán trực tuyến",
  counts: "dossier",
  stage: null,
  bases: ["paidTotal"],
} as const satisfies Measure;
