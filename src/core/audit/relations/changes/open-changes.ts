import { isPenSlip } from "../../../numerals/pen-slip";
import { percentOf } from "../../claims/rounding";
import type { Tie } from "../../claims/ties";
import type { Figure } from "../../figures/token";
import type { Share, Statement } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { ChangeTie } from "./changes";
import { isBehindCompared, isDown, isStep, near } from "./changes";
import { isFormer, isFrom } from "./former";
import type { Passage, PlacedShare, Quantity } from "../quantity";
import { isExact } from "../quantity";
import { closesBySlip, closesTellingly, exchanged } from "../slips";

/** A change that its two counts do not give, though one slip of the pen would explain it. */
export interface OpenChange {
  readonly now: Statement | Share;
  readonly before: Statement | Share;
  readonly by: Statement | Share;
  /** Only a slip of the pen would make it so, and nothing says what it was before: told, not blamed. */
  readonly doubtful?: true;
}

/** A percentage of growth, or a multiple, that its counts do not give, though one slip of the pen would explain it. */
export interface OpenRate {
  readonly rate: Pick<Statement, "start" | "end" | "text">;
  /** The counts that it is worked out from, in the order of the text. */
  readonly from: readonly Statement[];
  /** What they give, in units of its last digit. */
  readonly right: number;
  readonly decimals: number;
  readonly is: "percent" | "times";
  /** Nothing says that these are the counts that it is of: told, not blamed. */
  readonly doubtful?: true;
  readonly tie?: Tie;
}

/** Changes of a passage that nothing confirms: what grew stands before them, what it was in a bracket or as «cùng kỳ». */
export function openChangesOf(
  { counts, asides }: Passage,
  shares: readonly PlacedShare[],
  ties: readonly ChangeTie[],
): readonly OpenChange[] {
  // A percentage of what was before says nothing of what is now, one of a change nothing of what was before.
  const known = new Set<unknown>(
    ties.flatMap(({ now, before, by, rate }) => (now === before || before === null ? [rate] : [by, rate])),
  );
  const all = inOrder(counts, asides);
  const steps = all.filter(isStep);
  // «nhóm A tăng 5 đơn vị, nhóm B giảm 4 đơn vị (từ 10 xuống 6)»: what was is that of the change that it confirms.
  const formers = new Set<unknown>(ties.flatMap(({ by, before }) => (by === null || before === null ? [] : [before])));
  const isFree = ({ before }: OpenChange): boolean => !formers.has(before);
  return [
    ...steps.flatMap((step) =>
      known.has(step.statement) ? [] : openStep(step, all, steps).filter((one) => isAmiss(one) && isFree(one)),
    ),
    ...shares.flatMap((one) => (known.has(one.share) ? [] : openPoints(one, shares))),
  ];
}

/** Percentages of growth of a passage that nothing confirms. */
export function openRatesOf(
  { counts, asides }: Passage,
  shares: readonly PlacedShare[],
  ties: readonly ChangeTie[],
): readonly OpenRate[] {
  const known = new Set<unknown>(ties.map(({ rate }) => rate));
  const all = inOrder(counts, asides);
  return shares.flatMap(({ share, place }) =>
    share.kind !== "growth" || share.unit !== "percent" || share.hedge !== null || known.has(share)
      ? []
      : openRate(share, place, all, shares),
  );
}

export function inOrder(counts: readonly Quantity[], asides: readonly Quantity[]): readonly Quantity[] {
  return [...counts, ...asides].sort((one, other) => one.statement.start - other.statement.start);
}

