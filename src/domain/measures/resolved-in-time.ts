import type { Measure } from "./measure";

/** Settled before or on the due date. */
export const resolvedInTime = {
  id: "resolvedInTime",
  label: "trả đúng thời hạn",
  short: "trước và đúng hạn",
  alsoCalled: ["trước và đúng hạn", "giải quyết trước và đúng hạn"],
  counts: "dossier",
  stage: "resolved",
  splits: [
    {
      parts: ["resolvedEarly", "resolvedOnDueDate"],
      source: { document: "Biểu II.06a/VPCP/KSTT", clause: "(8) + (9)" },
    },
  ],
  bases: ["resolved", "due", "received", "receivedNew"],
} as const satisfies Measure;
