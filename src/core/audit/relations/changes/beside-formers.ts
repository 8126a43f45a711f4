import { fitOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { PlacedShare, Quantity } from "../quantity";
import { countBefore, isExact, unlike } from "../quantity";
import { isStep } from "./changes";
import { isFormer } from "./former";

/** What is now and what was, of which a percentage beside them is the growth or the ratio. */
export interface BesideFormer {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly is: "growth" | "of";
  readonly doubtful?: true;
}

/** Counts before a percentage among which what is now stands. */
const NEAR = 16;

/** «184 hồ sơ (+12,3% so với cùng kỳ: 164 hồ sơ)»: what was stands behind the percentage, alone with it in its bracket. */
export function formerBehind(share: Share, place: Place, all: readonly Quantity[]): BesideFormer | null {
  const before = all[countBefore(all, share.start)];
  if (share.kind !== "growth" || place.bracket === 0 || before?.place.bracket !== place.bracket) return null;
  const alone = all.filter((one) => one.place.bracket === place.bracket).length === 1;
  const now = all.find(({ statement }) => statement.figure === place.host);
  // «(-2,5%: 100 triệu đồng)»
  const said = isFormer(before) || before.place.colon;
  if (!alone || !said || now === undefined || unlike(now, before) || isStep(now) || isFormer(now)) return null;
  const alike = now.place.noun === before.place.noun || before.place.noun === "";
  return alike ? { now, before, is: "growth" } : null;
}

/** «600 đơn, so với năm trước (750 đơn) bằng 80%»: the ratio of what stands before to what the bracket right before it holds. */
export function afterFormer(share: Share, place: Place, all: readonly Quantity[]): BesideFormer | null {
  const at = countBefore(all, share.start);
  const before = all[at - 1];
  if (before === undefined || place.wordsBefore.join() !== EQUALS || before.place.bracket === place.bracket)
    return null;
  if (!isFormer(before) || before.place.sentence !== place.sentence || before.place.bracket === 0) return null;
  const now = all
    .slice(Math.max(0, at - NEAR), at - 1)
    .reverse()
    .find((one) => one.place.bracket === place.bracket && one.place.sentence === place.sentence);
  const alike = now !== undefined && (now.place.noun === before.place.noun || before.place.noun === "");
  return alike && !isStep(now) && !isFormer(now) ? { now, before, is: "of" } : null;
}

const EQUALS = foldWord("bằng");

/** «quý I 11.240 hồ sơ, quý II 12.865 hồ sơ (tăng 14,5%)»: counts of periods in a row, each against the one before. */
export function inSequence(share: Share, place: Place, all: readonly Quantity[]): BesideFormer | null {
  if (share.kind !== "growth" || place.bracket === 0) return null;
  const at = countBefore(all, share.start);
  const [before, now] = [all[at - 2], all[at - 1]];
  if (before === undefined || now === undefined || now.statement.figure !== place.host) return null;
  const alike = now.place.noun === before.place.noun && now.place.sentence === before.place.sentence;
  const dated = now.place.period !== null && before.place.period !== null && now.place.period !== before.place.period;
  return alike && dated && now.place.bracket === before.place.bracket ? { now, before, is: "growth" } : null;
}

/** «112.400 hồ sơ, 123.640 hồ sơ (tăng 10%) và 139.713 hồ sơ (tăng 13%)»: each against the one before, where another of the row is so. */
export function inRow(
  share: Share,
  place: Place,
  all: readonly Quantity[],
  shares: readonly PlacedShare[],
): BesideFormer | null {
  const own = stepInRow(share, place, all);
  if (own === null) return null;
  const others = shares.flatMap((one) => {
    if (one.share === share || one.place.sentence !== place.sentence) return [];
    const other = stepInRow(one.share, one.place, all);
    return other !== null && (other.now === own.before || other.before === own.now)
      ? [{ ...other, share: one.share }]
      : [];
  });
  const fits = others.some((other) => {
    const part = Math.abs(other.now.value - other.before.value);
    return other.before.value > 0 && fitOf(other.share, part, other.before.value, NO_SLACK) === "exact";
  });
  return fits ? { ...own, doubtful: true } : null;
}

const NO_SLACK = { numerator: 0, denominator: 0 };

/** A percentage of growth alone in the bracket behind a count, and the count before that one. */
function stepInRow(share: Share, place: Place, all: readonly Quantity[]): BesideFormer | null {
  if (share.kind !== "growth" || place.bracket === 0) return null;
  const at = all.findIndex(({ statement }) => statement.figure === place.host);
  const [before, now] = [all[at - 1], all[at]];
  if (before === undefined || now === undefined || all[at + 1]?.place.bracket === place.bracket) return null;
  const plain = [before, now].every((one) => isExact(one) && !isStep(one) && one.place.bracket === now.place.bracket);
  const alike = now.place.noun === before.place.noun && now.place.sentence === before.place.sentence;
  return plain && alike && now.place.sentence === place.sentence ? { now, before, is: "growth" } : null;
}
