import type { Measure } from "./measure";

/** Of those the ones announced in time. */
export const announcedInTime = {
  id: "announcedInTime",
  label: "thủ tục công bố đúng hạn",
  counts: "procedure",
  stage: null,
  within: ["announceDue"],
} as const satisfies Measure;
