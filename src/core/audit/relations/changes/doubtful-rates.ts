import { percentOf } from "../../claims/rounding";
import type { Tie } from "../../claims/ties";
import { percentTied, tiedOf } from "../../claims/ties";
import type { Share } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import { isStep } from "./changes";
import { mayGrow } from "./of-what";
import type { OpenRate } from "./open-changes";
import { isFormer } from "./former";
import { inOrder } from "./open-changes";
import type { Passage, PlacedShare, Quantity } from "../quantity";
import { countBefore, isExact } from "../quantity";

/** Counts around a percentage that are looked at. */
const NEAR = 12;
const SENTENCES = 2;
/** Of more, nothing says which of them grew. */
const MOST_CANDIDATES = 2;

/**
 * «giảm 22 vụ (10,6%)», «tăng 7,9% (cùng kỳ 1.126 vụ)»: a percentage of growth that nothing confirms, with the change or
 * the former count that the text ties it to, and what is now of the same kind. In doubt: another count may be meant.
 */
export function doubtfulRatesOf({ counts, asides }: Passage, shares: readonly PlacedShare[]): readonly OpenRate[] {
  if (shares.length === 0 || asides.length + counts.length < 2) return [];
  const all = inOrder(counts, asides);
  const rates = shares.flatMap(({ share, place }) => {
    if (share.unit !== "percent" || share.hedge !== null || share.guessed || share.scaled === 0) return [];
    const at = countBefore(all, share.start);
    const around = all.slice(Math.max(0, at - NEAR), at + 2).filter(isExact);
    const step = around.find((one) => isStep(one) && isOfStep(share, place, one)) ?? stepBefore(share, place, around);
    if (step === undefined && share.kind !== "growth") return [];
    const former = around.find(
      ({ place: own, statement }) =>
        own.bracket !== 0 &&
        isFormer({ place: own, statement }) &&
        (own.host === share.figure || (step !== undefined && own.host === step.statement.figure)),
    );
    if (step !== undefined && former !== undefined) return open(share, step, former);
    const { noun } = (step ?? former)?.place ?? { noun: "" };
    if (noun === "") return [];
    const alike = around.filter(
      (one) =>
        counts.includes(one) &&
        one !== former &&
        one.place.noun === noun &&
        mayGrow(one, place) &&
        one.statement.start < share.start &&
        place.sentence - one.place.sentence <= SENTENCES,
    );
    const called = alike.filter((one) =>
      one.place.wordsBefore.some((word) => word !== noun && place.wordsBefore.includes(word)),
    );
    const now = alike.length > MOST_CANDIDATES ? (called.length === 1 ? called[0] : undefined) : alike.at(-1);
    if (now === undefined) return [];
    return step === undefined
      ? former === undefined
        ? []
        : openOf(share, now, former)
      : openByStep(share, step, now, step.place.near.has("down"));
  });
  return rates.map((rate) => ({ ...rate, doubtful: true }));
}

/** «giảm 58 cuộc (803 cuộc), giảm 7,2%»: what was before stands between the change and its percentage. */
function stepBefore(share: Share, place: Place, around: readonly Quantity[]): Quantity | undefined {
  const former = around.filter((one) => one.statement.start < share.start).at(-1);
  const step = around.find(({ statement }) => statement.figure === former?.place.host);
  const direct = step !== undefined && isStep(step) && step.place.sentence === place.sentence && place.bracket === 0;
  return direct && share.kind === "growth" ? step : undefined;
}

/** In a bracket behind the change, or right behind it: «giảm 22 vụ, tương đương 10,6%». */
export function isOfStep(share: Share, { host, bracket, sentence, wordsBefore }: Place, step: Quantity): boolean {
  if (bracket !== 0 && host === step.statement.figure) return wordsBefore.length <= 2;
  return share.of === step.statement.id && sentence === step.place.sentence && bracket === step.place.bracket;
}

function open(share: Share, step: Quantity, former: Quantity): readonly OpenRate[] {
  return rate(share, [step, former], percentOf(step.value, former.value, share.decimals), {
    above: [step],
    below: [former],
  });
}

/** A percentage that the change is not of what was before: what is now, less or with what it rose or fell by. */
export function openByStep(share: Share, step: Quantity, now: Quantity, down: boolean): readonly OpenRate[] {
  const base = down ? now.value + step.value : now.value - step.value;
  return rate(share, [step, now], percentOf(step.value, base, share.decimals), {
    above: [step],
    below: down ? [now, step] : [now],
    belowOff: down ? [] : [step],
  });
}

function openOf(share: Share, now: Quantity, former: Quantity): readonly OpenRate[] {
  const [more, less] = share.direction === "down" ? [former, now] : [now, former];
  return rate(share, [now, former], percentOf(Math.abs(now.value - former.value), former.value, share.decimals), {
    above: [more],
    off: [less],
    below: [former],
  });
}

function rate(
  share: Share,
  from: readonly Quantity[],
  right: number | null,
  sides: Partial<Record<"above" | "off" | "below" | "belowOff", readonly Quantity[]>>,
): readonly OpenRate[] {
  // One unit beside it is rounded otherwise.
  if (right === null || Math.abs(right - share.scaled) < 2) return [];
  const tied = (quantities: readonly Quantity[] = []) => quantities.map(({ statement }) => tiedOf(statement));
  const tie: Tie = {
    is: "share",
    percent: percentTied(share),
    above: tied(sides.above),
    off: tied(sides.off),
    below: tied(sides.below),
    belowOff: tied(sides.belowOff),
    tolerance: share.tolerance,
  };
  const statements = from.map(({ statement }) => statement);
  return [{ rate: share, from: statements, right, decimals: share.decimals, is: "percent", tie }];
}
