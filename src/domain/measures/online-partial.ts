import type { Measure } from "./measure";

/** Received online, with a step that needs a visit. */
export const onlinePartial = {
  id: "onlinePartial",
  label: "trực tuyến một phần",
  short: "một phần",
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew", "receivedOnline"],
  looseBase: true,
  since: { year: 2022, source: { document: "Nghị định số 42/2022/NĐ-CP" } },
} as const satisfies Measure;
