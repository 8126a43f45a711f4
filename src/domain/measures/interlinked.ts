import type { Measure } from "./measure";

/** Settled together with another office. */
export const interlinked = {
  id: "interlinked",
  label: "liên thông",
  alsoCalled: ["hồ sơ liên thông"],
  counts: "dossier",
  stage: null,
  within: ["received"],
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
