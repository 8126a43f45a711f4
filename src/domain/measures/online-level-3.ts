import type { Measure } from "./measure";

/** Received online at level 3, as counted until 2022. */
export const onlineLevel3 = {
  id: "onlineLevel3",
  label: "dịch vụ công trực tuyến mức độ 3",
  short: "mức độ 3",
  alsoCalled: ["mức độ 3"],
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew", "receivedOnline"],
  looseBase: true,
  until: { year: 2022, now: "onlinePartial", source: { document: "Nghị định số 42/2022/NĐ-CP" } },
} as const satisfies Measure;
