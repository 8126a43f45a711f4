import type { Measure } from "./measure";

/** Pending and overdue, without a letter of apology. */
export const pendingOverdueNotApologised = {
  id: "pendingOverdueNotApologised",
  label: "đang giải quyết quá hạn, chưa có thư xin lỗi",
  counts: "dossier",
  stage: "pending",
  bases: ["pendingOverdue"],
} as const satisfies Measure;
