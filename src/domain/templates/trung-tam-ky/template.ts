import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { LEVELS } from "../reported-measures";
import text from "./template.liquid";

/** A provincial centre's month or quarter by dossiers due: the first paragraphs of source `001`. Rates on what was due. */
export const trungTamKy: Template<FactId> = {
  id: "trung-tam-ky",
  title: "Trung tâm – tháng, quý (theo hồ sơ đến hạn)",
  texts: ["unit", "period"],
  requiredFacts: [
    "receivedNew",
    "carriedOver",
    "received",
    "due",
    "resolvedInTime",
    "overdueTotal",
    "returned",
    "resultsReturned",
    "unitsOnline",
    "receivedOnline",
    "onlineLevel3",
    "onlineLevel4",
  ],
  optionalFacts: [],
  stands: LEVELS,
  rates: [
    { id: "onTimeRate", base: "due" },
    { id: "overdueRate", base: "due", otherBases: ["received"] },
    { id: "returnedRate", label: "tỷ lệ trả lại, rút hồ sơ", of: ["returned"], base: "due", otherBases: ["received"] },
  ],
  givenRates: { onlineAverage: "tỷ lệ hồ sơ trực tuyến trung bình" },
  styles: { padded: false, decimals: 2 },
  text,
};
