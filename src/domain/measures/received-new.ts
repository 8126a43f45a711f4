import type { Measure } from "./measure";

/** Received within the period, in whatever way. */
export const receivedNew = {
  id: "receivedNew",
  label: "tiếp nhận mới trong kỳ",
  short: "tiếp nhận mới",
  alsoCalled: ["mới tiếp nhận trong kỳ"],
  counts: "dossier",
  stage: "received",
  bases: ["received"],
} as const satisfies Measure;
