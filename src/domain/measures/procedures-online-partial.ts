import type { Measure } from "./measure";

/** Online but for some step. */
export const proceduresOnlinePartial = {
  id: "proceduresOnlinePartial",
  label: "thủ tục trực tuyến một phần",
  counts: "procedure",
  stage: null,
  within: ["proceduresOnline"],
} as const satisfies Measure;
