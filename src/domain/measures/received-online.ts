import type { Measure } from "./measure";

/** Received online within the period. */
export const receivedOnline = {
  id: "receivedOnline",
  label: "mới tiếp nhận trực tuyến",
  short: "trực tuyến",
  alsoCalled: ["hồ sơ trực tuyến"],
  counts: "dossier",
  stage: "received",
  splits: [
    {
      parts: ["onlineLevel3", "onlineLevel4"],
      maybe: ["onlineFull", "onlinePartial", "onlineOther"],
      source: { document: "Nghị định số 61/2018/NĐ-CP", clause: "dịch vụ công trực tuyến mức độ 3 và 4" },
    },
    {
      parts: ["onlineFull", "onlinePartial"],
      maybe: ["onlineOther", "onlineLevel3", "onlineLevel4"],
      source: { document: "Nghị định số 42/2022/NĐ-CP", clause: "dịch vụ công trực tuyến toàn trình và một phần" },
    },
    // In 2022 a report may name one kind by its old level and the other by its new name.
    {
      parts: ["onlineLevel3", "onlineFull"],
      maybe: ["onlineLevel4", "onlinePartial", "onlineOther"],
      source: { document: "Nghị định số 42/2022/NĐ-CP", clause: "mức độ 3 là một phần" },
    },
    {
      parts: ["onlinePartial", "onlineLevel4"],
      maybe: ["onlineLevel3", "onlineFull", "onlineOther"],
      source: { document: "Nghị định số 42/2022/NĐ-CP", clause: "mức độ 4 là toàn trình" },
    },
  ],
  bases: ["received", "receivedNew"],
  looseBase: true,
} as const satisfies Measure;
