import type { Measure } from "./measure";

/** Received for another place. Whether the total includes them no form says. */
export const nonLocal = {
  id: "nonLocal",
  label: "phi địa giới",
  alsoCalled: ["phi địa giới hành chính"],
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
