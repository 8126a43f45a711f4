import type { Measure } from "./measure";

/** Dossiers with a fee that was paid. */
export const paidTotal = {
  id: "paidTotal",
  label: "tổng số hồ sơ thanh toán",
  counts: "dossier",
  stage: null,
  splits: [
    {
      parts: ["paidOnline", "paidDirect"],
      source: {
        document: "Biểu tổng hợp theo đơn vị, kết xuất năm 2026",
        clause: "thanh toán: tổng số = trực tuyến + trực tiếp",
      },
    },
  ],
} as const satisfies Measure;
