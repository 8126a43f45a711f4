import type { Claim, Rule } from "../../claims/claim";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";

/** Wholes whose parts are only tested one by one, where the text does not state them all. */
const PARTS: readonly (readonly [whole: string, rest: readonly string[], parts: readonly (readonly string[])[]])[] = [
  [
    "resolved",
    ["resolvedLate"],
    [["resolvedInTime"], ["resolvedEarly", "resolvedOnDueDate"], ["resolvedEarly"], ["resolvedOnDueDate"]],
  ],
  ["resolved", ["resolvedInTime", "resolvedOnDueDate"], [["resolvedLate"]]],
  ["pending", ["pendingOverdue"], [["pendingNotDue"]]],
  ["pending", ["pendingNotDue"], [["pendingOverdue"]]],
  ["due", ["overdueTotal"], [["resolvedInTime"]]],
  ["due", ["resolvedInTime", "resolvedOnDueDate"], [["overdueTotal"]]],
];

/** A part is no more than its whole, also where the other parts are not stated. */
export const partWithinWholeInText: Rule<"part-within-whole-in-text", SumData> = {
  id: "part-within-whole-in-text",
  title: "Số thành phần không lớn hơn tổng",
  severity: "error",
  source: { document: "Quan hệ giữa các cột của biểu tổng hợp kết quả giải quyết TTHC" },

  *judge(scene) {
    for (const { counts } of scene.groups) {
      for (const [wholeId, rest, alternatives] of PARTS) {
        const whole = counts.get(wholeId);
        // Where the other parts are stated, the sum is tested instead.
        if (whole === undefined || rest.some((id) => counts.has(id))) continue;
        const parts = alternatives
          .map((ids) => ids.map((id) => counts.get(id)).filter((part) => part !== undefined))
          .find((found, index) => found.length === alternatives[index]?.length);
        if (parts === undefined || parts.some(({ inherited, alternatives: others }) => inherited && others.length > 0))
          continue;
        const gap = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
        const tolerance = [whole, ...parts].reduce((sum, part) => sum + part.tolerance, 0);
        if (gap < -tolerance) yield broken(sumClaim("broken", [whole], parts));
      }
    }
  },

  explain(data) {
    return explainSum(data, "Một phần không thể lớn hơn tổng chứa nó.");
  },
};

/** No equation: what would close the gap is not known, only that there is one. */
function broken(claim: Claim<SumData>): Claim<SumData> {
  const { outcome, spans, data } = claim;
  return { outcome, spans, data };
}