function openStep(step: Quantity, all: readonly Quantity[], steps: readonly Quantity[]): readonly OpenChange[] {
  const { sentence, noun } = step.place;
  const around = near(step.statement.start, all);
  const next = steps[steps.indexOf(step) + 1]?.statement.start ?? Infinity;
  // «giảm 74 vụ so với 2021 (560 vụ) và giảm 12 vụ so với 2025 (498 vụ)»: what stands behind it, where both do.
  const isOwn = ({ statement: { start } }: Quantity): boolean => start > step.statement.start && start < next;
  const before = [...around.filter(isOwn), ...around].find(
    (one) =>
      !steps.includes(one) &&
      (one.place.noun === noun || isFrom(one.place) || (one.place.noun === "" && one.place.bracket !== 0)) &&
      one.place.sentence === sentence &&
      (one.place.host === step.statement.figure || isFormer(one)),
  );
  if (before === undefined) return stepOfTwo(step, all, steps);
  if (!isExact(step) || !isExact(before) || noun === "") return [];
  const sign = isDown(step.place) ? -1 : 1;
  const now = around.find(
    (one) =>
      one !== before &&
      !steps.includes(one) &&
      one.place.noun === noun &&
      isExact(one) &&
      sentence - one.place.sentence <= 1 &&
      one.place.sentence <= sentence &&
      closesBySlip(one.value, [before.value, sign * step.value]),
  );
  const counted = around.filter((one) => one.place.sentence === sentence && one.place.noun === noun && one !== step);
  const given = counted.some((one) => counted.some((other) => one.value - other.value === step.value));
  if (now !== undefined)
    return [{ now: now.statement, before: before.statement, by: step.statement, ...(given ? { doubtful: true } : {}) }];
  // «31.876 học sinh, tăng 714 em so với năm trước (31.162 em)»: the same by another name.
  const renamed = around.find(
    (one) =>
      isExact(one) &&
      !steps.includes(one) &&
      one.value >= LARGE &&
      one.place.sentence === sentence &&
      one.statement.start < step.statement.start &&
      one.place.bracket === step.place.bracket,
  );
  return renamed !== undefined && closesBySlip(renamed.value, [before.value, sign * step.value])
    ? [{ now: renamed.statement, before: before.statement, by: step.statement, doubtful: true }]
    : [];
}

/** What holds as it is printed is no slip of the pen. */
function isAmiss({ now, before, by }: OpenChange): boolean {
  if (!("value" in now) || !("value" in before) || !("value" in by)) return true;
  return Math.abs(now.value - before.value) !== by.value;
}

const LARGE = 1_000;

/** «Năm 2024 tiếp nhận 40.210 hồ sơ, năm 2025 tiếp nhận 46.242 hồ sơ, tăng 6.302 hồ sơ»: of the two right before it, but for two digits exchanged; for another slip of the pen only in doubt. */
function stepOfTwo(step: Quantity, all: readonly Quantity[], steps: readonly Quantity[]): readonly OpenChange[] {
  const { noun, sentence, host } = step.place;
  const earlier = all.slice(Math.max(0, all.indexOf(step) - NEAREST), all.indexOf(step));
  // «tháng 8 đạt 84,15 điểm, tháng 9 đạt 86,92 điểm (tăng 2,77 điểm)»
  const bracket = earlier.find(({ statement }) => statement.figure === host)?.place.bracket ?? step.place.bracket;
  const [before, now] = earlier.filter((one) => one.place.bracket === bracket && !steps.includes(one)).slice(-2);
  if (before === undefined || now === undefined || ![before, now, step].every(isExact)) return [];
  const two = [before, now];
  const beside = two.every(({ place }) => sentence - place.sentence <= 1 && place.intro !== "among");
  if (noun === "" || !beside || two.every(({ place }) => place.noun !== noun)) return [];
  const called = two.every(({ place }) => place.noun === noun && place.sentence === sentence);
  const sign = isDown(step.place) ? -1 : 1;
  const parts = [before.value, sign * step.value];
  const tie = { now: now.statement, before: before.statement, by: step.statement };
  // «Tháng 9 nhận 16.942 hồ sơ, tháng 10 nhận 18.557 hồ sơ. Tháng 10 tăng 1.615 hồ sơ», «214 đầu mối; còn 79 trung tâm, giảm 135 đầu mối»
  if (!called) return step.value >= LEAST_STEP && closesBySlip(now.value, parts) ? [{ ...tie, doubtful: true }] : [];
  if (before.statement.measure !== now.statement.measure) {
    // «quý III có 19.406 hồ sơ trực tuyến, quý II là 16.872 hồ sơ; tăng 2.534 hồ sơ»
    const turned = closesBySlip(before.value, [now.value, sign * step.value]);
    return step.value >= TELLING && turned
      ? [{ now: before.statement, before: now.statement, by: step.statement, doubtful: true }]
      : [];
  }
  if (closesTellingly(now.value, parts)) return [tie];
  // «nay 682 lượt, quý trước 745 lượt, giảm 63 lượt»
  if (now.statement.aside === "formerly" && closesBySlip(before.value, [now.value, sign * step.value]))
    return [{ now: before.statement, before: now.statement, by: step.statement }];
  if (step.value < TELLING) return [];
  if (closesBySlip(now.value, parts)) return [{ ...tie, doubtful: true }];
  return closesBySlip(before.value, [now.value, sign * step.value])
    ? [{ now: before.statement, before: now.statement, by: step.statement, doubtful: true }]
    : [];
}

/** A smaller change is met by chance too often. */
const TELLING = 100;
const LEAST_STEP = 20;
/** Counts before a change among which the two stand. */
const NEAREST = 6;

