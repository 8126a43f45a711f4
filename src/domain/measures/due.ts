import type { Measure } from "./measure";

/** What had to be settled by the end of the period: settled in time, or overdue. */
export const due = {
  id: "due",
  label: "đến hạn giải quyết",
  counts: "dossier",
  stage: "due",
  splits: [
    {
      parts: ["resolvedInTime", "overdueTotal"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(9) + (14)" },
    },
  ],
  within: ["received"],
} as const satisfies Measure;
