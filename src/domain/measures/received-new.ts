import type { Measure } from "./measure";

/** Received within the period, in whatever way. */
export const receivedNew = {
  id: "receivedNew",
  label: "tiếp nhận mới trong kỳ",
  short: "tiếp nhận mới",
  alsoCalled: ["mới tiếp nhận trong kỳ"],
  counts: "dossier",
  stage: "received",
  splits: [
    {
      parts: ["receivedOnline", "receivedDirect"],
      maybe: ["postal", "postalIn", "nonLocal", "onlineOther"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(5) + (7)" },
    },
  ],
  bases: ["received"],
} as const satisfies Measure;
