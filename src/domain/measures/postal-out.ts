import type { Measure } from "./measure";

/** Results sent through the post; some are of dossiers settled before. */
export const postalOut = {
  id: "postalOut",
  label: "trả kết quả qua dịch vụ bưu chính công ích",
  short: "trả kết quả qua bưu chính",
  alsoCalled: ["trả kết quả qua bưu chính"],
  counts: "dossier",
  stage: "resolved",
  bases: ["resolved", "received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
