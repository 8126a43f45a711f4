import { fitOf } from "../../claims/rounding";
import type { Figure } from "../../figures/token";
import type { Share, Statement } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import { isFormer, isFrom } from "./former";
import type { Passage, PlacedShare, Quantity } from "../quantity";
import { countBefore } from "../quantity";

/** A change that follows from what was before and what is now, or a percentage that follows from a change. */
export interface ChangeTie {
  readonly now: Statement | Share;
  readonly before: Statement | Share | null;
  readonly by: Statement | null;
  /** A percentage, or a multiple: «gấp 2,05 lần». */
  readonly rate: Share | Figure | null;
}

/** Figures around a change that are tried. */
const NEAR = 12;

/** Every change of a passage that follows from counts around it. */
export function changesOf({ counts, asides }: Passage, shares: readonly PlacedShare[]): readonly ChangeTie[] {
  const all = [...counts, ...asides].sort((one, other) => one.statement.start - other.statement.start);
  const steps: Quantity[] = [];
  all.forEach((one, at) => {
    const { wordsBefore, sentence } = one.place;
    const before = all[at - 1];
    // «giảm 146 lượt tiếp, 127 lượt người»: the second is a change too.
    const goesOn =
      before !== undefined &&
      steps.at(-1) === before &&
      wordsBefore.length === 0 &&
      // «giảm 14 vụ so với năm 2024: 250 vụ»: what it was.
      !one.place.colon &&
      before.place.sentence === sentence &&
      before.place.bracket === one.place.bracket;
    if (isStep(one) || goesOn) steps.push(one);
  });
  return [
    ...steps.flatMap((step) => differenceOf(step, all, steps)),
    ...shares.flatMap(({ share, place }, at) => {
      // «giảm 14 vụ (12,73%)»
      const ofStep = steps.some(({ statement }) => statement.figure === place.host);
      const said = ofStep || place.near.has("up") || place.near.has("down") || place.ahead.has("goal");
      if (!said && share.kind !== "growth" && !isBehindCompared(place, shares[at - 1]?.place)) return [];
      return rateOf(share, all, steps) ?? pointsOf(share, shares) ?? [];
    }),
  ];
}

/** What was added or taken away: «tăng 514», and not «tăng từ 3.412». */
export function isStep({ place }: Pick<Quantity, "place">): boolean {
  return ((place.near.has("up") || place.near.has("down")) && !isFrom(place)) || isBeyond(place);
}

/** «vượt 42 biên chế so với kế hoạch (300)», «dôi dư 63 người so với định biên (349 người)» */
function isBeyond({ wordsBefore, wordsBehind }: Place): boolean {
  const at = wordsBehind.indexOf(AGAINST);
  return at >= 0 && wordsBehind[at + 1] === WITH && [MORE, LESS].some((words) => words.has(wordsBefore.at(-1) ?? ""));
}

const AGAINST = foldWord("so");
const WITH = foldWord("với");
const MORE: ReadonlySet<string> = new Set(["vượt", "dư", "thừa"].map(foldWord));
const LESS: ReadonlySet<string> = new Set(["thiếu", "hụt"].map(foldWord));

/** What a change takes away. */
export function isDown({ near: said, wordsBefore }: Place): boolean {
  return said.has("down") || LESS.has(wordsBefore.at(-1) ?? "");
}

/** «thấp hơn chỉ tiêu (80%) 1,34%»: right behind the bracket that holds what it is compared with. */
export function isBehindCompared(place: Place, before: Place | undefined): boolean {
  return (
    before !== undefined &&
    before.bracket !== 0 &&
    // «(65%), hồ sơ toàn trình (50%)»: a bracket of its own is that of another.
    place.bracket === 0 &&
    before.sentence === place.sentence &&
    place.wordsBefore.every((word) => word === IS) &&
    (["up", "down", "goal"] as const).some((tag) => before.ahead.has(tag))
  );
}

const IS = foldWord("là");

