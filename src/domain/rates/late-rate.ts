import type { Indicator } from "./indicator";

/** Dossiers answered late among those resolved; pending overdue ones are in the overdue rate. */
export const lateRate = {
  id: "lateRate",
  label: "tỷ lệ đã trả quá hạn",
  alsoCalled: ["LATE_RATE", "tỷ lệ trả quá hạn", "tỷ lệ giải quyết quá hạn", "trả quá hạn"],
  numerator: "resolvedLate",
  base: "resolved",
  otherBases: ["due", "received"],
  shownBeside: [],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(10) / (8)" },
} as const satisfies Indicator;
