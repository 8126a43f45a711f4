import { USUAL_TARGETS } from "../usual-targets";
import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { wholeReport } from "./outline";
import text from "./template.liquid";

/**
 * The whole report in the order that offices use since 1/7/2025: I overall, II by unit, III shortcomings and causes, IV
 * tasks. Causes, deadlines and people are no figures of the table: they are blanks in brackets.
 */
export const baoCaoDayDu: Template<FactId> = {
  id: "bao-cao-day-du",
  title: "Báo cáo đầy đủ (I–IV)",
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
  rates: [{ id: "onTimeRate" }, { id: "onlineRate" }, { id: "lateRate" }, { id: "overdueRate" }, { id: "postalRate" }],
  targets: USUAL_TARGETS,
  styles: { padded: false, decimals: 2 },
  outline: wholeReport,
  text,
};
