import { fitOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { PlacedShare, Quantity } from "../quantity";
import { isExact } from "../quantity";
import { isRateMistyped } from "../slips";
import type { ChangeTie } from "./changes";
import { isGivenElsewhere, isStep } from "./changes";
import { isOfStep, openByStep } from "./doubtful-rates";
import type { OpenRate } from "./open-changes";
import { isFormer, isFrom } from "./former";

/** Changes with their percentage, of counts that the text points at. */
export interface RatedSteps {
  readonly ties: readonly ChangeTie[];
  readonly open: readonly OpenRate[];
  /** Percentages of which the text says what grew: no other reading of them is looked for. */
  readonly said: ReadonlySet<Share>;
}

interface RatedStep {
  readonly step: Quantity;
  readonly share: Share;
  readonly direction: 1 | -1;
}

interface Grown extends RatedStep {
  readonly now: Quantity;
}

const NONE = { numerator: 0, denominator: 0 };

/**
 * «198 người (giảm 22 người = 10%)» and «412 vụ, 198 người chết, 305 người bị thương; giảm 58 vụ (12,34%), 22 người (10%),
 * 45 người (12,86%)»: the change and its percentage are of the count before their bracket, or of the one in their turn.
 */
export function ratedStepsOf(all: readonly Quantity[], shares: readonly PlacedShare[]): RatedSteps {
  const steps = stepsWithRates(all, shares);
  const ties: ChangeTie[] = [];
  const open: OpenRate[] = [];
  const said = new Set<Share>();
  const judge = (run: readonly Grown[], certain: boolean): void => {
    const fits = run.map(isRight);
    run.forEach((one, at) => {
      const { share, step, now } = one;
      if (fits[at] === true) ties.push({ now: now.statement, before: null, by: step.statement, rate: share });
      else if (certain || fits.filter(Boolean).length >= run.length - 1)
        open.push(...openRate(one, certain && !isGivenElsewhere(share, all)));
      else return;
      said.add(share);
    });
  };
  for (const one of steps) {
    const nows = hostsOf(one, all).map((now): Grown => ({ ...one, now }));
    const meant = nows.find(isRight) ?? nows.find(({ now }) => now.statement.figure === one.step.place.host);
    if (meant !== undefined) judge([meant], nows.length === 1);
  }
  for (const run of runsOf(steps)) {
    const nows = inTurn(run, all);
    if (nows === null) continue;
    const grown = run.flatMap((one, turn) => {
      const now = nows[turn];
      return now === undefined ? [] : [{ ...one, now }];
    });
    // Of two, the one that fits may do so by chance.
    if (grown.some(isRight)) judge(grown, grown.length > 2 && grown.filter(isRight).length === grown.length - 1);
  }
  return { ties, open, said };
}

/** A change that a percentage stands behind; «giảm» is said of those that go on after it, too. */
function stepsWithRates(all: readonly Quantity[], shares: readonly PlacedShare[]): readonly RatedStep[] {
  const found: RatedStep[] = [];
  for (const step of all) {
    const last = found.at(-1);
    const rate = shares.find(({ share, place }) => isOfStep(share, place, step));
    if (rate === undefined || rate.share.unit !== "percent" || rate.share.hedge !== null || rate.share.guessed)
      continue;
    if (!isExact(step) || step.value === 0 || rate.share.scaled === 0) continue;
    const goesOn =
      last !== undefined &&
      last.step.place.sentence === step.place.sentence &&
      last.step.place.bracket === step.place.bracket &&
      all[all.indexOf(step) - 1] === last.step;
    const { near, wordsBefore } = step.place;
    if (near.has("down") !== near.has("up"))
      found.push({ step, share: rate.share, direction: near.has("down") ? -1 : 1 });
    else if (!near.has("down") && goesOn && wordsBefore.length === 0)
      found.push({ step, share: rate.share, direction: last.direction });
  }
  return found;
}

/** «198 người (giảm 22 người = 10%)» */
function hostsOf({ step }: RatedStep, all: readonly Quantity[]): readonly Quantity[] {
  const { bracket, host, noun, sentence } = step.place;
  if (bracket === 0 || all.filter(({ place }) => place.bracket === bracket).length > 1) return [];
  const now = all.findIndex(({ statement }) => statement.figure === host);
  // «228 lượt, trong đó: A 61 lượt, B 167 lượt (tăng 31 lượt = 15,74%)»: or of what these are parts of.
  return all
    .slice(Math.max(0, now - MOST_PARTS), now + 1)
    .reverse()
    .filter(
      (one) =>
        isExact(one) &&
        !isStep(one) &&
        !isFrom(one.place) &&
        one.place.noun === noun &&
        one.place.sentence === sentence,
    );
}

const MOST_PARTS = 8;

/** Changes outside of brackets that stand in a row. */
function runsOf(steps: readonly RatedStep[]): readonly (readonly RatedStep[])[] {
  const runs: RatedStep[][] = [];
  for (const one of steps) {
    if (one.step.place.bracket !== 0) continue;
    const run = runs.at(-1);
    if (run?.[0]?.step.place.sentence === one.step.place.sentence) run.push(one);
    else runs.push([one]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** As many counts right before the first change, no more of them in their sentence, each of the kind of its change. */
function inTurn(run: readonly RatedStep[], all: readonly Quantity[]): readonly Quantity[] | null {
  const [first] = run;
  if (first === undefined) return null;
  const plain = all.filter(({ place }) => place.bracket === 0);
  const at = plain.indexOf(first.step);
  const nows = plain.slice(Math.max(0, at - run.length), at);
  const [head] = nows;
  const ahead = plain[at - run.length - 1];
  const adjoining = head !== undefined && first.step.place.sentence - head.place.sentence <= 1;
  const alone = ahead === undefined || ahead.place.sentence !== head?.place.sentence;
  const alike = nows.every(
    (now, turn) =>
      now.place.sentence === head?.place.sentence &&
      isExact(now) &&
      !isStep(now) &&
      !isFormer(now) &&
      now.place.noun === run[turn]?.step.place.noun,
  );
  return nows.length === run.length && adjoining && alone && alike ? nows : null;
}

function baseOf({ now, step, direction }: Grown): number {
  return now.value - direction * step.value;
}

function isRight(one: Grown): boolean {
  const base = baseOf(one);
  return base > 0 && fitOf(one.share, one.step.value, base, NONE) === "exact";
}

/** Told as wrong only where one slip of the pen in one of the three explains it. */
function openRate(one: Grown, certain: boolean): readonly OpenRate[] {
  const { share, step, now, direction } = one;
  // A change over what is now is a way of its own.
  if (baseOf(one) <= 0 || fitOf(share, step.value, now.value, NONE) === "exact") return [];
  const [rate] = openByStep(share, step, now, direction === -1);
  if (rate === undefined) return [];
  return [certain && isMistyped(one, rate.right) ? rate : { ...rate, doubtful: true }];
}

/** step = rate × base, and base = now − direction × step. */
function isMistyped({ share, step, now, direction }: Grown, right: number): boolean {
  return isRateMistyped(share, right, [
    { value: step.value, at: (rate) => (rate * now.value) / (1 + direction * rate) },
    { value: now.value, at: (rate) => step.value / rate + direction * step.value },
  ]);
}