/** «866 lượt, giảm 146 lượt (… 1.012 lượt)» */
function differenceOf(step: Quantity, all: readonly Quantity[], steps: readonly Quantity[]): readonly ChangeTie[] {
  const around = near(step.statement.start, all).filter(
    // What a later sentence counts is what it was only where it says so.
    (one) => !steps.includes(one) && (one.place.sentence <= step.place.sentence || isFormer(one)),
  );
  // «giảm 377 hộ so với đầu năm (1.461 hộ)»: what the bracket behind it says, and nothing else.
  const told = around.filter(
    (one) =>
      one.place.host === step.statement.figure &&
      one.place.bracket !== step.place.bracket &&
      one.place.noun === step.place.noun,
  );
  for (const now of around)
    for (const before of told.length > 0 ? told : around)
      if (
        now !== before &&
        now.value - before.value === (isFall(step, steps) ? -1 : 1) * step.value &&
        (step.value >= 20 || now.place.noun === before.place.noun)
      )
        return [{ now: now.statement, before: before.statement, by: step.statement, rate: null }];
  return [];
}

function isFall(step: Quantity, steps: readonly Quantity[]): boolean {
  for (let at = steps.indexOf(step); at >= 0; at -= 1) {
    const place = steps[at]?.place;
    if (place !== undefined && isStep({ place })) return isDown(place);
  }
  return false;
}

/** «tăng 315 việc (7,47%)», «giảm 5,71% so với kỳ trước (2.205 việc)» */
function rateOf(share: Share, all: readonly Quantity[], steps: readonly Quantity[]): readonly ChangeTie[] | null {
  const ties = [byStep(share, all, steps), byCounts(share, all)].filter((tie) => tie !== null);
  return ties.length === 0 ? null : ties;
}

function byStep(share: Share, all: readonly Quantity[], steps: readonly Quantity[]): ChangeTie | null {
  const around = near(share.start, all);
  for (const step of near(share.start, steps).slice(0, 4))
    for (const now of around) {
      if (steps.includes(now) || now.statement.start > share.start) continue;
      for (const sign of share.direction === "down" ? [1, -1] : [-1, 1]) {
        const base = now.value + sign * step.value;
        if (base > 0 && step.value > 0 && share.decimals > 0 && fits(share, step.value, base))
          return { now: now.statement, before: stating(base, around), by: step.statement, rate: share };
      }
      if (step.value > 0 && share.decimals > 0 && fits(share, step.value, now.value))
        return { now: now.statement, before: now.statement, by: step.statement, rate: share };
    }
  return null;
}

/** The count that says so, where the text prints it. */
function stating(value: number, around: readonly Quantity[]): Statement | null {
  return around.find((one) => one.value === value)?.statement ?? null;
}

function fits(share: Share, part: number, whole: number): boolean {
  return fitOf(share, Math.abs(part), whole, { numerator: 0, denominator: 0 }) === "exact";
}

function byCounts(share: Share, all: readonly Quantity[]): ChangeTie | null {
  const around = near(share.start, all);
  for (const now of around)
    for (const before of around)
      if (
        now !== before &&
        before.value > 0 &&
        now.value !== before.value &&
        share.decimals > 0 &&
        fits(share, now.value - before.value, before.value)
      )
        return { now: now.statement, before: before.statement, by: null, rate: share };
  return null;
}

/** Other counts of its sentence give a percentage: what the text seems to tie it to may not be what is meant. */
export function isGivenElsewhere(share: Share, all: readonly Quantity[]): boolean {
  const around = near(share.start, all).filter(({ place }) => place.sentence === share.sentence);
  return (
    share.decimals > 0 &&
    around.some((one) =>
      around.some(
        (other) =>
          one !== other &&
          other.value > 0 &&
          (fits(share, one.value, other.value) || fits(share, one.value - other.value, other.value)),
      ),
    )
  );
}

/** «từ 88,3% lên 90,8% (tăng 2,5 điểm phần trăm)», «92,4%, vượt 2,4% so với chỉ tiêu (90%)» */
function pointsOf(by: Share, shares: readonly { readonly share: Share }[]): readonly ChangeTie[] | null {
  const around = shares
    .map(({ share }) => share)
    .filter((share) => share !== by && share.sentence === by.sentence && share.hedge === null);
  const exact = (share: Share): number => share.scaled / 10 ** share.decimals;
  for (const now of around)
    for (const before of around)
      if (
        now !== before &&
        now.scaled > 0 &&
        Math.abs(Math.abs(exact(now) - exact(before)) - exact(by)) < 1e-9 &&
        by.scaled > 0
      )
        return [{ now, before, by: null, rate: by }];
  return null;
}

/** The figures around a place, the nearest first. */
export function near(start: number, all: readonly Quantity[]): readonly Quantity[] {
  const at = countBefore(all, start);
  return all
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .sort((one, other) => Math.abs(one.statement.start - start) - Math.abs(other.statement.start - start));
}
