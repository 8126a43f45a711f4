import type { Measure } from "./measure";

/** Received online and settled after the due date. */
export const onlineLate = {
  id: "onlineLate",
  label: "hồ sơ trực tuyến giải quyết quá hạn",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
