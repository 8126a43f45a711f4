import type { Measure } from "./measure";

/** Received online in another way, where a form counts it apart. */
export const onlineOther = {
  id: "onlineOther",
  label: "trực tuyến hình thức khác",
  counts: "dossier",
  stage: "received",
  within: ["received"],
  bases: ["received", "receivedNew", "receivedOnline"],
  looseBase: true,
} as const satisfies Measure;
