import type { Measure } from "./measure";

/** Settled late, with a letter of apology. */
export const resolvedLateApologised = {
  id: "resolvedLateApologised",
  label: "đã giải quyết quá hạn, đã có thư xin lỗi",
  counts: "dossier",
  stage: "resolved",
  bases: ["resolvedLate"],
} as const satisfies Measure;
