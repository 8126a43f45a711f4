import type { Measure } from "./measure";

/** Processing stopped. Inside the balance in some reports, beside it in others. */
export const stopped = {
  id: "stopped",
  label: "hồ sơ dừng xử lý",
  short: "dừng xử lý",
  alsoCalled: ["dừng xử lý"],
  saidAs: ["dừng xử lý", "tạm dừng", "dừng giải quyết", "hủy", "bị hủy"],
  counts: "dossier",
  stage: null,
  bases: ["received", "receivedNew"],
} as const satisfies Measure;
