import type { Measure } from "./measure";

/** Not yet settled at the end of the period. */
export const pending = {
  id: "pending",
  label: "đang giải quyết",
  counts: "dossier",
  stage: "pending",
  splits: [
    {
      parts: ["pendingNotDue", "pendingOverdue"],
      maybe: ["supplementRequested", "returned", "withdrawn", "stopped", "rejected"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(11) = (12) + (13)" },
    },
  ],
  bases: ["received", "receivedNew"],
} as const satisfies Measure;
