import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import text from "./template.liquid";

/** Dossiers through the public post, with the yearly series: the sentence of section I.2 of source `003`. */
export const bcci: Template<FactId> = {
  id: "bcci",
  title: "Kết quả qua bưu chính công ích",
  texts: ["unit"],
  requiredFacts: ["postal"],
  optionalFacts: [],
  series: true,
  rates: [],
  styles: { padded: true, decimals: 2 },
  text,
};
