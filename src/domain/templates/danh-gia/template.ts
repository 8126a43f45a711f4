import type { FactId } from "../../measures/office";
import type { Template } from "../template";
import { USUAL_TARGETS } from "../usual-targets";
import { evaluation } from "./outline";
import text from "./template.liquid";

/** What reached its target and what did not, who leads and who lags, what changed: in the style of sources `002` II and `001`. */
export const danhGia: Template<FactId> = {
  id: "danh-gia",
  title: "Đánh giá theo chỉ tiêu",
  requiredFacts: ["received", "resolved", "resolvedInTime"],
  optionalFacts: ["overdueTotal", "pendingOverdue"],
  rates: [{ id: "onTimeRate" }, { id: "onlineRate" }, { id: "postalRate" }],
  targets: USUAL_TARGETS,
  styles: { padded: false, decimals: 2 },
  outline: evaluation,
  text,
};
