import type { Template } from "../../../core/narrative/template";
import { remarksOf } from "../../../core/narrative/remarks/chan-chinh";
import text from "./template.liquid";

/** Units to be called to account for overdue dossiers: in the style of source `004`, figures from its appendix. */
export const chanChinh: Template = {
  id: "chan-chinh",
  title: "Đơn vị có hồ sơ quá hạn",
  requiredFacts: ["received", "overdueTotal"],
  optionalFacts: ["resolvedLate", "pendingOverdue"],
  rates: [{ id: "overdueRate" }],
  needsTable: true,
  styles: { padded: true, decimals: 2 },
  text,
  remarks: remarksOf,
};
