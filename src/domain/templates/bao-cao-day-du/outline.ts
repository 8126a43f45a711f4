import type { Outline } from "../outline";

/** The template's own text has the parts. */
export const wholeReport: Outline = {
  kind: "bao-cao",
  subject: "Kết quả tiếp nhận, giải quyết thủ tục hành chính",
  opening: "none",
  parts: [],
  headings: "in-text",
  unitsPart: 2,
  closing: "reports",
};