/** «từ 88,3% lên 90,8%, tăng 5,2 điểm phần trăm», «72,5%, vượt 15,2% so với chỉ tiêu (60%)»: with two other percentages only, those are meant. */
function openPoints({ share: by, place }: PlacedShare, shares: readonly PlacedShare[]): readonly OpenChange[] {
  const beyond = by.unit === "percent" && place.wordsBefore.includes(BEYOND);
  // «cao hơn 1,15% so với chỉ tiêu (92,9%)», and not «cao hơn 1,15% so với năm trước, chỉ tiêu là 92%»
  const more =
    by.unit === "percent" &&
    place.wordsBefore.includes(MORE) &&
    shares.some(({ place: other }) => other.host === by.figure && other.bracket !== place.bracket);
  const behind =
    by.unit === "percent" && isBehindCompared(place, shares[shares.findIndex(({ share }) => share === by) - 1]?.place);
  // «85,72%, tăng 2,18% và tăng 7 bậc so với năm 2024 (83,54%, …)»: perhaps of two percentages.
  const grown =
    by.direction !== null &&
    shares.some(({ share, place: other }) => share.start > by.start && other.bracket !== place.bracket);
  if (by.unit !== "points" && !beyond && !more && !behind && !grown) return [];
  // «72,5% (tăng 1,5% so với năm trước, vượt 0,5% so với chỉ tiêu 72%)»: what another change is by is none of the two.
  const others = shares.filter(
    ({ share, place: other }) =>
      share !== by && other.sentence === place.sentence && !RISES.has(other.wordsBefore.at(-1) ?? ""),
  );
  const inClause = others.filter(({ place: other }) => other.clause === place.clause);
  // «Chỉ tiêu là 80%; thực hiện đạt 86,4%, vượt 6,4 điểm phần trăm»: the other one may stand before the semicolon.
  // «91% (kế hoạch 85%, vượt 6 điểm %), …»: what its bracket says, and what that is said of.
  const inBracket = others.filter(
    ({ share, place: other }) =>
      place.bracket !== 0 && (other.bracket === place.bracket || share.figure === place.host),
  );
  const around = inBracket.length === 2 ? inBracket : inClause.length > 1 ? inClause : others;
  const [one, other] = around.map(({ share }) => share);
  if (one === undefined || other === undefined || around.length > 2 || around.some(({ share }) => share.hedge !== null))
    return [];
  const decimals = Math.max(by.decimals, one.decimals, other.decimals);
  const scaled = (share: Share): number => share.scaled * 10 ** (decimals - share.decimals);
  const [high, low] = scaled(one) > scaled(other) ? [one, other] : [other, one];
  // «đạt 84%, vượt 5% so với chỉ tiêu (80%)»: by so much of the target, and not by so many points.
  const off = scaled(high) - scaled(low);
  const ofOne = [low, high].some((base) => percentOf(off, scaled(base), by.decimals) === by.scaled);
  if (by.unit === "percent" && ofOne) return [];
  const slips = (above: Share, below: Share): boolean => closesBySlip(scaled(above), [scaled(below), scaled(by)]);
  // «đạt 88%, vượt 8 điểm so với chỉ tiêu 89%»: what is exceeded is printed higher, so it is none of the two that must change.
  const doubtful = !more && !behind && grown && by.unit !== "points";
  const turned = place.wordsBefore.includes(BEYOND) && high.start > by.start && low.start < by.start;
  if (slips(high, low))
    return [{ now: high, before: low, by, ...(turned || doubtful ? { doubtful: true as const } : {}) }];
  // The lower one may be the one that was meant to be higher.
  return slips(low, high) ? [{ now: low, before: high, by, doubtful: true }] : [];
}

const BEYOND = foldWord("vượt");
const MORE = foldWord("hơn");
const RISES: ReadonlySet<string> = new Set(["tăng", "giảm"].map(foldWord));

