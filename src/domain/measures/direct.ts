import type { Measure } from "./measure";

/** Received at the desk alone, as texts say it beside the post. */
export const direct = {
  id: "direct",
  label: "tiếp nhận tại quầy",
  short: "trực tiếp",
  counts: "dossier",
  stage: "received",
  within: ["receivedDirect"],
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
