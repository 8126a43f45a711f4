import type { Measure } from "./measure";

/** Received online and settled by the due date. */
export const onlineInTime = {
  id: "onlineInTime",
  label: "hồ sơ trực tuyến giải quyết đúng hạn",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
