import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { PlacedShare, Quantity } from "../quantity";
import { countBefore } from "../quantity";
import { isStep } from "./changes";
import { isFormer } from "./former";

/** What a percentage of growth is of, in its turn. */
export interface TurnOfGrowth {
  readonly now: Quantity;
  readonly before: Quantity;
}

const MOST_TURNS = 6;
const GOES_ON: ReadonlySet<string> = new Set(["và", "tăng", "giảm"].map(foldWord));
/** Counts before among which those of the same names stand. */
const NEAR = 8;

/**
 * «nhận 7.420 hồ sơ, trả 9.860 kết quả, tăng lần lượt 6% và 16% so với quý trước (7.000 hồ sơ và 8.500 kết quả)»,
 * «lần lượt là 1.842 và 716 (cùng kỳ: 1.790 và 744), lần lượt tăng 2,9%, giảm 3,76%»: each is of the counts in its own turn.
 */
export function growthInTurn(
  shares: readonly PlacedShare[],
  all: readonly Quantity[],
): ReadonlyMap<Share, TurnOfGrowth> {
  const turns = new Map<Share, TurnOfGrowth>();
  shares.forEach(({ share: first, place }, index) => {
    if (first.kind !== "growth" || turns.has(first)) return;
    const at = countBefore(all, first.start);
    const run = shares
      .slice(index, index + MOST_TURNS)
      .filter(
        ({ share, place: own }) =>
          own.sentence === place.sentence && own.bracket === place.bracket && countBefore(all, share.start) === at,
      );
    if (!place.ahead.has("respectively")) {
      for (const [share, turn] of growthByName(run, all, at)) turns.set(share, turn);
      return;
    }
    const [inBefore, inBehind] = [all[at - 1], all[at]].map((one) => one?.place.bracket ?? 0);
    const apart = formersApart(all.slice(0, at), place.sentence);
    const others = run.slice(1).findIndex((one) => !one.place.wordsBefore.every((word) => GOES_ON.has(word)));
    const row = others < 0 ? run : run.slice(0, others + 1);
    if (apart.length === row.length && row.length > 1) {
      row.forEach(({ share }, turn) => {
        const pair = apart[turn];
        if (pair !== undefined) turns.set(share, pair);
      });
      return;
    }
    const bracket = [inBehind, inBefore].find((one) => one !== 0 && one !== place.bracket);
    const formers = all.slice(Math.max(0, at - NEAR), at + NEAR).filter((one) => one.place.bracket === bracket);
    const [opening] = formers;
    if (opening === undefined || formers.length < run.length || run.length < 2) return;
    const earlier = all
      .slice(0, all.indexOf(opening))
      .slice(-NEAR)
      .filter((one) => one.place.bracket === place.bracket);
    const nouns = new Set(formers.map((one) => one.place.noun));
    const named = nouns.size === formers.length && !nouns.has("");
    const nows = named
      ? formers.map((former) => earlier.filter((one) => one.place.noun === former.place.noun).at(-1))
      : earlier.slice(-formers.length);
    run.forEach(({ share }, turn) => {
      const [now, before] = [nows[turn], formers[turn]];
      if (now !== undefined && before !== undefined) turns.set(share, { now, before });
    });
  });
  return turns;
}

/** «4.275 phiếu (cùng kỳ 3.800), qua VNeID 3.420 phiếu (cùng kỳ 1.900)»: each with what it was in a bracket of its own. */
function formersApart(before: readonly Quantity[], sentence: number): readonly TurnOfGrowth[] {
  return before.slice(-2 * MOST_TURNS).flatMap((former) => {
    const now = before.find(({ statement }) => statement.figure === former.place.host);
    const own = before.filter(({ place }) => place.bracket === former.place.bracket).length === 1;
    const apart = own && former.place.bracket !== 0 && former.place.sentence === sentence && isFormer(former);
    return apart && now !== undefined ? [{ now, before: former }] : [];
  });
}

/** «486 vụ, 812 bị can (cùng kỳ 450 vụ, 760 bị can), tăng 8% số vụ và 6,84% số bị can»: the words behind each name what grew. */
function growthByName(
  run: readonly PlacedShare[],
  all: readonly Quantity[],
  at: number,
): readonly (readonly [Share, TurnOfGrowth])[] {
  const bracket = all[at - 1]?.place.bracket ?? 0;
  const earlier = all.slice(Math.max(0, at - NEAR), at);
  const formers = earlier.filter((one) => one.place.bracket === bracket);
  const [opening] = formers;
  if (bracket === 0 || run.length < 2 || opening === undefined || !isFormer(opening)) return [];
  const found = run.flatMap(({ share, place }): readonly (readonly [Share, TurnOfGrowth])[] => {
    const named = formers.filter(({ place: { noun } }) => noun !== "" && place.wordsBehind.slice(0, 3).includes(noun));
    const [before] = named;
    const now = earlier
      .filter((one) => one.place.bracket === place.bracket && one.place.noun === before?.place.noun && !isStep(one))
      .at(-1);
    return named.length === 1 && before !== undefined && now !== undefined ? [[share, { now, before }]] : [];
  });
  return found.length === run.length ? found : [];
}
