import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { BALANCE, BESIDE_BALANCE, INTERLINKED, LEVELS } from "../reported-measures";
import { departmentLetter } from "./outline";
import text from "./template.liquid";

/** A department's quarter: the two figure paragraphs of section 1 of source `000`. */
export const soQuy: Template<FactId> = {
  id: "so-quy",
  title: "Sở, ngành – kỳ báo cáo",
  texts: ["unit", "period"],
  requiredFacts: [...BALANCE, ...BESIDE_BALANCE, "postal"],
  optionalFacts: [],
  clauses: [INTERLINKED.filter((id) => !["office.carriedOver", "office.receivedNew", "office.resolved"].includes(id))],
  stands: LEVELS,
  rates: [
    { id: "onlineRate", of: ["onlineLevel3", "onlineLevel4"], base: "received" },
    { id: "postalRate", base: "received" },
  ],
  styles: { padded: true, decimals: 0 },
  outline: departmentLetter,
  text,
};
