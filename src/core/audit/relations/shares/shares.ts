import { percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";
import { countBefore, LEFT } from "../quantity";
import { namesPlan } from "./of-plans";
import type { Sum } from "../sums/sums";
import { sumsOfPart } from "../sums/sums-of-part";

/** A percentage that is a count over another, or what is left of a whole without a count. */
export interface PrintedRatio {
  readonly share: Share;
  readonly numerator: readonly Statement[];
  readonly denominator: readonly Statement[];
  /** The numerator is the whole without these. */
  readonly without: boolean;
  /** The text itself ties them: a/b, a bracket, the count right before and its head. */
  readonly stated: boolean;
}

/** A number that may stand above or below the line, and how far-fetched that is. */
interface Candidate {
  readonly from: readonly Statement[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cost: number;
  /** Of a pair, its second number: «42/42». */
  readonly own?: true;
  /** Where it stands, for the nearest head. */
  readonly start: number;
}

/** Counts before and behind a percentage that are tried. */
const BEFORE = 24;
const BEHIND = 6;
/** The most far-fetched pair that a percentage with so many decimals may confirm: chance meets coarse ones too often. */
const MOST_COST = [6, 16, 40, 60, 60] as const;

/** More than a whole is printed of a plan beside it only. */
const MOST_BEYOND = 4;

/** The ratio among the counts of a passage that a percentage prints, the most natural one; null where there is none. `sums`: what closes there. */
export function printedRatio(
  share: Share,
  place: Place,
  counts: readonly Quantity[],
  sums: readonly Sum[],
): PrintedRatio | null {
  const at = countBefore(counts, share.start);
  const before = counts.slice(Math.max(0, at - BEFORE), at).reverse();
  const behind = counts.slice(at, at + BEHIND);
  const reach = MOST_COST[Math.min(share.decimals, MOST_COST.length - 1)] ?? 0;
  const range = rangeOf(share);
  const numerators = [
    ...numeratorsOf(share, place, before, behind).filter(({ from }) => mayCount(share, place, before, behind, from)),
    // «cấp 245 thẻ: cấp mới 210, cấp lại 35; đạt 98% kế hoạch (250 thẻ)»: of the plan is what the list divides.
    ...(namesPlan(place.wordsBehind) ? totalsOf(before[0] ?? null, sums) : []),
  ];
  const direct = before[0] !== undefined && isDirect(share, place, before[0]) ? before[0] : null;
  const denominators = [
    ...denominatorsOf(share, place, before, behind),
    ...totalsOf(direct, sums),
    ...withRest(direct, behind[0]),
  ];
  let best: { readonly cost: number; readonly ratio: PrintedRatio } | null = null;
  // «98,5% được ký số (2.871/2.914 văn bản)», «98/106 xã (đạt 92,45%)»: of nothing but its own whole.
  const [next] = behind;
  // «giải ngân 3.120/4.800 triệu đồng, còn 35% chưa giải ngân»
  const isLeft = place.wordsBefore[0] === LEFT;
  const pair =
    next?.place.host === share.figure && next.place.bracket !== 0 ? next.statement : (direct?.statement ?? null);
  for (const numerator of numerators)
    for (const denominator of [
      ...ownWhole(numerator),
      ...(pair !== null && pair.outOf !== null && numerator.from.includes(pair) ? [] : denominators),
    ]) {
      const cost =
        numerator.cost + denominator.cost + (denominator.start > numerator.start && denominator.cost > 0 ? 4 : 0);
      if (cost > reach || (best !== null && cost >= best.cost)) continue;
      for (const without of [false, true]) {
        const total = cost + (without ? 8 : 0);
        if (total > reach + (without ? 6 : 0) || (best !== null && total >= best.cost)) continue;
        if (sameCounts(numerator, denominator) && denominator.own !== true) continue;
        // «18.640 lao động, đạt 103,6% kế hoạch (18.000 lao động)»
        const beyond = share.scaled > 100 * 10 ** share.decimals && cost <= MOST_BEYOND;
        if (numerator.value > denominator.value && !beyond) continue;
        // «4/18 thôn (77,78%)»: what stands right behind a pair is no share of the rest.
        if (without && !isLeft && pair !== null && pair.outOf !== null && numerator.from.includes(pair)) continue;
        // What is left of several added up fits by chance.
        if (without && denominator.from.length > 1) continue;
        if (without && ((numerator.value * 2 > denominator.value && !isLeft) || numerator.cost > 8)) continue;
        if (without && numerator.value === 0) continue;
        if (!fits(range, share.decimals, numerator, denominator, without)) continue;
        best = {
          cost: total,
          ratio: { share, numerator: numerator.from, denominator: denominator.from, without, stated: total <= 4 },
        };
      }
    }
  return best?.ratio ?? null;
}

/** A percentage tied to one count is the share of no other: «(309/400)» behind it, or a count with no more than «chiếm» between. */
function mayCount(
  share: Share,
  place: Place,
  [before, earlier]: readonly Quantity[],
  [behind, second]: readonly Quantity[],
  from: readonly Statement[],
): boolean {
  // «41.250 ha lúa (KH 41.000 ha; đạt 100,6%)»: of the plan is what its bracket stands behind.
  if (before !== undefined && earlier !== undefined && isPlanBeside(before, earlier, place))
    return from.includes(earlier.statement);
  const direct = before !== undefined && isDirect(share, place, before) && from.includes(before.statement);
  if (behind !== undefined && behind.place.bracket !== 0 && behind.place.host === share.figure)
    return (
      direct ||
      from.includes(behind.statement) ||
      (before?.place.outOfBefore === true && earlier !== undefined && from.includes(earlier.statement)) ||
      // «đạt 45,2% (tiếp nhận 1.200 hồ sơ, số hóa 542 hồ sơ)»: the whole first
      (second !== undefined && second.place.bracket === behind.place.bracket && from.includes(second.statement)) ||
      (before !== undefined && place.wordsBehind.length > 1 && from.includes(before.statement))
    );
  if (before === undefined || !isDirect(share, place, before)) return true;
  // «1.946 giao dịch trên tổng số 2.112 giao dịch (đạt 92,14%)»: of what is out of it, and of nothing else.
  if (before.place.outOfBefore && before.place.near.has("base") && earlier !== undefined)
    return from.includes(earlier.statement);
  // «61.776 tài khoản trên 66.000 công dân (93,6%)»: «trên» may be «out of» as well as «more than».
  return before.place.outOfBefore || before.high > before.low || from.includes(before.statement);
}

/** A plan opens the bracket behind what is done, and the percentage stands in it. */
export function isPlanBeside(plan: Quantity, done: Quantity, { bracket }: Place): boolean {
  const { place } = plan;
  const opens = bracket !== 0 && place.bracket === bracket && place.host === done.statement.figure;
  return opens && done.place.bracket !== bracket && namesPlan(place.wordsBefore) && place.noun === done.place.noun;
}

/** The percentage speaks of the count right before it: in a bracket behind it, or with no more than «chiếm», «đạt tỷ lệ» between. */
export function isDirect(share: Share, place: Place, before: Quantity): boolean {
  if (before.place.sentence !== place.sentence || share.average || share.extreme !== null) return false;
  const bracketed = place.host === before.statement.figure && place.bracket !== 0;
  // «13 đơn vị đạt tỷ lệ 100%»: theirs, not their share.
  const { population } = before.statement;
  if (
    (population === "unit" || population === "people") &&
    // «đã khắc phục 84 (đạt 87,5%)»: of what nothing names.
    !(bracketed && before.place.noun === "") &&
    !share.part &&
    // «18.306/18.525 người, đạt 98,82%», and not «24/32 đơn vị đạt 100%»
    !(before.statement.outOf !== null && !place.wordsBefore.includes(before.place.noun)) &&
    // «đi bầu 181.902 người, đạt 99,72%»: a mark between
    !(population === "people" && place.wordsBefore.join() !== before.place.wordsBehind.join()) &&
    !(bracketed && place.wordsBefore.length === 0)
  )
    return false;
  // «đạt 18/19 tiêu chí, còn tiêu chí số 17 (môi trường) đạt 90%»
  if (place.wordsBefore.length > 3 || (!bracketed && OF_ANOTHER.test(share.words))) return false;
  return bracketed || (share.of === before.statement.id && place.near.has("share") && share.measure === null);
}

/** «còn tiêu chí số 17 đạt 90%»: the percentage of something that is told apart. */
export const OF_ANOTHER = /^(?:còn|riêng) (?!lại)/iu;

function sameCounts(one: Candidate, other: Candidate): boolean {
  return one.from.some(
    (statement) => other.from.includes(statement) && other.from.length === 1 && one.value === other.value,
  );
}

/** «309/400»: its own whole. */
function ownWhole({ from }: Candidate): readonly Candidate[] {
  const [only] = from;
  if (only === undefined || from.length > 1 || only.outOf === null) return [];
  return [
    { from: [only], value: only.outOf, low: only.outOf, high: only.outOf, cost: 0, own: true, start: only.start },
  ];
}

function numeratorsOf(
  share: Share,
  place: Place,
  before: readonly Quantity[],
  behind: readonly Quantity[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  before.forEach((count, index) => {
    const apart = count.place.sentence === place.sentence ? 0 : count.place.line === place.line ? 3 : 6;
    found.push(single(count, index * 2 + apart));
    // «trước hạn 52, đúng hạn 02 (đạt 100%)»: the two or three right before together.
    for (const more of [1, 2]) {
      const run = before.slice(index, index + more + 1);
      if (run.length === more + 1 && index < 4 && run.every((one) => one.place.sentence === count.place.sentence))
        found.push(added(run, index * 2 + apart + 3 + more * 2));
    }
  });
  behind.forEach((count, index) => {
    const bracket = count.place.bracket !== 0 && count.place.host === share.figure;
    const apart = count.place.sentence === place.sentence ? 4 : 8;
    found.push(single(count, bracket ? index : index * 3 + apart));
  });
  return found;
}

function denominatorsOf(
  share: Share,
  place: Place,
  before: readonly Quantity[],
  behind: readonly Quantity[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  before.forEach((count, index) => {
    const apart = count.place.sentence === place.sentence ? 0 : count.place.line === place.line ? 1 : 4;
    // «21.420 lao động, đạt 102% kế hoạch (21.000 lao động), trong đó 1.285 người, chiếm 6%»: a bracket of another is passed over.
    const aside = count.place.bracket !== 0 && count.place.bracket !== place.bracket ? 2 : 0;
    found.push(single(count, Math.min(10, index) + apart + aside));
    const { outOf } = count.statement;
    // «96,4% (1.205/1.250) …; 3,6% (45 hộ) …»: the whole of another pair.
    if (outOf !== null && outOf !== count.value)
      found.push({ ...single(count, Math.min(10, index) + apart + 2), value: outOf, low: outOf, high: outOf });
    const next = before[index + 1];
    if (next !== undefined && index < 8) found.push(added([count, next], index + 8));
  });
  behind.forEach((count, index) => {
    const bracket = count.place.bracket !== 0 && count.place.host === share.figure;
    // «chiếm 80% tổng số 110 xã»: nothing but the whole's own words between.
    const named = index === 0 && isNamedWhole(count, place);
    found.push(
      single(count, bracket ? index : named ? 0 : index * 2 + (count.place.sentence === place.sentence ? 3 : 8)),
    );
  });
  return found;
}

/** «đất đai 4.217 hồ sơ (38,5%); hộ tịch 3.286 hồ sơ (30%); …. Tổng cộng 10.953 hồ sơ»: what the count is a part of. */
function totalsOf(part: Quantity | null, sums: readonly Sum[]): readonly Candidate[] {
  if (part === null) return [];
  return sumsOfPart(sums, part.statement.id)
    .filter(({ totals }) => totals.length === 1)
    .flatMap(({ totals, stated }) =>
      totals.map((total) => ({
        from: [total],
        value: total.value,
        low: total.value,
        high: total.value,
        cost: stated ? 0 : 2,
        start: part.statement.start,
      })),
    );
}

/** «giải quyết 3.120 hồ sơ, đạt 65%, còn 1.680 hồ sơ»: of what was done and what is left. */
function withRest(part: Quantity | null, rest: Quantity | undefined): readonly Candidate[] {
  if (part === null || rest === undefined || rest.place.sentence !== part.place.sentence) return [];
  const isRest =
    rest.place.wordsBefore[0] === LEFT && rest.place.noun === part.place.noun && rest.statement.outOf === null;
  return isRest ? [added([part, rest], 1)] : [];
}

/** What stands right behind the percentage is called the whole: «tổng số», «số … phải …». */
export function isNamedWhole(behind: Quantity, { sentence, wordsBehind, bracket }: Place): boolean {
  const { near, wordsBefore, sentence: own } = behind.place;
  // «(bằng 118% kế hoạch năm, kế hoạch 4.500 trường hợp)»
  const plan =
    namesPlan(wordsBehind) && (namesPlan(wordsBefore) || [IS, wordsBehind.join()].includes(wordsBefore.join()));
  if (plan) return own === sentence && bracket === behind.place.bracket;
  const said = near.has("base") || near.has("total") || near.has("goal");
  // «1.399 hộ (4%) trên tổng số 34.968 hộ»
  if (bracket !== 0 && wordsBehind.length === 0)
    return behind.place.bracket === 0 && own === sentence && near.has("base") && wordsBefore[0] === OUT_OF;
  return said && own === sentence && wordsBefore.length > 0 && wordsBefore.join() === wordsBehind.join();
}

const IS = foldWord("là");
const OUT_OF = foldWord("trên");

function single({ statement, value, low, high }: Quantity, cost: number): Candidate {
  return { from: [statement], value, low, high, cost, start: statement.start };
}

function added(counts: readonly Quantity[], cost: number): Candidate {
  const sum = (key: "value" | "low" | "high"): number => counts.reduce((all, count) => all + count[key], 0);
  return {
    from: counts.map(({ statement }) => statement),
    value: sum("value"),
    low: sum("low"),
    high: sum("high"),
    cost,
    start: Math.min(...counts.map(({ statement }) => statement.start)),
  };
}

/** The least and the most that a printed percentage may be, in units of its last digit; a hedge bounds one side. */
export function rangeOf({ scaled, hedge }: Pick<Share, "scaled" | "hedge">): readonly [number, number] {
  if (hedge === null) return [scaled, scaled];
  let unit = 1;
  while (scaled > 0 && scaled % (unit * 10) === 0) unit *= 10;
  // «hơn 85%» is said of 87,4% too.
  if (scaled % 5 === 0) unit = Math.max(unit, 5);
  if (hedge === "more-than") return [scaled, scaled + unit];
  return hedge === "less-than" ? [scaled - unit, scaled] : [scaled - unit, scaled + unit];
}

function fits(
  [least, most]: readonly [number, number],
  decimals: number,
  numerator: Candidate,
  denominator: Candidate,
  without: boolean,
): boolean {
  const percent = (above: number, below: number): number | null =>
    percentOf(Math.max(0, Math.round(without ? below - above : above)), Math.round(below), decimals);
  const plain = percent(numerator.value, denominator.value);
  if (plain === null) return false;
  if (plain >= least && plain <= most) return true;
  if (numerator.low === numerator.high && denominator.low === denominator.high) return false;
  const low = percent(without ? numerator.high : numerator.low, denominator.high);
  const high = percent(without ? numerator.low : numerator.high, denominator.low);
  if (low === null || high === null) return false;
  // A range so wide that nearly anything fits confirms nothing.
  return high - low <= 3 * 10 ** decimals && low <= most && least <= high;
}
