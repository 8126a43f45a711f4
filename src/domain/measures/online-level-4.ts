import type { Measure } from "./measure";

/** Received online at level 4, as counted until 2022. */
export const onlineLevel4 = {
  id: "onlineLevel4",
  label: "dịch vụ công trực tuyến mức độ 4",
  short: "mức độ 4",
  alsoCalled: ["mức độ 4"],
  counts: "dossier",
  stage: "received",
  bases: ["received", "receivedNew", "receivedOnline"],
  looseBase: true,
  until: { year: 2022, now: "onlineFull", source: { document: "Nghị định số 42/2022/NĐ-CP" } },
} as const satisfies Measure;
