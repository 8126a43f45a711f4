import type { Measure } from "./measure";

/** Of those the ones from the national portal. */
export const reusedNational = {
  id: "reusedNational",
  label: "tái sử dụng dữ liệu từ Cổng Dịch vụ công quốc gia",
  counts: "dossier",
  stage: null,
  within: ["reused"],
} as const satisfies Measure;
