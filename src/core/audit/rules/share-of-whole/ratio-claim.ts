import type { BoundFigures, Claim } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { Tie, Tied } from "../../claims/ties";
import { pairTied, percentTied, tiedOf } from "../../claims/ties";
import type { PrintedRatio } from "../../relations/shares/shares";
import type { Share, Statement } from "../../meaning/statement";
import type { RatioCandidate } from "./candidates";
import type { RatioTried, ShareData } from "./share-data";

/** A percentage that is a count over another, whatever they count. */
export function ratioClaim({ share, numerator, denominator, without, stated }: PrintedRatio): Claim<ShareData> {
  const figures = [...numerator, ...denominator].filter(
    (one, index, all) => all.findIndex(({ id }) => id === one.id) === index,
  );
  const data: ShareData = {
    printed: share.text,
    words: share.words,
    problem: "wrong",
    tried: [],
    instead: null,
    leading: share.leading,
    all: false,
  };
  const pair = figures.length === 1;
  return {
    outcome: "holds",
    spans: [spanOf(share), ...figures.map(spanOf)],
    data,
    ...(without || pair || !stated
      ? { tie: ratioTie({ share, numerator, denominator, without, stated }, pair) }
      : { binds: { is: "share" as const, numerator, denominator, share } }),
  };
}

/** Counts that had to be added up, where the text prints their sum. */
export function isAdded(spoken: Claim<ShareData>, ratio: PrintedRatio | undefined): boolean {
  return ratio !== undefined && ratio.denominator.length === 1 && spoken.spans.length > ratio.numerator.length + 2;
}

function ratioTie({ share, numerator, denominator, without }: PrintedRatio, pair: boolean): Tie {
  const [only] = numerator;
  const [part, whole]: readonly (readonly Tied[])[] =
    pair && only !== undefined && only.outOf !== null
      ? pairTied(only, only.outOf).map((one) => [one])
      : [numerator.map(tiedOf), denominator.map(tiedOf)];
  return shareTie(share, part ?? [], whole ?? [], without);
}

/** `without`: of what the whole has beside the part. */
function shareTie(share: Share, part: readonly Tied[], whole: readonly Tied[], without: boolean): Tie {
  return {
    is: "share",
    percent: percentTied(share),
    above: without ? whole : part,
    off: without ? part : [],
    below: whole,
    tolerance: share.tolerance,
  };
}

/** «38,78% (121/312 hồ sơ)»: what both numbers must make. */
export function pairTie(share: Share, pair: Statement, outOf: number): Tie {
  const [part, whole] = pairTied(pair, outOf);
  return shareTie(share, [part], [whole], false);
}

/** What a percentage ties, of which several wholes may be tried. */
export function bindsOf(
  share: Share,
  { part, whole }: RatioCandidate,
  tried: readonly RatioTried[],
): Extract<BoundFigures, { is: "share" }> {
  const perhapsOther = new Set(tried.map(({ percent }) => percent)).size > 1;
  return { is: "share", numerator: part.from, denominator: whole.from, share, perhapsOther };
}
