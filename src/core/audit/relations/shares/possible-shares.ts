import type { Tie } from "../../claims/ties";
import { percentTied, tiedOf } from "../../claims/ties";
import type { Share } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import { inOrder } from "../changes/open-changes";
import type { Passage, Quantity } from "../quantity";
import { isNamedWhole } from "./shares";
import { countBefore, isExact } from "../quantity";

const NUMERATORS = 2;
const DENOMINATORS = 6;
const SENTENCES = 2;

/**
 * What a percentage that nothing confirms may tie: the counts right before it over those before them, or a change over
 * what was before it. They blame nobody; a figure whose change makes one of them true, besides what is told of it, was the
 * more probably mistyped.
 */
export function possibleSharesOf(share: Share, place: Place, { counts, asides }: Passage): readonly Tie[] {
  if (share.hedge !== null || share.guessed || share.decimals === 0 || share.unit === "points") return [];
  const grown = share.kind === "growth";
  const pairs = pairsFor(share, place, grown ? inOrder(counts, asides) : counts);
  const ties = pairs.map(([part, whole]) => tieOf(share, part, whole, false));
  return grown ? [...ties, ...pairs.map(([now, before]) => tieOf(share, now, before, true))] : ties;
}

/** The counts that a percentage may be worked out from: those right before it, over others before them or in the bracket behind it; the two that the bracket begins with. */
export function pairsFor(
  share: Share,
  place: Place,
  all: readonly Quantity[],
): readonly (readonly [part: Quantity, whole: Quantity])[] {
  const at = countBefore(all, share.start);
  const behind = all[at];
  const second = all[at + 1];
  const near = all
    .slice(Math.max(0, at - NUMERATORS - DENOMINATORS), at)
    .filter((one) => isPlain(one) && place.sentence - one.place.sentence <= SENTENCES)
    .reverse();
  const bracketed =
    behind !== undefined && behind.place.bracket !== 0 && behind.place.host === share.figure && isPlain(behind)
      ? [behind]
      : [];
  const wholes = [...near, ...bracketed, ...(behind !== undefined && isNamedWhole(behind, place) ? [behind] : [])];
  const pairs = near
    .slice(0, NUMERATORS)
    .flatMap((part) => wholes.flatMap((whole) => (whole === part ? [] : [[part, whole] as const])));
  const [first] = bracketed;
  if (first === undefined || second?.place.bracket !== first.place.bracket || !isPlain(second)) return pairs;
  // «đạt 45,2% (tiếp nhận 1.200 hồ sơ, số hóa 542 hồ sơ)»
  return [...pairs, second.value <= first.value ? [second, first] : [first, second]];
}

/** `change`: the percentage is of what the first has more, or less, than the second. */
function tieOf(share: Share, one: Quantity, other: Quantity, change: boolean): Tie {
  const [part, whole] = [tiedOf(one.statement), tiedOf(other.statement)];
  const down = share.direction === "down";
  return {
    is: "share",
    percent: percentTied(share),
    above: change && down ? [whole] : [part],
    off: change ? [down ? part : whole] : [],
    below: [whole],
    tolerance: share.tolerance,
  };
}

function isPlain(one: Quantity): boolean {
  return isExact(one) && one.statement.outOf === null;
}
