import type { Indicator } from "./indicator";

/** Dossiers still open among all received. */
export const pendingRate = {
  id: "pendingRate",
  label: "tỷ lệ đang giải quyết",
  alsoCalled: ["PENDING_RATE", "tỷ lệ chưa giải quyết", "đang giải quyết"],
  numerator: "pending",
  base: "received",
  otherBases: [],
  shownBeside: [],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(11) / (4)" },
} as const satisfies Indicator;
