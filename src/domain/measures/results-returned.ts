import type { Measure } from "./measure";

/** Results handed over, of dossiers settled now or before. */
export const resultsReturned = {
  id: "resultsReturned",
  label: "kết quả đã trả cho tổ chức, cá nhân",
  counts: "result",
  stage: null,
} as const satisfies Measure;
