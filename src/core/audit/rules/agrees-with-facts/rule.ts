import { OFFICE, OFFICE_WORDS } from "../../../../domain/measures/office";
import { measure } from "../../../indicators/measure";
import { writeCount, writeDecimal } from "../../../numerals/write";
import { numberWords } from "../../../wording/cell-words";
import type { Claim, Rule, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { measureWords } from "../../claims/words";
import type { HeldFigure } from "../../facts/held-facts";
import { heldAgainst } from "../../facts/held-facts";
import { isInText } from "../../table/text-tables";

export type FactsData =
  | { readonly is: "differs"; readonly printed: string; readonly name: string; readonly value: string }
  /** No fact says so. */
  | { readonly is: "unknown"; readonly figures: readonly string[] };

/** Figures of the text are those of the facts that it was written from. */
export const agreesWithFacts: Rule<"agrees-with-facts", FactsData> = {
  id: "agrees-with-facts",
  title: "Số trong văn bản khớp số liệu đã cho",
  severity: "error",
  source: { document: "Tệp số liệu mà văn bản được viết từ đó" },

  *judge(scene) {
    if (scene.facts === null) return;
    const { table } = scene;
    // What the appendix says itself is held against the appendix.
    const appendix = table === null || isInText(table) ? null : table;
    const held = heldAgainst(scene, scene.facts).filter(
      ({ fact }) => appendix === null || (fact !== null && measure(appendix, "whole", fact.id).is !== "known"),
    );
    for (const one of held) if (one.fit !== "unknown" && one.fact !== null) yield claimOf(one, one.fact);
    const [first, ...rest] = held.filter(({ fit }) => fit === "unknown").map(({ figure }) => spanOf(figure));
    if (first !== undefined)
      yield {
        outcome: "undecided",
        spans: [first, ...rest],
        data: { is: "unknown", figures: [first, ...rest].slice(0, MOST).map(({ text }) => text) },
      };
  },

  explain(data) {
    if (data.is === "unknown")
      return {
        what: `Chưa đối chiếu được ${data.figures.join(", ")} với số liệu đã cho`,
        why: "Số liệu đã cho không có các số này.",
        todo: "Đối chiếu các số này với nguồn khác.",
      };
    return {
      what: `Văn bản ghi ${data.name} ${data.printed}, số liệu đã cho ghi ${data.value}`,
      why: "Số trong văn bản phải là số của tệp số liệu mà văn bản được viết từ đó.",
      todo: `Nếu số liệu đã cho đúng thì sửa thành ${data.value}.`,
    };
  },
};

/** More figures than this are told by their number alone. */
const MOST = 12;

function claimOf({ figure, fit }: HeldFigure, { id, value }: NonNullable<HeldFigure["fact"]>): Claim<FactsData> {
  const span: Span = spanOf(figure);
  const percent = "scaled" in figure;
  const next = percent ? `${writeDecimal(BigInt(value), figure.decimals)}%` : writeCount(value);
  return {
    outcome: fit === "agrees" ? "holds" : "broken",
    spans: [span],
    data: {
      is: "differs",
      printed: figure.text,
      name: percent ? "tỷ lệ" : nameOfFact(id),
      value: percent ? next : numberWords(value),
    },
    ...(percent || figure.tolerance > 0 || figure.outOf !== null
      ? {}
      : { binds: { is: "cell" as const, statement: figure, value } }),
    ...(fit === "agrees" ? {} : { correction: [{ span, next }] }),
  };
}

function nameOfFact(id: string): string {
  return id.startsWith(OFFICE) ? `${measureWords(id.slice(OFFICE.length))} ${OFFICE_WORDS}` : measureWords(id);
}
