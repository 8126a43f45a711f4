import type { Measure } from "./measure";

/** Received through the post. */
export const postalIn = {
  id: "postalIn",
  label: "tiếp nhận qua dịch vụ bưu chính công ích",
  short: "tiếp nhận qua bưu chính",
  alsoCalled: ["tiếp nhận qua bưu chính"],
  counts: "dossier",
  stage: "received",
  within: ["received"],
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
