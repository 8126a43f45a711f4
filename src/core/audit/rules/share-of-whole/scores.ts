import { writeDecimal } from "../../../numerals/write";
import type { Claim, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { isPenSlip } from "../../../numerals/pen-slip";
import { fitOf, percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { ShareData } from "./share-data";

const SCORE = /^(\d+)(?:,(\d+))? ?\/ ?(\d+)(?:,(\d+))?/;
/** No more than «điểm», a bracket or a comma, «đạt tỷ lệ» stand between. */
const BETWEEN = /^ ?(?:điểm)? ?[,(]? ?(?:đạt|chiếm|bằng|tương ứng|tương đương)? ?(?:tỷ lệ|tỉ lệ)? ?$/iu;
const WIDEST = 32;

/** «16,72/18 điểm (92,89%)»: percentages of scores, by the percentage. */
export function scoresOf({ read, meaning }: Scene): ReadonlyMap<Share, Claim<ShareData>> {
  const claims = new Map<Share, Claim<ShareData>>();
  const scores = read.others.filter(({ is }) => is === "score");
  let next = 0;
  for (const share of meaning.shares) {
    while (next < scores.length && (scores[next]?.end ?? 0) <= share.start) next += 1;
    const score = scores[next - 1];
    if (score === undefined || share.start - score.end > WIDEST || share.hedge !== null) continue;
    const match = SCORE.exec(score.text);
    const between = read.text.slice(score.start + (match?.[0].length ?? 0), share.start);
    if (match === null || !BETWEEN.test(between.normalize("NFC"))) continue;
    const [, part = "", partRest = "", whole = "", wholeRest = ""] = match;
    const decimals = Math.max(partRest.length, wholeRest.length);
    const numerator = Number(part + partRest.padEnd(decimals, "0"));
    const denominator = Number(whole + wholeRest.padEnd(decimals, "0"));
    const right = percentOf(numerator, denominator, share.decimals);
    if (right === null) continue;
    claims.set(share, claimOf(share, score, match[0], right, fitOf(share, numerator, denominator, NO_SLACK)));
  }
  return claims;
}

const NO_SLACK = { numerator: 0, denominator: 0 } as const;

function claimOf(
  share: Share,
  score: Span,
  printed: string,
  right: number,
  fit: ReturnType<typeof fitOf>,
): Claim<ShareData> {
  const problem =
    fit === "truncated" ? "truncated" : fit === "no" && isPenSlip(right, share.scaled) ? "wrong" : "unverifiable";
  const data: ShareData = {
    printed: share.text,
    words: "",
    problem,
    tried: [
      {
        part: "",
        partValue: 0,
        whole: "",
        wholeValue: 0,
        printed,
        percent: `${writeDecimal(BigInt(right), share.decimals)}%`,
      },
    ],
    instead: null,
    leading: false,
    all: false,
  };
  const spans: readonly [Span, Span] = [spanOf(share), spanOf(score)];
  if (fit === "exact") return { outcome: "holds", spans, data };
  if (problem === "unverifiable") return { outcome: "undecided", spans, data };
  return { outcome: "broken", spans, data, ...(problem === "truncated" ? { severity: "warning" as const } : {}) };
}
