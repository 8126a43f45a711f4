import { percentOf } from "../../claims/rounding";
import { penSlipsOf } from "../../claims/ties";
import type { Share, Statement } from "../../meaning/statement";
import type { Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import type { PrintedRatio } from "./shares";

/** A percentage with its count, and the mistyped whole that it is of. */
export interface OfMistyped {
  readonly share: Share;
  readonly numerator: Statement;
  readonly denominator: Statement;
}

/** A smaller whole is met by chance. */
const TELLING = 20;
/** Counts before a list that may be its whole. */
const MOST_HEADS = 8;
const MOST_SENTENCES = 2;

/**
 * «toàn huyện có 3.712 hộ dân; hộ nghèo 1.926 hộ, chiếm 5,15%; hộ cận nghèo 2.241 hộ, chiếm 5,99%»: percentages of one
 * sentence that no whole gives, but all of which one slip of the pen in a count before them would.
 */
export function commonBases(
  open: readonly Share[],
  counts: readonly Quantity[],
  ratios: readonly PrintedRatio[],
): readonly OfMistyped[] {
  const bySentence = new Map<number, { readonly share: Share; readonly part: Quantity }[]>();
  for (const share of open) {
    const part = counts.find(({ statement }) => statement.id === share.of);
    const plain = share.kind === "share" && share.hedge === null && !share.guessed && share.decimals > 0;
    if (!plain || part === undefined || !isExact(part) || part.statement.outOf !== null) continue;
    bySentence.set(share.sentence, [...(bySentence.get(share.sentence) ?? []), { share, part }]);
  }
  return [...bySentence.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined || list.length < 2) return [];
    const head = headsOf(first.part, counts, ratios).find(({ value }) =>
      penSlipsOf(value).some(
        (base) =>
          base >= TELLING &&
          list.every(({ share, part }) => percentOf(part.value, base, share.decimals) === share.scaled),
      ),
    );
    return head === undefined
      ? []
      : list.map(({ share, part }) => ({ share, numerator: part.statement, denominator: head.statement }));
  });
}

/** The counts before a list that no other percentage is of. */
function headsOf(first: Quantity, counts: readonly Quantity[], ratios: readonly PrintedRatio[]): readonly Quantity[] {
  const at = counts.indexOf(first);
  return counts
    .slice(Math.max(0, at - MOST_HEADS), at)
    .filter(
      (head) =>
        isExact(head) &&
        head.statement.outOf === null &&
        first.place.sentence - head.place.sentence <= MOST_SENTENCES &&
        !unlike(head, first) &&
        !ratios.some(({ stated, denominator }) => stated && denominator.some(({ id }) => id === head.statement.id)),
    );
}
