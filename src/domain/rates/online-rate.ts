import type { Indicator } from "./indicator";

/** Dossiers received online among all received; reports also divide by the new ones, and say so. */
export const onlineRate = {
  id: "onlineRate",
  label: "tỷ lệ tiếp nhận trực tuyến",
  alsoCalled: ["ONLINE_RATE", "tỷ lệ trực tuyến", "tỷ lệ hồ sơ trực tuyến", "trực tuyến"],
  numerator: "receivedOnline",
  base: "received",
  otherBases: ["receivedNew"],
  shownBeside: [],
  source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(5) / (4)" },
} as const satisfies Indicator;
