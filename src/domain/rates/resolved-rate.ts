import type { Indicator } from "./indicator";

/** Dossiers resolved among all received, carried-over ones included. */
export const resolvedRate = {
  id: "resolvedRate",
  label: "tỷ lệ đã giải quyết",
  alsoCalled: ["RESOLVED_RATE", "tỷ lệ giải quyết", "đã giải quyết"],
  numerator: "resolved",
  base: "received",
  otherBases: [],
  shownBeside: [],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(8) / (4)" },
} as const satisfies Indicator;
