import type { Rule } from "../../claims/claim";
import { gapOf } from "../../claims/sums";
import { sumTie } from "../../claims/ties";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";

const PERHAPS_MORE = "có thể còn phần khác mà văn bản không nêu, hoặc các phần trùng nhau";

const PERHAPS_APART = "chỉ lệch như khi gõ nhầm một chữ số, nhưng văn bản không nói rõ các số này là các phần của tổng";

const PERHAPS_OTHER = "có thể văn bản nói về một số khác";

const ROUNDED = "các số đã làm tròn có thể lệch nhau như vậy";

/** Parts that the text lists under a head add up to it, whatever they count. */
export const listAddsUp: Rule<"list-adds-up", SumData> = {
  id: "list-adds-up",
  title: "Các phần liệt kê cộng khớp tổng",
  severity: "error",
  source: { document: "Cách trình bày số liệu: «gồm», «trong đó», «còn lại», ngoặc đơn, gạch đầu dòng" },

  *judge(scene) {
    for (const { totals, parts, stated } of scene.relations.sums) {
      const claim = sumClaim("holds", totals, parts);
      // What closes by chance must not keep a wrong figure from being corrected.
      if (stated) yield claim;
      else yield { outcome: claim.outcome, spans: claim.spans, data: claim.data, tie: sumTie(totals, parts) };
    }
    for (const { head, parts, outcome } of scene.relations.open) {
      const rounding = [head, ...parts].reduce((all, one) => all + one.rounding, 0);
      if (Math.abs(gapOf([head], parts)) <= rounding) yield sumClaim("undecided", [head], parts, ROUNDED);
      else yield sumClaim(outcome, [head], parts, outcome === "undecided" ? PERHAPS_MORE : null);
    }
    for (const { first, again, outcome } of scene.relations.again) {
      const claim = sumClaim(outcome, [first], [again], outcome === "undecided" ? PERHAPS_OTHER : null);
      yield { ...claim, data: { ...claim.data, again: true } };
    }
    for (const { head, parts } of scene.relations.near)
      yield { ...sumClaim("undecided", [head], parts, PERHAPS_APART), faint: true };
  },

  explain(data) {
    if (data.again === true)
      return explainSum(data, "Văn bản nêu lại số này («nói trên», «này»), nhưng khác lần trước.");
    return explainSum(data, "Văn bản liệt kê các số này như các phần của tổng.");
  },
};
