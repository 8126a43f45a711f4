import type { Template } from "../../template";
import { INTERLINKED, LEVELS } from "../shared-needs";
import text from "./template.liquid";

/** A department's quarter: the two figure paragraphs of section 1 of source `000`. */
export const soQuy: Template = {
  id: "so-quy",
  title: "Sở, ngành – kỳ báo cáo",
  texts: ["unit", "period"],
  requiredFacts: [
    "received",
    "carriedOver",
    "receivedNew",
    "resolved",
    "resolvedEarly",
    "resolvedOnDueDate",
    "resolvedLate",
    "pending",
    "pendingNotDue",
    "pendingOverdue",
    "supplementRequested",
    "returned",
    "interlinked",
    "onlineLevel3",
    "onlineLevel4",
    "postal",
  ],
  optionalFacts: [],
  clauses: [INTERLINKED.filter((id) => !["office.carriedOver", "office.receivedNew", "office.resolved"].includes(id))],
  stands: LEVELS,
  rates: [
    { id: "onlineRate", of: ["onlineLevel3", "onlineLevel4"], base: "received" },
    { id: "postalRate", base: "received" },
  ],
  styles: { padded: true, decimals: 0 },
  text,
};
