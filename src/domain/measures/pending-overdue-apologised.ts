import type { Measure } from "./measure";

/** Pending and overdue, with a letter of apology. */
export const pendingOverdueApologised = {
  id: "pendingOverdueApologised",
  label: "đang giải quyết quá hạn, đã có thư xin lỗi",
  counts: "dossier",
  stage: "pending",
  bases: ["pendingOverdue"],
} as const satisfies Measure;
