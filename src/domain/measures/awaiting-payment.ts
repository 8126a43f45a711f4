import type { Measure } from "./measure";

/** Waiting for the applicant to pay a tax or land fee. Inside the balance in some reports, beside it in others. */
export const awaitingPayment = {
  id: "awaitingPayment",
  label: "yêu cầu thực hiện nghĩa vụ tài chính",
  counts: "dossier",
  stage: null,
} as const satisfies Measure;
