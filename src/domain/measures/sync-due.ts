import type { Measure } from "./measure";

/** To be sent to the national portal. */
export const syncDue = {
  id: "syncDue",
  label: "hồ sơ phải đồng bộ",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
