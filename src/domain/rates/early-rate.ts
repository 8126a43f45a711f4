import type { Indicator } from "./indicator";

/** Dossiers answered before their date among those resolved. */
export const earlyRate = {
  id: "earlyRate",
  label: "tỷ lệ trả trước hạn",
  alsoCalled: ["EARLY_RATE", "tỷ lệ trước hạn", "tỷ lệ giải quyết trước hạn", "trước hạn"],
  numerator: "resolvedEarly",
  base: "resolved",
  otherBases: ["due", "received"],
  shownBeside: [],
  source: { document: "Biểu II.06a/VPCP/KSTT", clause: "(8) / (7)" },
} as const satisfies Indicator;