/** «tăng 412 hồ sơ (cùng kỳ 2.872 hồ sơ), tương đương tăng 13,45%»: the change right before it, over what stands beside. */
function openRate(
  share: Share,
  place: Place,
  all: readonly Quantity[],
  shares: readonly PlacedShare[],
): readonly OpenRate[] {
  const around = near(share.start, all).filter(
    (one) => isExact(one) && place.sentence - one.place.sentence <= 1 && one.place.sentence <= place.sentence,
  );
  const step = around.find(
    (one) => isStep(one) && one.statement.start < share.start && one.place.sentence === place.sentence,
  );
  // «… (tăng 6,22%); đạt 55,41% (tăng 3,26%)»: what grew is a percentage.
  const from = step?.statement.start ?? around[0]?.statement.start ?? 0;
  if (shares.some(({ share: other }) => other.start > from && other.start < share.start)) return [];
  const counted = around.filter((one) => !isStep(one) && one.value > 0);
  // «31.876 học sinh, tăng 714 em»: another name is looked for only where none is the same.
  const alike = counted.filter((one) => step !== undefined && (one.place.noun === step.place.noun || isFormer(one)));
  const bases = alike.some((one) => !isFormer(one)) ? alike : counted;
  const ways: { readonly from: readonly Quantity[]; readonly change: number; readonly base: number }[] = [];
  const former = bases.filter((one) => isFormer(one) || one.place.host === share.figure);
  for (const base of [...former, ...bases]) {
    if (step !== undefined) ways.push({ from: [step, base], change: step.value, base: base.value });
    if (step !== undefined && !former.includes(base)) {
      const was = base.value - (step.place.near.has("down") ? -1 : 1) * step.value;
      ways.push({ from: [base, step], change: step.value, base: was });
    }
    if (former.includes(base))
      for (const now of bases)
        if (now !== base && now.place.noun === base.place.noun)
          ways.push({ from: [now, base], change: Math.abs(now.value - base.value), base: base.value });
  }
  for (const { from: counts, change, base } of ways) {
    const right = percentOf(change, base, share.decimals);
    if (right !== null && isMistyped(share, right))
      return [
        { rate: share, from: counts.map(({ statement }) => statement), right, decimals: share.decimals, is: "percent" },
      ];
  }
  return [];
}

/** So many digits that chance makes no slip of the pen. */
function isMistyped({ scaled, decimals }: Pick<Share, "scaled" | "decimals">, right: number): boolean {
  // One unit beside it is rounded otherwise, or off another count near by.
  if (Math.abs(right - scaled) < 2 || right < 100 || decimals === 0) return false;
  return decimals > 1 ? isPenSlip(right, scaled) : exchanged(right, scaled);
}

/** «6.150 hồ sơ, gấp 2,05 lần cùng kỳ (3.000 hồ sơ)»: holding ones as ties, others that a slip of the pen explains. */
export function multiplesOf(
  { counts, asides }: Passage,
  figures: readonly { readonly figure: Figure; readonly index: number; readonly place: Place }[],
): { readonly ties: readonly ChangeTie[]; readonly open: readonly OpenRate[] } {
  const ties: ChangeTie[] = [];
  const open: OpenRate[] = [];
  const all = inOrder(counts, asides).filter(isExact);
  for (const { figure, index, place } of figures) {
    const before = all.find((one) => one.place.host === index && one.value > 0);
    if (before === undefined) continue;
    // «45.120 hồ sơ, vượt kế hoạch (40.000 hồ sơ) và gấp 1,6 lần cùng kỳ (28.200 hồ sơ)»: whichever of those before gives it.
    // «Kiểm tra 640 cơ sở, …. So với quý trước, số cơ sở được kiểm tra tăng gấp 1,6 lần (400 cơ sở)»: of the same, one sentence before.
    const reach = (one: Quantity): boolean =>
      one.place.sentence === place.sentence ||
      (one.place.sentence === place.sentence - 1 && one.place.noun === before.place.noun && one.place.noun !== "");
    const earlier = all.filter((one) => one.statement.start < figure.start && reach(one) && !isStep(one)).reverse();
    const times = (now: Quantity): number => (percentOf(now.value, before.value, figure.decimals) ?? 0) / 100;
    const given = earlier.find((one) => Math.abs(times(one) - figure.scaled) <= 0.5);
    if (given !== undefined) {
      ties.push({ now: given.statement, before: before.statement, by: null, rate: figure });
      continue;
    }
    const now = earlier.find((one) => one.place.bracket === place.bracket) ?? earlier[0];
    if (now === undefined || now.place.sentence !== place.sentence) continue;
    const right = Math.round(times(now));
    // «gấp đôi» is said of what is nearly so.
    const isFar = figure.words && Math.abs(right - figure.scaled) * ROUGHLY > figure.scaled;
    if ((figure.words ? isFar : isPenSlip(right, figure.scaled)) && figure.hedge === null)
      open.push({
        rate: figure,
        from: [now.statement, before.statement],
        right,
        decimals: figure.decimals,
        is: "times",
        ...(figure.words ? { doubtful: true } : {}),
      });
  }
  return { ties, open };
}

/** A multiple in words is off by one part of so many at most. */
const ROUGHLY = 8;
