import type { Measure } from "./measure";

/** Of those the ones with an online payment. */
export const proceduresPaidOnline = {
  id: "proceduresPaidOnline",
  label: "thủ tục phát sinh thanh toán trực tuyến",
  counts: "procedure",
  stage: null,
  within: ["proceduresPaid"],
} as const satisfies Measure;
