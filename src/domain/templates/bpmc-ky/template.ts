import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import text from "./template.liquid";

/** The one-stop desks below the province, month or quarter: the second part of source `001`. Rates on what was due. */
export const bpmcKy: Template<FactId> = {
  id: "bpmc-ky",
  title: "Bộ phận một cửa / Trung tâm PVHCC cấp xã – tháng, quý",
  texts: ["unit", "period"],
  requiredFacts: [
    "receivedNew",
    "carriedOver",
    "received",
    "due",
    "resolvedInTime",
    "overdueTotal",
    "returned",
    "receivedOnline",
  ],
  optionalFacts: [],
  rates: [
    { id: "onTimeRate", base: "due" },
    { id: "overdueRate", base: "due", otherBases: ["received"] },
    { id: "returnedRate", label: "tỷ lệ trả lại hồ sơ", of: ["returned"], base: "due", otherBases: ["received"] },
  ],
  styles: { padded: false, decimals: 2 },
  text,
};
