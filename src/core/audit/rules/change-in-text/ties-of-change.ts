import { agrees, percentTied, tiedOf } from "../../claims/ties";
import type { Tie } from "../../claims/ties";
import type { Figure } from "../../figures/token";
import type { Share, Statement } from "../../meaning/statement";

/** No figure stands there. */
const NOWHERE = -1;

/** now − before = by, upwards; before − now = by, downwards. */
export function differenceTie(now: Statement, before: Statement, by: Statement, direction: 1 | -1): Tie {
  const [high, low] = direction === 1 ? [now, before] : [before, now];
  const tolerance = now.tolerance + before.tolerance + by.tolerance;
  return { is: "sum", plus: [tiedOf(high)], minus: [tiedOf(low), tiedOf(by)], constant: 0, tolerance };
}

/** The change over what was before. */
export function growthTie(
  now: Statement,
  before: Statement | null,
  by: Statement | null,
  rate: Share,
  direction: 1 | -1,
): Tie {
  const [high, low] = direction === 1 ? [now, before] : [before, now];
  const above = by ?? high;
  return {
    is: "share",
    percent: percentTied(rate),
    above: above === null ? [] : [tiedOf(above)],
    off: by !== null || low === null ? [] : [tiedOf(low)],
    below: before !== null ? [tiedOf(before)] : [tiedOf(now), ...(by !== null && direction === -1 ? [tiedOf(by)] : [])],
    belowOff: before === null && by !== null && direction === 1 ? [tiedOf(by)] : [],
    tolerance: rate.tolerance,
  };
}

/** Two percentages and the points between them, where all are printed alike. */
export function pointsTie(now: Statement | Share, before: Statement | Share, by: Statement | Share): Tie | null {
  if ("value" in now || "value" in before || "value" in by) return null;
  if (now.decimals !== before.decimals || by.decimals !== now.decimals) return null;
  const [high, low] = now.scaled > before.scaled ? [now, before] : [before, now];
  return {
    is: "sum",
    plus: [percentTied(high)],
    minus: [percentTied(low), percentTied(by)],
    constant: 0,
    tolerance: 0,
  };
}

/** What a change that was found among counts must do; null of multiples, and where its figures are printed unlike. */
export function changeTie(
  now: Statement | Share,
  before: Statement | Share | null,
  by: Statement | null,
  rate: Share | Figure | null,
): Tie | null {
  if (!("value" in now))
    return before === null || rate === null || !("scaled" in rate && "kind" in rate)
      ? null
      : pointsTie(now, before, rate);
  const was = before !== null && "value" in before ? before : null;
  const ways: readonly Tie[] = ([1, -1] as const).flatMap((direction): readonly Tie[] => {
    if (rate === null) return by === null || was === null ? [] : [differenceTie(now, was, by, direction)];
    if (!("kind" in rate) || (by === null && was === null)) return [];
    return [growthTie(now, was, by, rate, direction)];
  });
  return ways.find((tie) => agrees(tie, NOWHERE, 0)) ?? (rate === null ? (ways[0] ?? null) : null);
}
