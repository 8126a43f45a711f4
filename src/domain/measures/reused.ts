import type { Measure } from "./measure";

/** Digital papers taken over from an earlier dossier. */
export const reused = {
  id: "reused",
  label: "có tái sử dụng dữ liệu đã số hóa",
  counts: "dossier",
  stage: null,
  within: ["digitised"],
} as const satisfies Measure;
