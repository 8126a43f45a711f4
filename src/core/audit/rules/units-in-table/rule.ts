import type { Claim, Rule, Span } from "../../claims/claim";
import { maybeSamePeriod } from "../../table/period";
import { against } from "../../table/against";
import type { NumberOfUnits } from "../../table/offices/numbers-of-units";

export type UnitsData =
  | {
      readonly is: "number";
      readonly printed: string;
      readonly expected: string;
      readonly condition: string;
      /** Some words of the condition are not known to the lexicon. */
      readonly unclear: boolean;
    }
  | { readonly is: "intruder" | "missing"; readonly names: readonly string[]; readonly condition: string };

/** «24/32 đơn vị đạt chỉ tiêu 95%», «các đơn vị có hồ sơ quá hạn: …»: how many offices meet it, and which. */
export const unitsInTable: Rule<"units-in-table", UnitsData> = {
  id: "units-in-table",
  title: "Số lượng, danh sách đơn vị khớp bảng số liệu",
  severity: "error",
  source: { document: "Bảng số liệu kèm theo văn bản" },

  *judge(scene) {
    if (scene.table === null) return;
    const { numbers, isOther } = against(scene, scene.table);
    for (const one of numbers)
      if (maybeSamePeriod(one.block, scene.period)) yield* claimsOf(one, isOther || !one.understood);
  },

  explain(data) {
    const why = "Số đơn vị và tên đơn vị nêu trong văn bản phải đếm được từ bảng kèm theo.";
    if (data.is === "number")
      return {
        what: data.unclear
          ? `Chưa đối chiếu được ${data.printed} đơn vị («${data.condition}»); theo bảng có lẽ là ${data.expected}`
          : `Văn bản ghi ${data.printed} đơn vị «${data.condition}», đếm trong bảng là ${data.expected}`,
        why,
        todo: `Đếm lại trong bảng; nếu bảng đúng thì sửa thành ${data.expected}.`,
      };
    return {
      what:
        data.is === "intruder"
          ? `Theo bảng, ${data.names.join(", ")} không thuộc nhóm «${data.condition}»`
          : `Danh sách «${data.condition}» thiếu ${data.names.join(", ")} theo bảng`,
      why,
      todo: "Đối chiếu danh sách đơn vị với bảng.",
    };
  },
};

function* claimsOf(one: NumberOfUnits, doubtful: boolean): Iterable<Claim<UnitsData>> {
  const { span, condition, agrees, expected, intruders, missing, listed } = one;
  if (agrees !== null)
    yield {
      outcome: agrees ? "holds" : doubtful ? "undecided" : "broken",
      spans: one.percent === null || agrees ? [span] : [span, one.percent],
      data: { is: "number", printed: span.text, expected, condition, unclear: doubtful },
      // The number may be right and the percentage wrong.
      ...(agrees || doubtful || one.percent !== null ? {} : { correction: [{ span, next: padded(span, expected) }] }),
    };
  const [first, ...rest] = intruders;
  // A condition that was misread makes the whole list look wrong.
  if (first !== undefined && agrees !== false)
    yield {
      outcome: doubtful || intruders.length > listed.length ? "undecided" : "broken",
      spans: [first, ...rest],
      data: { is: "intruder", names: intruders.map(({ text }) => text), condition },
    };
  if (missing.length > 0 && agrees !== false && first === undefined)
    yield {
      outcome: doubtful ? "undecided" : "broken",
      severity: agrees === null ? "warning" : "error",
      spans: [span],
      data: { is: "missing", names: missing, condition },
    };
}

function padded({ text }: Span, expected: string): string {
  return /^0\d$/.test(text) && /^\d$/.test(expected) ? `0${expected}` : expected;
}
