import type { Measure } from "./measure";

/** Settled: there is a result, handed over or not. */
export const resolved = {
  id: "resolved",
  label: "đã giải quyết",
  alsoCalled: ["đã có kết quả"],
  counts: "dossier",
  stage: "resolved",
  splits: [
    {
      parts: ["resolvedInTime", "resolvedLate"],
      maybe: ["supplementRequested", "returned", "withdrawn", "stopped", "rejected"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(8) = (9) + (10)" },
    },
  ],
  bases: ["received", "receivedNew", "due"],
} as const satisfies Measure;
