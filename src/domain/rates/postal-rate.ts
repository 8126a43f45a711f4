import type { Indicator } from "./indicator";

/** Dossiers received or returned through the public postal service among all received. */
export const postalRate = {
  id: "postalRate",
  label: "tỷ lệ qua dịch vụ bưu chính công ích",
  alsoCalled: ["POSTAL_RATE", "tỷ lệ bưu chính", "tỷ lệ BCCI", "BCCI"],
  numerator: "postal",
  base: "received",
  otherBases: ["resolved", "receivedNew"],
  shownBeside: [],
  source: {
    document: "Quyết định số 45/2016/QĐ-TTg",
    clause: "hồ sơ qua dịch vụ bưu chính công ích / tổng số hồ sơ tiếp nhận",
  },
} as const satisfies Indicator;
