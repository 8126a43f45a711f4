import type { Measure } from "./measure";

/** Refused at the desk. Inside the balance in some reports, beside it in others. */
export const rejected = {
  id: "rejected",
  label: "hồ sơ không được tiếp nhận",
  short: "từ chối",
  alsoCalled: ["không được tiếp nhận"],
  counts: "dossier",
  stage: null,
  bases: ["received", "receivedNew"],
} as const satisfies Measure;
