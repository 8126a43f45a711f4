import type { Rule, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Share, Statement } from "../../meaning/statement";

export interface OrderData {
  readonly first: string;
  /** What it is called: the largest, or the smallest. */
  readonly is: "top" | "bottom";
  /** What is larger than the one called the largest, or smaller than the one called the smallest. */
  readonly beyond: readonly string[];
  /** What is listed may be of several kinds. */
  readonly doubtful: boolean;
}

/** «Nhiều nhất là …, tiếp đến …»: what is called the largest is no smaller than what comes next. */
export const orderInText: Rule<"order-in-text", OrderData> = {
  id: "order-in-text",
  title: "Thứ tự nhiều, ít khớp các số nêu",
  severity: "error",
  source: { document: "Cách xếp thứ tự đơn vị trong báo cáo" },

  *judge(scene) {
    for (const { figures, is, outcome } of scene.relations.orders) {
      const [first, ...rest] = figures;
      if (first === undefined) continue;
      const spans: [Span, ...Span[]] = [spanOf(first), ...rest.map(spanOf)];
      const beyond = rest.filter((one) => (is === "top" ? sizeOf(one) > sizeOf(first) : sizeOf(one) < sizeOf(first)));
      const data: OrderData = {
        first: first.text,
        is,
        beyond: beyond.map(({ text }) => text),
        doubtful: outcome === "undecided",
      };
      yield { outcome, spans, data };
    }
  },

  explain({ first, is, beyond, doubtful }) {
    const others = beyond.join(", ");
    const what =
      is === "top"
        ? `Văn bản nêu ${first} là nhiều nhất, nhưng cũng nêu ${others} lớn hơn`
        : `Văn bản nêu ${first} là thấp nhất, nhưng cũng nêu ${others} nhỏ hơn`;
    return {
      what: doubtful ? `${what}; có thể là các số khác loại` : what,
      why: "Số được nêu là nhiều nhất, ít nhất không thể thua số khác cùng loại.",
      todo: "Đối chiếu các số này rồi sửa số gõ nhầm, hoặc xếp lại thứ tự.",
    };
  },
};

function sizeOf(figure: Statement | Share): number {
  return "value" in figure ? figure.value : figure.scaled / 10 ** figure.decimals;
}
