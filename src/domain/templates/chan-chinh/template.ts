import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { reprimand } from "./outline";
import text from "./template.liquid";

/** Units to be called to account for overdue dossiers: in the style of source `004`, figures from its appendix. */
export const chanChinh: Template<FactId> = {
  id: "chan-chinh",
  title: "Đơn vị có hồ sơ quá hạn",
  requiredFacts: ["received", "overdueTotal"],
  optionalFacts: ["resolvedLate", "pendingOverdue"],
  rates: [{ id: "overdueRate" }],
  needsTable: true,
  styles: { padded: true, decimals: 2 },
  outline: reprimand,
  text,
};
