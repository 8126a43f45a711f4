import type { Indicator } from "./indicator";

/**
 * Dossiers answered in time among those resolved. Beside it the share of those due: an office may answer 38,78% of
 * its resolved dossiers in time but 9,47% of those due, because its late ones are still pending.
 */
export const onTimeRate = {
  id: "onTimeRate",
  label: "tỷ lệ trả đúng thời hạn",
  alsoCalled: ["ONTIME_RATE", "tỷ lệ đúng hạn", "tỷ lệ giải quyết đúng hạn", "tỷ lệ trước và đúng hạn", "đúng hạn"],
  numerator: "resolvedInTime",
  base: "resolved",
  otherBases: ["due", "received"],
  shownBeside: ["due"],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(9) / (8)" },
} as const satisfies Indicator;
