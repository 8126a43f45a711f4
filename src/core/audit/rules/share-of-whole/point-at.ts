import { writeCount, writeDecimal } from "../../../numerals/write";
import type { Span } from "../../claims/claim";
import { percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import { shareSlips } from "../../relations/slips";
import type { RatioCandidate } from "./candidates";
import type { ShareData } from "./share-data";

/** So many whole numbers are looked at for one that would have been meant. */
const ANY = 5_000;
/** Printed as a/b, and worked out less than two points beside it: who divides by hand errs like that, a count mistyped hardly. */
const BESIDE_POINTS = 2;

/**
 * The figure that is probably wrong: the only one of the three whose slip of the pen explains the rest, or a percentage
 * that was worked out wrong beside its own a/b; `next`: what it should say.
 */
export function pointAt(
  share: Share,
  { part, whole: base }: RatioCandidate,
  problem: ShareData["problem"],
): { readonly at: Span; readonly next: string | null } | null {
  const percent = (scaled: number): string => `${writeDecimal(BigInt(scaled), share.decimals)}%`;
  const right = percentOf(part.value, base.value, share.decimals);
  if (problem === "truncated" || problem === "forced")
    return right === null ? null : { at: share, next: percent(right) };
  if (problem !== "wrong") return null;
  const slips = shareSlips(share, part.value, base.value, ANY);
  // Among all that it is added up with, a wrong count is in its whole too: the ties of all tell which it is.
  if (base.from.length > 1 && part.from.some((one) => base.from.includes(one)))
    return slips.share === null ? null : { at: share, next: null };
  const counts = slips.numerators.length + slips.denominators.length;
  if (slips.share !== null) return { at: share, next: counts === 0 ? percent(slips.share) : null };
  if (counts === 0 && right !== null && base.id === "pair") {
    const isBeside = Math.abs(right - share.scaled) < BESIDE_POINTS * 10 ** share.decimals;
    return { at: share, next: isBeside ? percent(right) : null };
  }
  const [statement, next] =
    slips.denominators.length === 0 ? [part.from[0], slips.numerators] : [base.from[0], slips.denominators];
  const alone = (slips.denominators.length === 0 ? part : base).from.length === 1 && base.id !== "pair";
  if (statement === undefined || !alone || next.length !== counts || next.length === 0) return null;
  return { at: statement, next: next.length === 1 && statement.decimals === 0 ? writeCount(next[0] ?? 0) : null };
}
