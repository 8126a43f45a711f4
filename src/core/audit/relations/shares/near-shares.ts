import { isPenSlip } from "../../../numerals/pen-slip";
import { percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import type { OpenShare } from "./open-shares";
import type { Quantity } from "../quantity";
import { countBefore, isExact } from "../quantity";

/** Counts before a percentage that it may be worked out from. */
const BEFORE = 5;
/** With fewer digits a slip of the pen is met by chance too often. */
const LEAST_SCALED = 100;
const TELLING = 50;

/**
 * A percentage that nothing ties, though one slip of the pen would make it that of a count before it over another: told,
 * never blamed.
 */
export function nearShareOf(share: Share, place: Place, counts: readonly Quantity[]): OpenShare | null {
  if (share.kind !== "share" || share.hedge !== null || share.guessed || share.average || share.extreme !== null)
    return null;
  if (share.decimals === 0 || share.scaled < LEAST_SCALED) return null;
  const at = countBefore(counts, share.start);
  const before = counts
    .slice(Math.max(0, at - BEFORE), at)
    .filter((one) => isExact(one) && place.sentence - one.place.sentence <= 1)
    .reverse();
  const own = before.filter((one) => one.place.sentence === place.sentence);
  for (const numerator of own.length > 0 ? own : before)
    for (const denominator of before) {
      if (denominator === numerator || denominator.value < TELLING || numerator.value > denominator.value) continue;
      const right = percentOf(numerator.value, denominator.value, share.decimals);
      if (right === null || right === share.scaled || !isPenSlip(right, share.scaled)) continue;
      return {
        share,
        numerator: numerator.statement,
        denominator: denominator.statement,
        whole: denominator.value,
        by: "head",
        outcome: "undecided",
      };
    }
  return null;
}
