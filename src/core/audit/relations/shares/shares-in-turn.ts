import { fitOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { PlacedShare, Quantity } from "../quantity";
import { countBefore, isExact, unlike } from "../quantity";
import type { OpenShare } from "./open-shares";
import type { PrintedRatio } from "./shares";

/** Percentages said one after the other, of as many counts before them. */
export interface SharesInTurn {
  readonly ratios: readonly PrintedRatio[];
  readonly open: readonly OpenShare[];
  /** All that are said so: none is of the count right before it. */
  readonly said: ReadonlySet<Share>;
}

/** Counts before those that the percentages are of, among which their whole stands. */
const MOST_HEADS = 8;
/** Counts between them and the percentages, where these are announced. */
const MOST_BETWEEN = 2;
const AND = foldWord("và");

/** «các sở 12.369 hồ sơ, cấp xã 74.214 hồ sơ (lần lượt chiếm 14% và 84%)»: each is of the count in its own turn. */
export function sharesInTurn(counts: readonly Quantity[], shares: readonly PlacedShare[]): SharesInTurn {
  const ratios: PrintedRatio[] = [];
  const open: OpenShare[] = [];
  const said = new Set<Share>();
  for (const run of runsIn(counts, shares)) {
    const [first] = run;
    if (first === undefined) continue;
    const announced = first.place.ahead.has("respectively");
    // Three that but one are of their counts in turn need no announcement.
    const sure = announced || run.length > 2;
    const at = countBefore(counts, first.share.start);
    const plain = run.every(({ share }) => share.hedge === null && !share.guessed && share.unit === "percent");
    const around = counts.slice(Math.max(0, at - run.length - MOST_HEADS), at);
    const turns = plain
      ? ((announced ? judgePlans(run, around, counts.slice(at, at + run.length + 1)) : null) ??
        judgeBehind(run, around, sure ? MOST_BETWEEN : 0))
      : null;
    if (turns !== null && (sure || turns.open.length === 0)) {
      ratios.push(...turns.ratios);
      open.push(...turns.open);
    } else if (!announced) continue;
    for (const { share } of run) said.add(share);
  }
  return { ratios, open, said };
}

/** Two percentages at least with nothing but a comma or «và» between. */
function runsIn(counts: readonly Quantity[], shares: readonly PlacedShare[]): readonly (readonly PlacedShare[])[] {
  const runs: PlacedShare[][] = [];
  shares.forEach((one, at) => {
    const before = shares[at - 1];
    const { wordsBefore, sentence, bracket } = one.place;
    const follows =
      before !== undefined &&
      before.place.sentence === sentence &&
      before.place.bracket === bracket &&
      wordsBefore.every((word) => word === AND) &&
      countBefore(counts, before.share.start) === countBefore(counts, one.share.start);
    if (follows) runs.at(-1)?.push(one);
    else runs.push([one]);
  });
  return runs.filter(({ length }) => length > 1);
}

/** «lần lượt là 9.214, 2.308 và 78 trên tổng số 11.600 hồ sơ, tương ứng 79,43%, 19,9% và 0,67%»: their whole may stand between. */
function judgeBehind(
  run: readonly PlacedShare[],
  around: readonly Quantity[],
  between: number,
): Pick<SharesInTurn, "ratios" | "open"> | null {
  for (let skipped = 0; skipped <= between; skipped += 1) {
    const parts = around.slice(0, around.length - skipped).slice(-run.length);
    const sentence = run[0]?.place.sentence ?? 0;
    const listed =
      parts.length === run.length &&
      parts.every(
        (part) =>
          isExact(part) && part.place.sentence === parts[0]?.place.sentence && sentence - part.place.sentence < 2,
      );
    const turns = listed ? (judgePairs(run, parts) ?? judge(run, parts, around)) : null;
    if (turns !== null) return turns;
  }
  return null;
}

/** «đã giải quyết 163/181 vụ khiếu nại và 78/84 vụ tố cáo, đạt tỷ lệ lần lượt 90,06% và 92,86%»: each of its own pair. */
function judgePairs(
  run: readonly PlacedShare[],
  parts: readonly Quantity[],
): Pick<SharesInTurn, "ratios" | "open"> | null {
  const ratios: PrintedRatio[] = [];
  const open: OpenShare[] = [];
  for (const [turn, { share }] of run.entries()) {
    const part = parts[turn];
    const whole = part?.statement.outOf ?? null;
    if (part === undefined || whole === null || whole <= 0) return null;
    const numerator = part.statement;
    if (isOf(share, part, whole))
      ratios.push({ share, numerator: [numerator], denominator: [numerator], without: false, stated: true });
    else open.push({ share, numerator, denominator: numerator, whole, by: "pair", outcome: "broken" });
  }
  return ratios.length > 0 && open.length < 2 ? { ratios, open } : null;
}

/** «214.806, 198.420 và 142.660 người, đạt lần lượt 97,6%, 99,2% và 98,5% kế hoạch (220.088; 200.020; 144.833)»: each of its own plan. */
function judgePlans(
  run: readonly PlacedShare[],
  around: readonly Quantity[],
  behind: readonly Quantity[],
): Pick<SharesInTurn, "ratios" | "open"> | null {
  const parts = around.slice(-run.length);
  const plans = behind.filter(({ place }) => place.host === run.at(-1)?.share.figure);
  if (parts.length < run.length || plans.length !== run.length || ![...parts, ...plans].every(isExact)) return null;
  const ratios: PrintedRatio[] = [];
  const open: OpenShare[] = [];
  run.forEach(({ share }, turn) => {
    const [numerator, plan] = [parts[turn], plans[turn]];
    if (numerator === undefined || plan === undefined) return;
    const [part, whole] = [numerator.statement, plan.statement];
    if (isOf(share, numerator, plan.value))
      ratios.push({ share, numerator: [part], denominator: [whole], without: false, stated: true });
    else
      open.push({ share, numerator: part, denominator: whole, whole: plan.value, by: "siblings", outcome: "broken" });
  });
  return ratios.length > 0 && open.length < 2 ? { ratios, open } : null;
}

function judge(
  run: readonly PlacedShare[],
  parts: readonly Quantity[],
  around: readonly Quantity[],
): Pick<SharesInTurn, "ratios" | "open"> | null {
  const wholes = around.filter(
    (head) =>
      !parts.includes(head) &&
      isExact(head) &&
      head.statement.outOf === null &&
      parts.every((part) => part.value <= head.value && !unlike(part, head)),
  );
  const judged = wholes
    .map((head) => ({ head, fits: run.map(({ share }, turn) => isOf(share, parts[turn], head.value)) }))
    .sort((one, other) => countOf(other.fits) - countOf(one.fits));
  const [best, next] = judged;
  if (best === undefined || countOf(best.fits) === 0) return null;
  const amiss = run.length - countOf(best.fits);
  if (amiss > 1 || (amiss === 1 && next !== undefined && countOf(next.fits) === countOf(best.fits))) return null;
  const { statement: whole, value } = best.head;
  const ratios: PrintedRatio[] = [];
  const open: OpenShare[] = [];
  run.forEach(({ share }, turn) => {
    const numerator = parts[turn]?.statement;
    if (numerator === undefined) return;
    if (best.fits[turn] === true)
      ratios.push({ share, numerator: [numerator], denominator: [whole], without: false, stated: true });
    // Of two, the one that fits may do so by chance.
    else
      open.push({
        share,
        numerator,
        denominator: whole,
        whole: value,
        by: "siblings",
        outcome: run.length > 2 ? "broken" : "undecided",
      });
  });
  return { ratios, open };
}

function isOf(share: Share, part: Quantity | undefined, whole: number): boolean {
  return part !== undefined && fitOf(share, part.value, whole, { numerator: 0, denominator: 0 }) === "exact";
}

function countOf(fits: readonly boolean[]): number {
  return fits.filter(Boolean).length;
}
