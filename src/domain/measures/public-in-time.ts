import type { Measure } from "./measure";

/** Of those the ones published in time. */
export const publicInTime = {
  id: "publicInTime",
  label: "thủ tục công khai đúng hạn",
  counts: "procedure",
  stage: null,
  within: ["publicDue"],
} as const satisfies Measure;
