import type { Quantity } from "../quantity";
import { isExact } from "../quantity";
import { closesBySlip } from "../slips";
import { isStep } from "./changes";
import type { OpenChange } from "./open-changes";

/** More changes are not said in one breath. */
const MOST_STEPS = 4;

/**
 * «đã tiếp 1.284 lượt/1.507 lượt người. So với cùng kỳ giảm 196 lượt tiếp, 233 lượt người (cùng kỳ 1.480 lượt/1.740 lượt
 * người)»: as many counts before the changes and in the bracket behind them, each of its own turn. All but one hold.
 */
export function stepsInTurn(all: readonly Quantity[]): readonly OpenChange[] {
  return runsOf(all).flatMap(({ at, length }) => {
    const steps = all.slice(at, at + length);
    const last = steps.at(-1);
    const nows = all.slice(Math.max(0, at - length), at);
    const bracket = all[at + length]?.place.bracket ?? 0;
    const formers = all.slice(at + length).filter(({ place }) => place.bracket === bracket);
    const [first] = steps;
    const before = all[at - length - 1];
    if (first === undefined || last === undefined || nows.length < length || formers.length !== length) return [];
    if (bracket === 0 || formers[0]?.place.host !== last.statement.figure) return [];
    const sentence = nows[0]?.place.sentence;
    const plain =
      [...steps, ...nows, ...formers].every(isExact) &&
      first.place.sentence - (sentence ?? 0) <= 1 &&
      nows.every(({ place }) => place.sentence === sentence && place.bracket === first.place.bracket) &&
      !(before !== undefined && before.place.sentence === sentence && before.place.noun === nows[0]?.place.noun);
    if (!plain) return [];
    const sign = first.place.near.has("down") ? -1 : 1;
    const turns = steps.flatMap((step, turn) => {
      const [now, former] = [nows[turn], formers[turn]];
      return now === undefined || former === undefined ? [] : [{ now, former, step }];
    });
    const amiss = turns.filter(({ now, former, step }) => now.value !== former.value + sign * step.value);
    const [one] = amiss;
    if (one === undefined || amiss.length > 1) return [];
    const slips = closesBySlip(one.now.value, [one.former.value, sign * one.step.value]);
    const change = { now: one.now.statement, before: one.former.statement, by: one.step.statement };
    return [slips ? change : { ...change, doubtful: true as const }];
  });
}

/** «giảm 196 lượt tiếp, 233 lượt người»: changes in a row, of which the first says which way. */
function runsOf(all: readonly Quantity[]): readonly { readonly at: number; readonly length: number }[] {
  const runs: { at: number; length: number }[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const first = all[at];
    if (first === undefined || !isStep(first)) continue;
    let length = 1;
    while (length < MOST_STEPS && goesOn(all[at + length], first)) length += 1;
    if (length > 1) runs.push({ at, length });
    at += length - 1;
  }
  return runs;
}

function goesOn(next: Quantity | undefined, { place }: Quantity): boolean {
  return (
    next !== undefined &&
    next.place.wordsBefore.length === 0 &&
    !next.place.colon &&
    next.place.sentence === place.sentence &&
    next.place.bracket === place.bracket
  );
}
