import type { Measure } from "./measure";

/** Refused at the desk. Inside the balance in some reports, beside it in others. */
export const rejected = {
  id: "rejected",
  label: "hồ sơ không được tiếp nhận",
  short: "từ chối",
  alsoCalled: ["không được tiếp nhận"],
  saidAs: ["từ chối", "từ chối tiếp nhận", "không được tiếp nhận", "không đủ điều kiện"],
  counts: "dossier",
  stage: null,
  bases: ["received", "receivedNew"],
} as const satisfies Measure;
