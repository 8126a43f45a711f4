import type { Measure } from "./measure";

/** Online without a step that needs a visit. */
export const proceduresOnlineFull = {
  id: "proceduresOnlineFull",
  label: "thủ tục trực tuyến toàn trình",
  counts: "procedure",
  stage: null,
  within: ["proceduresOnline"],
} as const satisfies Measure;
