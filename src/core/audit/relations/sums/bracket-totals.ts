import { foldWord } from "../../passages/fold-word";
import type { Quantity } from "../quantity";
import { isExact } from "../quantity";
import { oneSlipOff } from "../slips";

const MOST_PARTS = 24;
const ADDED = foldWord("cộng");

/** «gồm: xã A 24 hồ sơ, xã B 17 hồ sơ, xã C 11 hồ sơ (tổng 52 hồ sơ)»: a bracket at the end of a list says what it makes up. */
export function bracketTotal(
  head: Quantity,
  at: number,
  counts: readonly Quantity[],
): {
  readonly head: Quantity;
  readonly parts: readonly Quantity[];
  readonly outcome: "broken" | "undecided";
} | null {
  const { place } = head;
  const last = counts[at - 1];
  if (!(place.ahead.has("total") || place.wordsBefore[0] === ADDED) || place.bracket === 0 || last === undefined)
    return null;
  if (place.host !== last.statement.figure || last.place.noun !== place.noun || place.noun === "") return null;
  const parts: Quantity[] = [];
  for (const part of counts.slice(Math.max(0, at - MOST_PARTS), at).reverse()) {
    const { sentence, bracket, noun, intro } = part.place;
    if (sentence !== last.place.sentence || bracket !== last.place.bracket || noun !== place.noun) break;
    parts.unshift(part);
    if (intro !== null) break;
  }
  const plain = parts.length > 1 && [head, ...parts].every(isExact);
  if (!plain || !oneSlipOff(head, parts)) return null;
  return { head, parts, outcome: (parts[0]?.place.intro ?? null) === null ? "undecided" : "broken" };
}
