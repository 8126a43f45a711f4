import type { Measure } from "./measure";

/** Procedures of which at least one dossier came online. */
export const proceduresOnlineUsed = {
  id: "proceduresOnlineUsed",
  label: "thủ tục phát sinh hồ sơ trực tuyến",
  counts: "procedure",
  stage: null,
  within: ["proceduresUsed"],
} as const satisfies Measure;
