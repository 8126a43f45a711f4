import type { Measure } from "./measure";

/** Settled late, without a letter of apology. */
export const resolvedLateNotApologised = {
  id: "resolvedLateNotApologised",
  label: "đã giải quyết quá hạn, chưa có thư xin lỗi",
  counts: "dossier",
  stage: "resolved",
  bases: ["resolvedLate"],
} as const satisfies Measure;
