import type { Measure } from "./measure";

/** Of those the ones sent. */
export const synced = {
  id: "synced",
  label: "hồ sơ đã đồng bộ",
  counts: "dossier",
  stage: null,
  within: ["syncDue"],
} as const satisfies Measure;
