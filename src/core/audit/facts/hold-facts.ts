import { OFFICE, OFFICE_WORDS } from "../../../domain/measures/office";
import { measure } from "../../indicators/measure";
import { writeCount, writeDecimal } from "../../numerals/write";
import { numberWords } from "../../wording/cell-words";
import type { Claim, HoldFacts, Scene, Span } from "../claims/claim";
import { spanOf } from "../claims/claim";
import { measureWords } from "../claims/words";
import { isInText } from "../table/in-text/text-tables";
import type { FactsData, HeldFacts, HeldFigure } from "./facts";
import { heldAgainst } from "./held-facts";

/** What holds a text against facts: a claim for each figure of it that they can be asked about. */
export function holdFacts(facts: HeldFacts): HoldFacts {
  return (scene) => claimsOf(scene, facts);
}

function* claimsOf(scene: Scene, facts: HeldFacts): Iterable<Claim<FactsData>> {
  const { table } = scene;
  // What the appendix says itself is held against the appendix.
  const appendix = table === null || isInText(table) ? null : table;
  const held = heldAgainst(scene, facts).filter(
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
}

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
