import type { Measure } from "./measure";

/** Procedures that can be asked for online. */
export const proceduresOnline = {
  id: "proceduresOnline",
  label: "thủ tục cung cấp dịch vụ công trực tuyến",
  counts: "procedure",
  stage: null,
  within: ["proceduresTotal"],
} as const satisfies Measure;
