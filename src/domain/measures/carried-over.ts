import type { Measure } from "./measure";

/** Pending at the end of the period before. */
export const carriedOver = {
  id: "carriedOver",
  label: "kỳ trước chuyển qua",
  short: "tồn kỳ trước",
  alsoCalled: ["tồn kỳ trước", "kỳ trước chuyển sang"],
  counts: "dossier",
  stage: "received",
  bases: ["received"],
} as const satisfies Measure;
