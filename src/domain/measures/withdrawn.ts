import type { Measure } from "./measure";

/** Withdrawn by the applicant. Inside the balance in some reports, beside it in others. */
export const withdrawn = {
  id: "withdrawn",
  label: "hồ sơ rút",
  short: "xin rút",
  alsoCalled: ["xin rút"],
  counts: "dossier",
  stage: null,
  bases: ["due", "received", "receivedNew", "resolved"],
} as const satisfies Measure;
