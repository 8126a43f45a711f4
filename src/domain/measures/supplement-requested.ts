import type { Measure } from "./measure";

/** Waiting for papers that were asked for. Inside the balance in some reports, beside it in others. */
export const supplementRequested = {
  id: "supplementRequested",
  label: "yêu cầu bổ sung",
  alsoCalled: ["chờ bổ sung"],
  saidAs: ["yêu cầu bổ sung", "bổ sung", "chờ bổ sung", "cần bổ sung", "phải bổ sung", "đề nghị bổ sung"],
  counts: "dossier",
  stage: null,
  bases: ["received", "due", "receivedNew", "resolved", "pending"],
} as const satisfies Measure;
