import type { Measure } from "./measure";

/** Petitions about conduct. */
export const aboutConduct = {
  id: "aboutConduct",
  label: "phản ánh, kiến nghị về hành vi hành chính",
  short: "về hành vi hành chính",
  counts: "petition",
  stage: null,
  bases: ["received"],
} as const satisfies Measure;
