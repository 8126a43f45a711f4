import type { Rule, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";

export interface OrderData {
  readonly first: string;
  /** Counts that are larger than the one called the largest. */
  readonly larger: readonly string[];
}

/** «Nhiều nhất là …, tiếp đến …»: what is called the largest is no smaller than what comes next. */
export const orderInText: Rule<"order-in-text", OrderData> = {
  id: "order-in-text",
  title: "Thứ tự nhiều, ít khớp các số nêu",
  severity: "error",
  source: { document: "Cách xếp thứ tự đơn vị trong báo cáo" },

  *judge(scene) {
    for (const { counts, outcome } of scene.relations.orders) {
      const [first, ...rest] = counts;
      if (first === undefined) continue;
      const spans: [Span, ...Span[]] = [spanOf(first), ...rest.map(spanOf)];
      const larger = rest.filter(({ value }) => value > first.value).map(({ text }) => text);
      yield { outcome, spans, data: { first: first.text, larger } };
    }
  },

  explain(data) {
    return {
      what: `Văn bản nêu ${data.first} là nhiều nhất, nhưng ngay sau đó có ${data.larger.join(", ")} lớn hơn`,
      why: "Số được nêu là nhiều nhất không thể nhỏ hơn số xếp sau nó.",
      todo: "Đối chiếu các số này rồi sửa số gõ nhầm, hoặc xếp lại thứ tự.",
    };
  },
};
