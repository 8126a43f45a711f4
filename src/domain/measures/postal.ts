import type { Measure } from "./measure";

/** Through the post, received or sent back: a dossier may be counted for either. */
export const postal = {
  id: "postal",
  label: "qua bưu chính công ích",
  short: "qua bưu chính",
  alsoCalled: ["qua dịch vụ bưu chính công ích", "qua BCCI"],
  counts: "dossier",
  stage: null,
  bases: ["received", "resolved", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
