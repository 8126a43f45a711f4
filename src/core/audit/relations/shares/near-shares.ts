import { isPenSlip } from "../../../numerals/pen-slip";
import { percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import type { OpenShare } from "./open-shares";
import { pairsFor } from "./possible-shares";
import type { Passage, Quantity } from "../quantity";
import { unlike } from "../quantity";
import { shareSlips } from "../slips";

/** With fewer digits a slip of the pen is met by chance too often. */
const LEAST_SCALED = 100;
const TELLING = 50;
/** …of a part that is more than its whole. */
const LEAST = 20;

/**
 * A percentage that nothing ties, though one slip of the pen would make it that of a count near by over another: told,
 * never blamed.
 */
export function nearShareOf(share: Share, place: Place, { counts }: Passage): OpenShare | null {
  if (share.kind === "growth" || share.kind === "limit" || share.hedge !== null || share.guessed) return null;
  if (share.average || share.extreme !== null) return null;
  const fine = share.decimals > 0 && share.scaled >= LEAST_SCALED;
  const pairs = pairsFor(share, place, counts).filter(
    ([part, whole]) =>
      !unlike(part, whole) &&
      (whole.value >= TELLING
        ? fine || exceeds(share, part, whole)
        : // «Tiếp nhận 26 ý kiến, trả lời 41 ý kiến (89,1%)»
          fine && whole.value >= LEAST && part.place.noun === whole.place.noun && exceeds(share, part, whole)),
  );
  const fits = pairs.find(([part, whole]) => {
    const right = percentOf(part.value, whole.value, share.decimals);
    return right !== null && part.value <= whole.value && right !== share.scaled && isPenSlip(right, share.scaled);
  });
  const found =
    fits ??
    pairs.find(([part, whole]) => {
      const bracketed = part.place.bracket !== 0 && part.place.host === share.figure;
      const direct = bracketed || (share.of === part.statement.id && whole.place.sentence === place.sentence);
      // More than a whole it cannot be.
      if (share.decimals === 1 && !direct && !exceeds(share, part, whole)) return false;
      const { numerators, denominators } = shareSlips(share, part.value, whole.value);
      return numerators.length + denominators.length > 0;
    });
  if (found === undefined) return null;
  const [{ statement: numerator }, { statement: denominator }] = found;
  return { share, numerator, denominator, whole: denominator.value, by: "head", outcome: "undecided" };
}

/** A part that is more than its whole, though the percentage is none of more than all. */
function exceeds(share: Share, part: Quantity, whole: Quantity): boolean {
  return share.of === part.statement.id && part.value > whole.value && share.scaled <= 100 * 10 ** share.decimals;
}
