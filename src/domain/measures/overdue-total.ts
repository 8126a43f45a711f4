import type { Measure } from "./measure";

/** All that is overdue, settled late or still pending. */
export const overdueTotal = {
  id: "overdueTotal",
  label: "tổng số quá hạn",
  short: "quá hạn",
  counts: "dossier",
  stage: null,
  splits: [
    {
      parts: ["resolvedLate", "pendingOverdue"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(14) = (10) + (13)" },
    },
  ],
  bases: ["due", "received", "receivedNew"],
} as const satisfies Measure;
