import { fitOf, percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { ChangeTie } from "./changes";
import { isGivenElsewhere, isStep } from "./changes";
import type { OpenChange, OpenRate } from "./open-changes";
import { mayGrow, saysOfWhat } from "./of-what";
import { growthInTurn } from "./growth-in-turn";
import { afterFormer, formerBehind, inRow, inSequence } from "./beside-formers";
import { AS_MUCH, fromToOf, fromTosIn, stepsOf } from "./from-to";
import { isFormer } from "./former";
import { isOffTarget, judgePoints, pointsAround, pointsSince } from "./points";
import { inOrder } from "./open-changes";
import type { Passage, PlacedShare, Quantity } from "../quantity";
import { countBefore, isExact, unlike } from "../quantity";
import { isOfPlan, namesPlan } from "../shares/of-plans";
import { isNamedWhole } from "../shares/shares";
import { isRateMistyped } from "../slips";

/** Percentages whose two figures the text itself points at: no other reading of them is looked for. */
export interface TiedRates {
  readonly ties: readonly ChangeTie[];
  readonly open: readonly OpenRate[];
  readonly openPoints: readonly OpenChange[];
  /** All that are tied, also those of which nothing is said. */
  readonly tied: ReadonlySet<Share>;
}

/** growth: by how much `now` is above or below `before` · of: `now`, or the change, as a percentage of `before`. */
interface Tied {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly is: "growth" | "of";
  /** Of several counts the nearest may not be the one that grew. */
  readonly doubtful?: true;
}

/** Counts before and behind a percentage that are looked at, so that long texts stay fast. */
const NEAR = 16;

export function tiedRatesOf({ counts, asides }: Passage, shares: readonly PlacedShare[]): TiedRates {
  const ties: ChangeTie[] = [];
  const open: OpenRate[] = [];
  const openPoints: OpenChange[] = [];
  const tied = new Set<Share>();
  const all = inOrder(counts, asides);
  const pairs = fromTosIn(all);
  const steps = stepsOf(pairs, all);
  ties.push(...steps.ties);
  openPoints.push(...steps.open);
  const turns = growthInTurn(shares, all);
  for (const one of shares) {
    const { share, place } = one;
    if (share.unit === "points" || isOffTarget(one, shares)) {
      const points = pointsSince(one, shares) ?? pointsAround(one, shares);
      if (points === null) continue;
      tied.add(share);
      const outcome = judgePoints(share, points.now, points.before);
      if (outcome === "holds") ties.push({ ...points, by: null, rate: share });
      else if (outcome === "broken") openPoints.push({ ...points, by: share });
      continue;
    }
    const turned = pairs.length === 0 ? null : fromToOf(share, place, all, pairs);
    const turn = turns.get(share);
    const found: Tied | null =
      (turn === undefined ? null : { ...turn, is: "growth" as const }) ??
      (turned === null ? null : { ...turned, is: "growth" as const }) ??
      inPair(share, place, all) ??
      inBracket(share, place, all) ??
      formerBehind(share, place, all) ??
      afterFormer(share, place, all) ??
      inSequence(share, place, all) ??
      inRow(share, place, all, shares) ??
      ofFormer(share, place, all) ??
      ofNamedPlan(share, place, all) ??
      beyondGoal(share, place, all) ??
      grownFrom(share, place, all, shares) ??
      grownSince(share, place, all) ??
      grownBeside(share, place, all) ??
      beyondPair(share, place, all) ??
      ofStep(share, place, all);
    if (found === null || ![found.now, found.before].every(isExact) || found.before.value <= 0) continue;
    const { now, before, is } = found;
    const part = is === "of" ? now.value : Math.abs(now.value - before.value);
    const fit = fitOf(share, part, before.value, { numerator: 0, denominator: 0 });
    if (fit === "exact") {
      // The change is said of only where it is that of the two.
      const by = turned?.by?.value === part ? turned.by.statement : null;
      ties.push({ now: now.statement, before: before.statement, by, rate: share });
    }
    if (fit === "exact") tied.add(share);
    const right = percentOf(part, before.value, share.decimals);
    if (fit === "exact" || right === null || share.hedge !== null || share.guessed) continue;
    if (fit === "no" && !isMistyped(share, right, found)) continue;
    tied.add(share);
    open.push({
      // Off by one in its last digit: rounded otherwise, or mistyped.
      ...(fit === "no" && found.doubtful !== true && !isGivenElsewhere(share, all) ? {} : { doubtful: true as const }),
      rate: share,
      from: [now.statement, before.statement],
      right,
      decimals: share.decimals,
      is: "percent",
    });
  }
  return { ties, open, openPoints, tied };
}

/** «số vụ việc tăng 15% (46/40)»: what is now over what was, alone in the bracket behind it. */
function inPair(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const pair = all[at];
  const was = pair?.statement.outOf ?? null;
  if (share.kind !== "growth" || pair === undefined || was === null || pair.place.host !== share.figure) return null;
  if (pair.place.bracket === place.bracket || all[at + 1]?.place.bracket === pair.place.bracket) return null;
  const fell = pair.value < was;
  if (share.direction === null || fell !== (share.direction === "down")) return null;
  return { now: pair, before: { ...pair, value: was, low: was, high: was }, is: "growth" };
}

/** «15.870 hồ sơ (năm 2020: 17.250 hồ sơ, giảm 8%)»: what was stands in a bracket behind what is, the change with it. */
function inBracket(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  if (share.kind !== "growth" || place.bracket === 0) return null;
  const at = countBefore(all, share.start);
  const around = all.slice(Math.max(0, at - NEAR), at + NEAR);
  const inside = around.filter((one) => one.place.bracket === place.bracket);
  const [before] = inside;
  if (before === undefined || inside.length > 1 || before.statement.start > share.start || isStep(before)) return null;
  const now = around.find(({ statement }) => statement.figure === before.place.host);
  if (now === undefined || unlike(now, before) || now.place.bracket === place.bracket) return null;
  return { now, before, is: "growth" };
}

/** «1.245/1.200 ha, vượt kế hoạch 45 ha (3,75%)»: what a pair has more or less than it should, of what it should. */
function beyondPair(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const [pair, step] = [all[at - 2], all[at - 1]];
  const was = pair?.statement.outOf ?? null;
  if (pair === undefined || step === undefined || was === null || step.place.sentence !== place.sentence) return null;
  const beside = place.host === step.statement.figure || place.wordsBefore.every((word) => AS_MUCH.has(word));
  if (!beside || Math.abs(pair.value - was) !== step.value || pair.place.sentence !== place.sentence) return null;
  return { now: pair, before: { ...pair, value: was, low: was, high: was }, is: "growth" };
}

/** «48,6 triệu đồng, bằng 120% cùng kỳ (40,5 triệu đồng)» */
function ofFormer(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  if (share.kind !== "share" && share.kind !== "goal") return null;
  const at = countBefore(all, share.start);
  const before = all[at];
  // «3.276 hộ, đạt 78% kế hoạch (4.200 hộ), bằng 105% cùng kỳ (3.120 hộ)»: what a bracket between holds is passed over.
  const now = all
    .slice(Math.max(0, at - NEAR), at)
    .reverse()
    .find((one) => one.place.bracket === place.bracket);
  if (now === undefined || before === undefined || before.place.host !== share.figure) return null;
  // «42 cơ quan (14 sở, 28 xã), đạt 105% kế hoạch (40 cơ quan)»: of a plan, where a bracket stands between.
  const planned = all[at - 1] !== now && isOfPlan(place);
  const former = before.place.ahead.has("formerly") || before.place.ahead.has("against") || planned;
  const said =
    former && (place.near.has("share") || place.wordsBefore.at(-1) === EQUALS) && place.wordsBefore.length <= 3;
  const alike = now.place.noun === before.place.noun || before.place.noun === "";
  const direct = now.place.sentence === place.sentence && now.place.bracket === place.bracket;
  return said && alike && direct && before.place.bracket !== place.bracket ? { now, before, is: "of" } : null;
}

const EQUALS = foldWord("bằng");

/** «845,6 tỷ đồng (đạt 92,4% dự toán tỉnh giao là 915,15 tỷ đồng; 88,08% dự toán xã giao là 960 tỷ đồng)»: of what is done, and what its words name. */
function ofNamedPlan(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const before = all[at];
  if (before === undefined || !namesPlan(place.wordsBehind) || !isNamedWhole(before, place)) return null;
  const now = place.bracket === 0 ? all[at - 1] : all.find(({ statement }) => statement.figure === place.host);
  const alike = now !== undefined && now.place.noun === before.place.noun && now.place.bracket !== before.place.bracket;
  return alike || (now === all[at - 1] && now?.place.noun === before.place.noun) ? { now, before, is: "of" } : null;
}

/** «14 lớp cho 1.036 người, vượt 16,7% kế hoạch (12 lớp)» */
function beyondGoal(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const before = all[at];
  const said = place.wordsBefore.at(-1) === BEYOND && before?.place.ahead.has("goal") === true;
  if (before === undefined || !said || before.place.host !== share.figure) return null;
  const now = all
    .slice(Math.max(0, at - NEAR), at)
    .reverse()
    .find((one) => one.place.noun === before.place.noun && one.place.sentence === place.sentence);
  return now === undefined || before.place.noun === "" ? null : { now, before, is: "growth" };
}

const BEYOND = foldWord("vượt");

/** «7.326 tỷ đồng, bằng 81% dự toán (9.000 tỷ đồng), tăng 11% so với cùng kỳ (6.600 tỷ đồng)»: brackets between are passed over. */
function grownFrom(share: Share, place: Place, all: readonly Quantity[], shares: readonly PlacedShare[]): Tied | null {
  if (share.kind !== "growth") return null;
  const at = countBefore(all, share.start);
  const before = all[at];
  if (before === undefined || before.place.bracket === place.bracket) return null;
  // «tăng 24% về số doanh nghiệp và tăng 55% về số vốn so với cùng kỳ (150 doanh nghiệp, …)»: of one of a row.
  const row = shares.filter(
    ({ share: one, place: { sentence, bracket } }) =>
      one.kind === "growth" &&
      sentence === place.sentence &&
      bracket === place.bracket &&
      countBefore(all, one.start) === at,
  );
  if (!row.some(({ share: { figure } }) => figure === before.place.host)) return null;
  if (before.place.host !== share.figure && !saysOfWhat(place)) return null;
  const nows = all
    .slice(Math.max(0, at - NEAR), at)
    .reverse()
    .filter(
      (one) =>
        one.place.sentence === place.sentence &&
        one.place.bracket === place.bracket &&
        one.place.noun === before.place.noun &&
        mayGrow(one, place) &&
        !isStep(one) &&
        !isFormer(one),
    );
  const [nearest] = nows;
  const now = nows.find(({ value }) => gives(share, Math.abs(value - before.value), before)) ?? nearest;
  return now === undefined
    ? null
    : {
        now,
        before,
        is: "growth",
        ...(nows.length > 1 || (row.length > 1 && !saysOfWhat(place)) ? { doubtful: true } : {}),
      };
}

/** «… đổi 21.306 giấy phép, …. Cùng kỳ năm trước đổi 19.023 giấy phép, như vậy tăng 12%»: what it was right before, what is now at the head of the sentence before. */
function grownSince(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const before = all[at - 1];
  if (share.kind !== "growth" || before === undefined || !isFormer(before) || before.place.noun === "") return null;
  if (before.place.sentence !== place.sentence || before.place.bracket !== place.bracket) return null;
  const now = all
    .slice(Math.max(0, at - NEAR), at - 1)
    .find(({ place: { sentence, noun } }) => sentence === place.sentence - 1 && noun === before.place.noun);
  if (now === undefined || isStep(now)) return null;
  return gives(share, Math.abs(now.value - before.value), before) ? { now, before, is: "growth" } : null;
}

/** «3.472 hộ (đầu năm 3.100 hộ), tăng 12%», «1.000 giấy phép, tăng 13,64% so với 880 giấy phép của năm 2025» */
function grownBeside(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const [before, behind] = [all[at - 1], all[at]];
  if (share.kind !== "growth" || before === undefined || before.place.sentence !== place.sentence) return null;
  const against = behind?.place.wordsBefore.join() ?? "";
  if (behind !== undefined && against === AGAINST && place.wordsBehind.join() === AGAINST && share.of !== null) {
    const alike = behind.place.noun === before.place.noun && before.place.noun !== "" && !isStep(before);
    return alike && before.place.bracket === place.bracket ? { now: before, before: behind, is: "growth" } : null;
  }
  const now = all.find(({ statement }) => statement.figure === before.place.host);
  if (now === undefined || isStep(now) || isStep(before) || now.place.noun !== before.place.noun) return null;
  const alone = all[at - 2] === now && now.place.bracket === place.bracket && before.place.bracket !== place.bracket;
  if (!alone || !place.wordsBefore.every((word) => AS_MUCH.has(word))) return null;
  return { now, before, is: "growth", ...(isFormer(before) ? {} : { doubtful: true }) };
}

const AGAINST = "so với".split(" ").map(foldWord).join();

function gives(share: Share, part: number, { value }: Quantity): boolean {
  return fitOf(share, part, value, { numerator: 0, denominator: 0 }) === "exact";
}

/** «So với quý trước (11.840 giao dịch) tăng 2.368 giao dịch, tương đương 20%»: the change over what was. */
function ofStep(share: Share, place: Place, all: readonly Quantity[]): Tied | null {
  const at = countBefore(all, share.start);
  const step = all[at - 1];
  const amount = place.wordsBefore.every((word) => AS_MUCH.has(word));
  // «tăng 927 hồ sơ so với cùng kỳ (3.708 hồ sơ, tương ứng 25%)», «tăng 25 đơn so với đầu năm (487 đơn), tốc độ tăng 5,13%»
  const held = all.find(({ statement }) => step?.place.bracket !== 0 && statement.figure === step?.place.host);
  if (step !== undefined && held !== undefined && isStep(held) && isFormer(step) && amount)
    return [step, held].some((one) => one.place.bracket === place.bracket) && held.place.sentence === place.sentence
      ? { now: held, before: step, is: "of" }
      : null;
  if (step === undefined || !isStep(step) || step.place.sentence !== place.sentence) return null;
  const direct = place.host === step.statement.figure || amount;
  const formers = [...all.slice(Math.max(0, at - NEAR), at - 1).reverse(), ...all.slice(at, at + 2)].filter(
    (one) => isFormer(one) && one.place.noun === step.place.noun && one.place.sentence === place.sentence,
  );
  // «cắt giảm 14,2 tỷ đồng, tương đương 28,4% (trước khi đơn giản hóa là 50 tỷ đồng)»
  const [behind] = all.slice(at, at + 1).filter((one) => one.place.host === share.figure && !isStep(one));
  const before = formers.find((one) => gives(share, step.value, one)) ?? formers[0] ?? behind;
  if (!direct || before === undefined || step.place.noun === "") return null;
  // «giảm 74 đơn vị so với 2021 (560 đơn vị), giảm 12 đơn vị (2,4%) so với 2025 (498 đơn vị)»: of either.
  return { now: step, before, is: "of", ...(formers.length === 1 ? {} : { doubtful: true }) };
}

/** One slip of the pen in one of the three makes it right. */
function isMistyped(share: Share, right: number, { now, before, is }: Tied): boolean {
  const sign = share.direction === "down" ? -1 : 1;
  const ofBefore = (rate: number): number => (is === "of" ? rate : 1 + sign * rate);
  return isRateMistyped(share, right, [
    { value: now.value, at: (rate) => ofBefore(rate) * before.value },
    { value: before.value, at: (rate) => now.value / ofBefore(rate) },
  ]);
}
