import type { Measure } from "./measure";

/** Petitions received about procedures. */
export const petitions = {
  id: "petitions",
  label: "phản ánh, kiến nghị",
  counts: "petition",
  stage: null,
} as const satisfies Measure;
