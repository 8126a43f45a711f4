import type { Indicator } from "./indicator";

/** All overdue dossiers, answered late or still open, among all received. */
export const overdueRate = {
  id: "overdueRate",
  label: "tỷ lệ quá hạn chung",
  alsoCalled: ["OVERDUE_RATE", "tỷ lệ quá hạn", "quá hạn"],
  numerator: "overdueTotal",
  base: "received",
  otherBases: ["due"],
  shownBeside: [],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(14) / (4)" },
} as const satisfies Indicator;
