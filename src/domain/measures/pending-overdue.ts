import type { Measure } from "./measure";

/** Pending, the due date passed. */
export const pendingOverdue = {
  id: "pendingOverdue",
  label: "đang giải quyết quá hạn",
  counts: "dossier",
  stage: "pending",
  splits: [
    {
      parts: ["pendingOverdueApologised", "pendingOverdueNotApologised"],
      source: {
        document: "Biểu tổng hợp theo đơn vị, kết xuất năm 2026",
        clause: "quá hạn: đã có và chưa có thư xin lỗi",
      },
    },
  ],
  bases: ["pending", "received", "overdueTotal", "due"],
} as const satisfies Measure;
