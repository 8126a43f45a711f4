import { fitOf, percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import type { Passage, Quantity } from "../quantity";
import { countBefore, isExact, unlike } from "../quantity";
import type { Sum } from "../sums/sums";
import { sumsOfPart } from "../sums/sums-of-part";
import type { PrintedRatio } from "./shares";
import { isDirect, isNamedWhole, isPlanBeside } from "./shares";
import { isOfPlan, isPlanned, listedWhole } from "./of-plans";
import { commonBases } from "./common-bases";
import { exceedOne } from "./own-wholes";
import { bracketOf, isAloneWith, isSaidAlike, isSameKind, pairBehind, WITH } from "./pairs-behind";
import { exchanged, shareSlips } from "../slips";

/** A percentage that its count over its whole does not give, though the text ties the three. */
export interface OpenShare {
  readonly share: Share;
  readonly numerator: Statement;
  /** The count it is out of; of «309/400» the same statement. */
  readonly denominator: Statement;
  /** The counts that are the whole together, where no count is. */
  readonly together?: readonly Statement[];
  readonly whole: number;
  /** How the whole is known: printed as such, by the words behind the percentage, by what adds up to it, by the percentages beside it, by all of its row, only as the head, or as one of the sentence before. */
  readonly by: "pair" | "named" | "sum" | "siblings" | "row" | "head" | "before";
  readonly outcome: "broken" | "undecided";
}

/** Below, nearly every percentage looks like a slip of the pen. */
const TELLING = 20;

interface Tied {
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly whole: number;
  readonly by: OpenShare["by"];
}

/** Percentages of a passage that no ratio confirms, with the counts that they are tied to; `sums`: what closes there. */
export function openSharesOf(
  { counts }: Passage,
  shares: readonly { readonly share: Share; readonly place: Place }[],
  ratios: readonly PrintedRatio[],
  sums: readonly Sum[],
): readonly OpenShare[] {
  const confirmed = new Set(ratios.map(({ share }) => share));
  const common = commonBases(
    shares.map(({ share }) => share).filter((share) => !confirmed.has(share)),
    counts,
    ratios,
  );
  const mistyped = new Set(common.map(({ share }) => share));
  const open = shares.flatMap(({ share, place }) => {
    if (mistyped.has(share) || confirmed.has(share) || share.hedge !== null || share.guessed) return [];
    const tied = tieOf(share, place, counts, { ratios, shares, sums });
    // «tỷ lệ số hóa đạt 86,4% (45.318/52.450)»: a pair right behind is meant whatever the percentage is.
    if (share.kind !== "share" && !(share.kind === "goal" && (tied?.by === "pair" || tied?.by === "named"))) return [];
    // «Sở A 3 hồ sơ (chiếm 7,5%), Sở B 2 hồ sơ (chiếm 4%)»: each of a whole of its own.
    const alone = (): boolean =>
      shares.every(
        ({ share: other }) =>
          other === share || other.kind === "growth" || other.sentence !== share.sentence || confirmed.has(other),
      );
    if ((tied?.by === "head" || tied?.by === "before") && !alone()) return [];
    const judged = tied === null ? null : judge(share, tied);
    // A whole that stands farther off and gives it contradicts nothing.
    return judged === null || (judged.by !== "pair" && hasFarWhole(share, judged, counts)) ? [] : [judged];
  });
  return [
    ...common.map((one): OpenShare => ({ ...one, whole: one.denominator.value, by: "siblings", outcome: "broken" })),
    ...open.map((one) =>
      (one.by === "siblings" || one.by === "sum") && isOutnumbered(one, open, ratios) ? doubted(one) : one,
    ),
  ];
}

/** Another count of the same thing before it gives the percentage. */
function hasFarWhole(share: Share, { numerator, denominator }: OpenShare, counts: readonly Quantity[]): boolean {
  const part = counts.find(({ statement }) => statement === numerator);
  return (
    part !== undefined &&
    part.place.noun !== "" &&
    counts.some(
      ({ statement, place, value }) =>
        statement !== denominator &&
        statement.start < numerator.start &&
        place.noun === part.place.noun &&
        value > part.value &&
        percentOf(part.value, value, share.decimals) === share.scaled,
    )
  );
}

/** Of the percentages that would be shares of one whole, more are not than are: that one fits is chance. */
function isOutnumbered(one: OpenShare, open: readonly OpenShare[], ratios: readonly PrintedRatio[]): boolean {
  const amiss = open.filter(
    ({ by, denominator, share }) =>
      by === one.by && denominator === one.denominator && share.sentence === one.share.sentence,
  );
  const fitting = ratios.filter(
    ({ denominator, share }) => denominator.includes(one.denominator) && share.sentence === one.share.sentence,
  );
  // Alone beside none that fits, what adds up to the whole is believed.
  return amiss.length > Math.max(fitting.length, one.by === "sum" ? 1 : 0);
}

const doubted = (one: OpenShare): OpenShare => ({ ...one, outcome: "undecided" });

function judge(share: Share, { numerator, denominator, whole, by }: Tied): OpenShare | null {
  if (
    !isExact(numerator) ||
    !isExact(denominator) ||
    whole <= 0 ||
    numerator.value > whole * (by === "pair" ? 100 : 20)
  )
    return null;
  const fit = fitOf(share, numerator.value, whole, { numerator: 0, denominator: 0 });
  if (fit === "exact") return null;
  const slips = shareSlips(share, numerator.value, whole);
  const clear =
    share.decimals > 1
      ? slips.share !== null || slips.numerators.length + slips.denominators.length > 0
      : [
          ...slips.numerators.map((next) => [numerator.value, next] as const),
          [share.scaled, slips.share] as const,
        ].some(([printed, next]) => next !== null && exchanged(printed, next));
  const typed = clear || (by === "head" && share.decimals > 0 && slips.share !== null);
  const near = fit === "truncated" || fit === "beside";
  const named =
    by === "named" &&
    (slips.share !== null || slips.numerators.length + slips.denominators.length > 0) &&
    numerator.place.sentence - denominator.place.sentence <= 1;
  // With two decimals, few ratios come near a percentage by chance, however small the counts.
  const telling = share.decimals > 1 ? whole >= TELLING : numerator.value >= TELLING && whole >= 5 * TELLING;
  // Of a few, the percentage beside it may fit by chance what stands in another sentence.
  const sure =
    by === "pair" || (by === "siblings" && (telling || denominator.place.sentence === numerator.place.sentence));
  const summed = by === "sum" && slips.share !== null && !near && telling;
  const broken = sure || summed || (by !== "siblings" && !near && (typed || named) && telling);
  return {
    share,
    numerator: numerator.statement,
    denominator: denominator.statement,
    whole,
    by,
    outcome: broken ? "broken" : "undecided",
  };
}

/** The percentages of a passage, and those of them that a ratio confirms. */
interface Printed {
  readonly ratios: readonly PrintedRatio[];
  readonly sums: readonly Sum[];
  readonly shares: readonly { readonly share: Share }[];
}

function tieOf(share: Share, place: Place, counts: readonly Quantity[], printed: Printed): Tied | null {
  const at = countBefore(counts, share.start);
  const behind = counts[at];
  const before = counts[at - 1];
  const pair = pairBehind(share, place, at, counts);
  if (pair !== null) return { ...pair, by: "pair" };
  const bracketed = bracketOf(share, behind);
  const told = behind === undefined ? null : behindTie(place, behind, at, counts);
  if (told !== null) return told;
  const earlier = counts[at - 2];
  if (before !== undefined && earlier !== undefined && isPlanBeside(before, earlier, place))
    return { numerator: earlier, denominator: before, whole: before.value, by: "named" };
  if (before !== undefined && before.statement.outOf !== null && isAloneWith(place, before))
    return { numerator: before, denominator: before, whole: before.statement.outOf, by: "pair" };
  if (before === undefined || !isDirect(share, place, before)) return null;
  // «46 tỷ đồng/tổng mức 120 tỷ đồng, đạt 76,7% kế hoạch (60 tỷ đồng)»: of a plan is what is done.
  if (bracketed !== null && before.place.outOfBefore && isOfPlan(place)) return null;
  // «đạt 97,02% số thửa phải cấp (156.978 thửa)»: the whole behind it.
  const fuller =
    bracketed !== null && (bracketed.value > before.value || isBaseOf(bracketed, place, before, counts[at + 1]));
  if (bracketed !== null && place.wordsBehind.length > 1 && fuller)
    return {
      numerator: listedWhole(before, place, counts, printed.sums),
      denominator: bracketed,
      whole: bracketed.value,
      by: "pair",
    };
  if (before.statement.outOf !== null)
    return { numerator: before, denominator: before, whole: before.statement.outOf, by: "pair" };
  if (before.place.outOfBefore && earlier !== undefined && !unlike(earlier, before))
    return { numerator: earlier, denominator: before, whole: before.value, by: "pair" };
  // «2.874 trẻ, đạt 96,9% so với tổng số 2.966 hồ sơ»: the whole behind it, and nothing but its words between.
  if (behind !== undefined && isNamedWhole(behind, place))
    return {
      numerator: before,
      denominator: behind,
      whole: behind.value,
      by: isSameKind(before, behind) ? "pair" : "named",
    };
  if (earlier?.place.near.has("goal") === true && isPlanned(earlier, before, place))
    return { numerator: before, denominator: earlier, whole: earlier.value, by: "named" };
  return (
    namedTie(share, before, at - 1, counts) ??
    siblingTie(share, before, counts, printed) ??
    sumTie(before, counts, printed) ??
    headTie(share, before, at - 1, counts, printed) ??
    beforeTie(before, at - 1, counts)
  );
}

/** «chiếm 40% tổng số vụ việc đã giải quyết»: the nearest count before it of what the words name. */
function namedTie({ base }: Share, numerator: Quantity, at: number, counts: readonly Quantity[]): Tied | null {
  const measure = base?.measure ?? null;
  if (measure === null) return null;
  for (const head of counts.slice(Math.max(0, at - 12), at).reverse())
    if (head.statement.measure === measure && head.value >= numerator.value && !unlike(head, numerator))
      return { numerator, denominator: head, whole: head.value, by: "named" };
  return null;
}

/** «tiếp nhận 1.875 vụ; hòa giải thành 1.575 vụ (84%), không thành 218 vụ, chưa xong 82 vụ»: the one whole that it is a part of. */
function sumTie(numerator: Quantity, counts: readonly Quantity[], { sums }: Printed): Tied | null {
  const { id } = numerator.statement;
  const own = sumsOfPart(sums, id).filter(({ stated, totals }) => stated && totals.length === 1);
  const wholes = new Set(own.flatMap(({ totals }) => totals.map((total) => total.id)));
  const [whole] = own.flatMap(({ totals }) => totals);
  const denominator = counts.find(({ statement }) => statement.id === whole?.id);
  if (denominator === undefined || wholes.size > 1 || denominator.statement.outOf !== null) return null;
  return { numerator, denominator, whole: denominator.value, by: "sum" };
}

/** «Tiếp nhận 186.402 hồ sơ …; tỷ lệ trực tuyến 93,7% với 174.659 hồ sơ»: the count behind the percentage is the part. */
function behindTie(place: Place, part: Quantity, at: number, counts: readonly Quantity[]): Tied | null {
  const words = part.place.wordsBefore.join();
  const direct = part.place.sentence === place.sentence && words === place.wordsBehind.join() && WITH.has(words);
  if (!direct || part.statement.outOf !== null || part.place.bracket !== place.bracket) return null;
  const heads = counts
    .slice(Math.max(0, at - 12), at)
    .filter(
      (head) =>
        head.place.sentence === place.sentence && head.place.bracket === place.bracket && head.value >= part.value,
    );
  const [head] = heads;
  if (head === undefined || heads.length > 1 || head.place.noun !== part.place.noun || unlike(head, part)) return null;
  return { numerator: part, denominator: head, whole: head.value, by: "head" };
}

/** «18.640 lao động, đạt 103,6% kế hoạch (18.000 lao động)»: the same thing, alone in its bracket, under no other words. */
function isBaseOf(base: Quantity, { wordsBehind }: Place, part: Quantity, next: Quantity | undefined): boolean {
  const { noun, wordsBefore, bracket } = base.place;
  const alone = next?.place.bracket !== bracket;
  return alone && noun !== "" && noun === part.place.noun && wordsBefore.every((word) => wordsBehind.includes(word));
}

/** «Tổng số tiếp nhận 264, trong đó …. Đã xử lý 251, đạt 95,08%»: the first count of the sentences before that is no less. */
function beforeTie(numerator: Quantity, at: number, counts: readonly Quantity[]): Tied | null {
  const { sentence, noun, bracket } = numerator.place;
  const head = counts
    .slice(Math.max(0, at - 8), at)
    .find(
      ({ place, value }) =>
        place.sentence < sentence &&
        place.sentence >= sentence - 2 &&
        place.bracket === 0 &&
        value >= numerator.value &&
        (place.noun === noun || noun === "") &&
        !isSaidAlike(place, numerator.place),
    );
  if (head === undefined || bracket !== 0 || unlike(head, numerator)) return null;
  return { numerator, denominator: head, whole: head.value, by: "before" };
}

/** Another percentage of the sentence is a share of a whole that this one's count is a part of too. */
function siblingTie(
  share: Share,
  numerator: Quantity,
  counts: readonly Quantity[],
  { ratios, shares }: Printed,
): Tied | null {
  const own = ratios.filter((ratio) => ratio.share.sentence === share.sentence && ratio.stated && !ratio.without);
  // Two of one whole show that the list has one, whatever this percentage adds to them.
  const [some] = own;
  const ofOne =
    own.filter(({ denominator: [whole] }) => whole !== undefined && whole === some?.denominator[0]).length > 1;
  if (!ofOne && exceedOne(shares.flatMap(({ share: one }) => (one.sentence === share.sentence ? [one] : []))))
    return null;
  const start = ({ numerator: [part] }: PrintedRatio): number => part?.start ?? 0;
  const nearest = ratios
    .filter((ratio) => ratio.share.sentence === share.sentence)
    .sort((one, other) => Math.abs(start(one) - share.start) - Math.abs(start(other) - share.start));
  for (const ratio of nearest) {
    const [whole] = ratio.denominator;
    if (!ratio.stated || ratio.without || whole === undefined) continue;
    if (ratio.denominator.length > 1 || whole.id === numerator.statement.id || ratio.numerator[0]?.outOf !== null)
      continue;
    const denominator = counts.find(({ statement }) => statement.id === whole.id);
    const sibling = counts.find(({ statement }) => statement.id === ratio.numerator[0]?.id);
    if (denominator === undefined || sibling === undefined || denominator.value < numerator.value) continue;
    if (areOfOtherPeriods(sibling, numerator)) continue;
    // «Sở A 135 hồ sơ (chiếm 30%), Sở B 90 hồ sơ (chiếm 66%)»: what has a share of its own there is no whole of the others.
    if (shares.some(({ share: other }) => other.of === whole.id && other.sentence === share.sentence)) continue;
    // A head of its own between: «…; cấp huyện thụ lý 2.914 vụ, đã giải quyết …».
    const between = counts.filter(
      ({ statement, value, place }) =>
        statement.start > Math.max(denominator.statement.start, sibling.statement.start) &&
        statement.start < numerator.statement.start &&
        place.bracket === denominator.place.bracket &&
        value > numerator.value &&
        value > sibling.value,
    );
    if (between.length === 0 && sibling.place.bracket === numerator.place.bracket)
      return { numerator, denominator, whole: denominator.value, by: "siblings" };
  }
  return null;
}

/** «quý I 15.240 hồ sơ (72,4%), quý II 19.326 hồ sơ (80,8%)» */
function areOfOtherPeriods({ place: { period } }: Quantity, { place: { period: other } }: Quantity): boolean {
  return period !== null && other !== null && period !== other;
}

/** The count that the one before the percentage stands under, or follows. */
function headTie(
  share: Share,
  numerator: Quantity,
  at: number,
  counts: readonly Quantity[],
  { shares }: Printed,
): Tied | null {
  const { place } = numerator;
  // «Xã A 47 hồ sơ (chiếm 81,03%) và xã B 9 hồ sơ (chiếm 1,95%)»: the one before it in a row is no head.
  const isBeside = ({ statement: { id } }: Quantity): boolean =>
    place.intro === null &&
    shares.some(
      ({ share: { of, sentence, part, bracketed } }) =>
        of === id && sentence === share.sentence && part === share.part && bracketed === share.bracketed,
    );
  const host = place.bracket === 0 ? undefined : counts.find(({ statement }) => statement.figure === place.host);
  const candidates = host === undefined ? counts.slice(Math.max(0, at - 6), at).reverse() : [host];
  for (const head of candidates) {
    if (head.place.sentence !== place.sentence) return null;
    if (
      head.value < numerator.value ||
      head.place.bracket > place.bracket ||
      unlike(head, numerator) ||
      isBeside(head) ||
      areOfOtherPeriods(head, numerator)
    )
      continue;
    return { numerator, denominator: head, whole: head.value, by: "head" };
  }
  return null;
}
