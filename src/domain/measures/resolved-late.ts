import type { Measure } from "./measure";

/** Settled after the due date. */
export const resolvedLate = {
  id: "resolvedLate",
  label: "trả quá hạn",
  short: "đã giải quyết quá hạn",
  counts: "dossier",
  stage: "resolved",
  splits: [
    {
      parts: ["resolvedLateApologised", "resolvedLateNotApologised"],
      source: {
        document: "Biểu tổng hợp theo đơn vị, kết xuất năm 2026",
        clause: "quá hạn: đã có và chưa có thư xin lỗi",
      },
    },
  ],
  bases: ["resolved", "due", "received", "receivedNew", "overdueTotal"],
} as const satisfies Measure;
