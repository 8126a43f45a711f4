import type { Measure } from "./measure";

/** Received at the desk or through the post; some forms count the post apart. */
export const receivedDirect = {
  id: "receivedDirect",
  label: "tiếp nhận trực tiếp và qua dịch vụ BCCI",
  short: "trực tiếp và bưu chính",
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
