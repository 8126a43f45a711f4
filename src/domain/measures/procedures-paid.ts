import type { Measure } from "./measure";

/** Of those the ones with a payment. */
export const proceduresPaid = {
  id: "proceduresPaid",
  label: "thủ tục phát sinh thanh toán",
  counts: "procedure",
  stage: null,
  within: ["proceduresFeeUsed"],
} as const satisfies Measure;
