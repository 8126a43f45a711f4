import type { Measure } from "./measure";

/** Withdrawn by the applicant. Inside the balance in some reports, beside it in others. */
export const withdrawn = {
  id: "withdrawn",
  label: "hồ sơ rút",
  short: "xin rút",
  alsoCalled: ["xin rút"],
  saidAs: ["xin rút", "đề nghị rút", "đề nghị rút hồ sơ", "rút hồ sơ", "rút"],
  counts: "dossier",
  stage: null,
  bases: ["due", "received", "receivedNew", "resolved"],
} as const satisfies Measure;
