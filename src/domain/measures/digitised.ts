import type { Measure } from "./measure";

/** Received with digital copies of its papers. */
export const digitised = {
  id: "digitised",
  label: "có số hóa thành phần hồ sơ",
  counts: "dossier",
  stage: null,
  within: ["received"],
} as const satisfies Measure;
