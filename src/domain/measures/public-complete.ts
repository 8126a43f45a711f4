import type { Measure } from "./measure";

/** Of those the ones published with everything that the law names. */
export const publicComplete = {
  id: "publicComplete",
  label: "thủ tục công khai đủ nội dung",
  counts: "procedure",
  stage: null,
  within: ["publicDue"],
} as const satisfies Measure;
