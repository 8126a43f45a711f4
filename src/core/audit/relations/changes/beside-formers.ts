import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";
import { countBefore, unlike } from "../quantity";
import { isStep } from "./changes";
import { isFormer } from "./former";

/** What is now and what was, of which a percentage beside them is the growth or the ratio. */
export interface BesideFormer {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly is: "growth" | "of";
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
