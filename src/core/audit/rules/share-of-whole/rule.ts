import type { Claim, Correction, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Fit } from "../../claims/rounding";
import { isPenSlip } from "../../../numerals/pen-slip";
import { fitOf, percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { RatioCandidate } from "./candidates";
import { candidatesOf, isNameless } from "./candidates";
import type { Whole } from "./wholes";
import { whole } from "./wholes";
import { shareSlips } from "../../relations/slips";
import type { OpenShare } from "../../relations/shares/open-shares";
import { isOfOneNamed, isSomeOffices, mayBeEachOnes } from "./some-offices";
import { isLoose } from "./wholes";
import { withoutOtherPlans } from "./plans";
import { pointAt } from "./point-at";
import { bindsOf, isAdded, pairTie, ratioClaim } from "./ratio-claim";
import { scoresOf } from "./scores";
import { hasFarWhole, haveOwnWholes, isForced, isOfSibling } from "./siblings";
import { explainShare } from "./sentences";
import { comparedIn } from "./compared-shares";
import { tried, unique } from "./tried";
import type { RatioTried, ShareData } from "./share-data";

/** A printed percentage equals its count over a whole that contains it, rounded half up at its own decimals. */
export const shareOfWhole: Rule<"share-of-whole", ShareData> = {
  id: "share-of-whole",
  title: "Tỷ lệ phần trăm khớp số lượng",
  severity: "error",
  source: { document: "Cách tính tỷ lệ trong báo cáo kết quả giải quyết TTHC" },

  *judge(scene) {
    const ratios = new Map(scene.relations.ratios.map((ratio) => [ratio.share, ratio]));
    const open = new Map(scene.relations.openShares.map((one) => [one.share, one]));
    const near = new Map(scene.relations.nearShares.map((one) => [one.share, one]));
    const scores = scoresOf(scene);
    const compared = comparedIn(scene);
    const grown = new Set<unknown>(scene.relations.changes.map(({ rate }) => rate));
    for (const share of scene.meaning.shares) {
      const scored = scores.get(share);
      if (scored !== undefined) {
        yield scored;
        continue;
      }
      const ratio = ratios.get(share);
      const spoken =
        share.kind === "share" && !scene.relations.turns.has(share) && !isSomeOffices(scene, share)
          ? judgeShare(scene, share)
          : null;
      // A count over another that it prints, whatever they count, goes before a whole that it fits not.
      const tied = open.get(share);
      const claim =
        (spoken?.outcome === "holds" && !isAdded(spoken, ratio)) || isRemark(spoken)
          ? spoken
          : ratio !== undefined
            ? ratioClaim(ratio)
            : tied === undefined || (spoken?.outcome === "broken" && !isSure(tied))
              ? spoken
              : openClaim(scene, tied);
      // «thấp hơn 8,97 điểm phần trăm (86,06% so với 95,03%)»: the two make the difference, whatever counts stand around.
      const isCompared = compared.has(share) && tied?.by !== "pair";
      // «1.245/1.200 ha, vượt kế hoạch 45 ha (3,75%)»: what is right as a change is no share.
      if (claim?.outcome === "broken" && grown.has(share)) continue;
      if (claim?.outcome === "broken" && (isCompared || mayBeEachOnes(scene, share) || isOfOneNamed(scene, share)))
        continue;
      const close = near.get(share);
      const planned = claim === null ? null : withoutOtherPlans(scene, share, claim);
      if (planned !== null) yield planned;
      else if (claim === null && close !== undefined) yield { ...openClaim(scene, close), faint: true };
    }
  },

  explain: explainShare,
};

/** Printed as a pair, or held against what all others of its row are of. */
function isSure({ by, outcome }: OpenShare): boolean {
  return by === "pair" || (by === "row" && outcome === "broken");
}

/** A remark on how a percentage is printed, whose figures fit. */
function isRemark(claim: Claim<ShareData> | null): boolean {
  return claim?.outcome === "broken" && claim.severity === "warning";
}

function openClaim(
  scene: Scene,
  { share, numerator, denominator, together, whole: value, by, outcome }: OpenShare,
): Claim<ShareData> {
  const pair = together === undefined && numerator.id === denominator.id;
  const candidate: RatioCandidate = {
    part: whole(numerator.measure ?? "", [numerator]),
    whole: pair
      ? { id: "pair", value, slack: 0, from: [denominator], less: false }
      : together === undefined
        ? whole(denominator.measure ?? "", [denominator])
        : whole("", together),
    because: by === "pair" ? "pair" : "above",
    near: true,
  };
  const tested: Tested = { candidate, fit: fit(share, candidate) };
  if (outcome === "undecided") {
    const problem: Problem = { problem: "unverifiable", tested: [tested], instead: null };
    return claimOf(share, "undecided", undefined, candidate, problem);
  }
  // Beside a count that is wrong itself, nothing tells how it was rounded.
  if (tested.fit === "truncated" && together === undefined)
    return claimOf(share, "broken", "warning", candidate, { problem: "truncated", tested: [tested], instead: null });
  if (tested.fit === "beside" && together === undefined && isForced(scene, share))
    return claimOf(share, "broken", "warning", candidate, { problem: "forced", tested: [tested], instead: null });
  return claimOf(share, "broken", undefined, candidate, { problem: "wrong", tested: [tested], instead: null });
}

interface Tested {
  readonly candidate: RatioCandidate;
  readonly fit: Fit;
}

function judgeShare(scene: Scene, share: Share): Claim<ShareData> | null {
  const tested: Tested[] = [];
  let exact: Tested | undefined;
  for (const candidate of candidatesOf(scene, share)) {
    // «0/0 hồ sơ (0%)»: of nothing there is no percentage.
    if (candidate.whole.value <= 0) continue;
    const [[part], [base]] = [candidate.part.from, candidate.whole.from];
    if (part !== undefined && base !== undefined && isOfSibling(scene, share, part, base)) continue;
    if (exact !== undefined && share.of !== null && !candidate.near && candidate.because === "other") break;
    tested.push({ candidate, fit: fit(share, candidate) });
    exact ??= tested.find(({ fit: found }) => found === "exact");
  }
  if (exact !== undefined)
    return (
      baseDoubt(share, exact, tested) ??
      claimOf(share, "holds", undefined, exact.candidate, { problem: "wrong", tested: [], instead: null })
    );
  const leading = tested.filter(({ candidate }) => candidate.near || isAll(share));
  const primary =
    leading.find(({ candidate }) => candidate.because !== "other" && isPossible(candidate)) ?? soleOf(share, tested);
  const counted = share.of === null ? null : (scene.meaning.statements[share.of] ?? null);
  // A whole that is only the one there is says too little of a percentage without decimals.
  const coarse = primary?.candidate.because === "other" && share.decimals === 0;
  if (primary === null || coarse || isNameless(share, tested)) return unverifiable(scene, share, tested);
  if (primary.fit === "truncated")
    return claimOf(share, "broken", "warning", primary.candidate, {
      problem: "truncated",
      tested: [primary],
      instead: null,
    });
  if (primary.fit === "beside" && isForced(scene, share))
    return claimOf(share, "broken", "warning", primary.candidate, {
      problem: "forced",
      tested: [primary],
      instead: null,
    });
  const measure = primary.candidate.part.id;
  const certain =
    primary.candidate.because === "named" ||
    primary.candidate.because === "pair" ||
    !isLoose(measure) ||
    isNear(share, primary.candidate);
  const own = primary.candidate.because !== "pair" && primary.candidate.because !== "named";
  if (
    !certain ||
    (own && haveOwnWholes(scene, share, primary.candidate.whole.value)) ||
    !isTyped(share, primary.candidate) ||
    (counted !== null && counted.narrowed !== "" && primary.candidate.because === "usual")
  )
    return unverifiable(scene, share, leading);
  return claimOf(share, "broken", undefined, primary.candidate, {
    problem: "wrong",
    tested:
      primary.candidate.because === "pair"
        ? [primary]
        : [primary, ...leading.filter((one) => one !== primary && isPossible(one.candidate))],
    instead: insteadOf(scene, share, primary.candidate),
  });
}

function fit(share: Share, { part, whole }: RatioCandidate): Fit {
  return fitOf(share, part.value, whole.value, { numerator: part.slack, denominator: whole.slack });
}

/** The only whole of the text that a count before the percentage can be part of, where it comes so near that it is meant. */
function soleOf(share: Share, tested: readonly Tested[]): Tested | null {
  if (share.of === null) return null;
  const possible = tested.filter(({ candidate }) => isPossible(candidate));
  const [first] = possible;
  if (
    first === undefined ||
    possible.some(({ candidate }) => candidate.whole.from[0]?.block !== first.candidate.whole.from[0]?.block)
  )
    return null;
  return isNear(share, first.candidate) ? first : null;
}

/** A share of more than the whole says nothing; more may be settled than was newly received. */
function isPossible({ part, whole: base }: RatioCandidate): boolean {
  return part.value <= base.value || part.id === "resolved";
}

/** Only a slip of the pen, or a difference that no other whole explains, accuses: softened figures never do. */
function isTyped(share: Share, candidate: RatioCandidate): boolean {
  const { part, whole: base, because } = candidate;
  if (share.hedge !== null || part.slack > 0 || base.slack > 0) return false;
  if (because === "pair" || because === "named" || isAll(share) || isNear(share, candidate)) return true;
  const known = because === "usual" || (because === "above" && part.id !== "" && base.id !== "");
  if (known && [...part.from, ...base.from].every(({ sentence }) => sentence === share.sentence)) return true;
  const slips = shareSlips(share, part.value, base.value);
  return slips.share !== null || slips.numerators.length + slips.denominators.length > 0;
}

function isAll(share: Share): boolean {
  return share.leading && share.scaled === 100 * 10 ** share.decimals;
}

/** So close to a ratio that it can only be meant: a slip of the pen, or off by less than two points. */
function isNear(share: Share, { part, whole }: RatioCandidate): boolean {
  const right = percentOf(part.value, whole.value, share.decimals);
  return (
    right !== null && (isPenSlip(right, share.scaled) || Math.abs(right - share.scaled) < 2 * 10 ** share.decimals)
  );
}

/** Right over one whole, while the sentence names another, or the usual one is stated and does not fit. */
function baseDoubt(share: Share, exact: Tested, tested: readonly Tested[]): Claim<ShareData> | null {
  // «1.305/2.145 TTHC, bằng 60,8% tổng số TTHC; còn 840 TTHC»: what is left is not the whole that is named.
  const isLeft = ({ candidate }: Tested): boolean => candidate.whole.from.some(({ remainder }) => remainder);
  const name = tested.find((one) => one.candidate.because === "named" && isPossible(one.candidate) && !isLeft(one));
  if (
    name !== undefined &&
    exact.candidate.because !== "named" &&
    name.fit !== "exact" &&
    !tested.some(({ candidate, fit: found }) => candidate.because === "named" && found === "exact")
  ) {
    return claimOf(share, "broken", "warning", name.candidate, {
      problem: "named-base",
      tested: [name],
      instead: tried(share, exact.candidate),
    });
  }
  const settled = tested.find(
    ({ candidate }) => candidate.near && candidate.whole.id === "resolved" && candidate.because !== "other",
  );
  const timed = ["resolvedInTime", "onTime", "resolvedEarly", "resolvedOnDueDate", "resolvedLate"].includes(
    exact.candidate.part.id,
  );
  if (
    !timed ||
    settled === undefined ||
    settled.fit === "exact" ||
    exact.candidate.because === "named" ||
    (exact.candidate.whole.id !== "received" && exact.candidate.whole.id !== "receivedNew")
  )
    return null;
  return claimOf(share, "broken", "warning", settled.candidate, {
    problem: "unusual-base",
    tested: [settled],
    instead: tried(share, exact.candidate),
  });
}

/** What was perhaps meant: the early and punctual together where only one of them was named. */
function insteadOf(scene: Scene, share: Share, candidate: RatioCandidate): RatioTried | null {
  const [part] = candidate.part.from;
  const group = part === undefined ? undefined : scene.groupOf(part);
  const early = group?.counts.get("resolvedEarly");
  const onDay = group?.counts.get("resolvedOnDueDate");
  if (early === undefined || onDay === undefined || part === undefined || (part !== early && part !== onDay))
    return null;
  const both: Whole = {
    id: "resolvedInTime",
    value: early.value + onDay.value,
    slack: 0,
    from: [early, onDay],
    less: false,
  };
  const meant: RatioCandidate = { ...candidate, part: both };
  return fit(share, meant) === "exact" ? tried(share, meant) : null;
}

function unverifiable(scene: Scene, share: Share, tested: readonly Tested[]): Claim<ShareData> | null {
  const says = (share.measure !== null && share.measure !== "received") || share.of !== null;
  if (share.office !== null) return null;
  if (!says || share.population === "unit" || share.population === "people" || share.population === "otherNoun")
    return null;
  const counted = share.of === null ? undefined : scene.meaning.statements[share.of];
  if (counted !== undefined && (counted.population === "unit" || counted.population === "people")) return null;
  // «Phát ra 1.000 phiếu …; rất hài lòng 340 phiếu (34%)»: a whole that stands farther off and gives it contradicts nothing.
  if (counted !== undefined && hasFarWhole(scene, share, counted)) return null;
  const data: ShareData = {
    printed: share.text,
    words: share.words,
    problem: "unverifiable",
    tried: unique(
      tested
        .filter(({ candidate }) => candidate.near && isPossible(candidate))
        .map(({ candidate }) => tried(share, candidate)),
    ),
    instead: null,
    leading: share.leading,
    all: false,
  };
  return { outcome: "undecided", spans: [spanOf(share), ...(counted === undefined ? [] : [spanOf(counted)])], data };
}

interface Problem {
  readonly problem: ShareData["problem"];
  readonly tested: readonly Tested[];
  readonly instead: RatioTried | null;
}

function claimOf(
  share: Share,
  outcome: Claim<ShareData>["outcome"],
  severity: Claim<ShareData>["severity"],
  candidate: RatioCandidate,
  problem: Problem,
): Claim<ShareData> {
  const { part, whole } = candidate;
  const spans: [Span, ...Span[]] = [
    spanOf(share),
    ...[...part.from, ...whole.from].filter((statement, index, all) => all.indexOf(statement) === index).map(spanOf),
  ];
  const data: ShareData = {
    printed: share.text,
    words: share.words,
    problem: problem.problem,
    tried: unique(problem.tested.map(({ candidate: one }) => tried(share, one))),
    instead: problem.instead,
    leading: share.leading,
    all: isAll(share),
  };
  const pointed = outcome === "broken" && !isAll(share) ? pointAt(share, candidate, problem.problem) : null;
  if (pointed !== null)
    spans.sort((one, other) => Number(other.start === pointed.at.start) - Number(one.start === pointed.at.start));
  const correction: readonly Correction[] =
    pointed === null || pointed.next === null ? [] : [{ span: spanOf(pointed.at), next: pointed.next }];
  // «100% hồ sơ»: what is said of all is looked at first, whatever else would explain it.
  const plain = !part.less && !whole.less && whole.id !== "pair" && !(outcome === "broken" && isAll(share));
  const pair = whole.id === "pair" && !part.less ? part.from[0] : undefined;
  return {
    outcome,
    spans,
    data,
    ...(severity === undefined ? {} : { severity }),
    ...(correction.length > 0 ? { correction } : {}),
    ...(plain ? { binds: bindsOf(share, candidate, data.tried) } : {}),
    ...(pair?.outOf === undefined || pair.outOf === null ? {} : { tie: pairTie(share, pair, pair.outOf) }),
  };
}
