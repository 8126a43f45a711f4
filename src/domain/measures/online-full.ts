import type { Measure } from "./measure";

/** Received online, with no step that needs a visit. */
export const onlineFull = {
  id: "onlineFull",
  label: "trực tuyến toàn trình",
  short: "toàn trình",
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew", "receivedOnline"],
  looseBase: true,
  since: { year: 2022, source: { document: "Nghị định số 42/2022/NĐ-CP" } },
} as const satisfies Measure;
