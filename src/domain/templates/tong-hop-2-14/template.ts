import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import text from "./template.liquid";

/** The whole table in one paragraph, from columns (2)–(14) alone; other forms as far as their columns go. */
export const tongHop: Template<FactId> = {
  id: "tong-hop-2-14",
  title: "Tổng hợp từ phụ lục",
  requiredFacts: ["received", "resolved", "resolvedInTime", "pending"],
  optionalFacts: [
    "receivedOnline",
    "carriedOver",
    "receivedDirect",
    "resolvedLate",
    "pendingNotDue",
    "pendingOverdue",
    "overdueTotal",
  ],
  rates: [{ id: "onlineRate" }, { id: "onTimeRate" }, { id: "lateRate" }, { id: "overdueRate" }],
  text,
};
