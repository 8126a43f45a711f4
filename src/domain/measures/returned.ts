import type { Measure } from "./measure";

/** Given back unsettled. Inside the balance in some reports, beside it in others. */
export const returned = {
  id: "returned",
  label: "trả lại cho tổ chức, cá nhân",
  short: "trả lại",
  alsoCalled: ["trả lại"],
  saidAs: ["trả lại", "bị trả lại", "trả lại hồ sơ"],
  counts: "dossier",
  stage: null,
  bases: ["due", "received", "receivedNew", "resolved"],
} as const satisfies Measure;
