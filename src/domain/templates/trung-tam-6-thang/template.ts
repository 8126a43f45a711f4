import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { BALANCE, BESIDE_BALANCE, INTERLINKED, LEVELS } from "../reported-measures";
import text from "./template.liquid";

/** A provincial centre's period: the three figure paragraphs of section I.2 of source `002`. Online on what is new. */
export const trungTam6Thang: Template<FactId> = {
  id: "trung-tam-6-thang",
  title: "Trung tâm – kỳ báo cáo",
  texts: ["unit", "period"],
  requiredFacts: [...BALANCE, ...BESIDE_BALANCE, ...INTERLINKED, "postal"],
  optionalFacts: [],
  stands: LEVELS,
  rates: [
    { id: "earlyRate" },
    {
      id: "onDueDateRate",
      label: "tỷ lệ đúng hạn",
      of: ["resolvedOnDueDate"],
      base: "resolved",
      otherBases: ["due", "received"],
    },
    { id: "pendingRate" },
    { id: "onlineRate", of: ["onlineLevel3", "onlineLevel4"], base: "receivedNew" },
    { id: "postalRate" },
  ],
  styles: { padded: true, decimals: { earlyRate: 1, onDueDateRate: 1, pendingRate: 1, onlineRate: 0, postalRate: 0 } },
  text,
};
