import type { Measure } from "./measure";

/** Procedures of which at least one dossier came. */
export const proceduresUsed = {
  id: "proceduresUsed",
  label: "thủ tục phát sinh hồ sơ",
  counts: "procedure",
  stage: null,
  within: ["proceduresTotal"],
} as const satisfies Measure;
