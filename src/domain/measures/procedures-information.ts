import type { Measure } from "./measure";

/** Only described online. */
export const proceduresInformation = {
  id: "proceduresInformation",
  label: "thủ tục chỉ cung cấp thông tin trực tuyến",
  counts: "procedure",
  stage: null,
  within: ["proceduresTotal"],
} as const satisfies Measure;
