import type { Measure } from "./measure";

/** Petitions about rules. */
export const aboutRules = {
  id: "aboutRules",
  label: "phản ánh, kiến nghị về quy định hành chính",
  short: "về quy định hành chính",
  counts: "petition",
  stage: null,
  bases: ["received"],
} as const satisfies Measure;
