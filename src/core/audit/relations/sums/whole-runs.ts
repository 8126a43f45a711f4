import { percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import type { Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import type { PrintedRatio } from "../shares/shares";
import { oneSlipOff } from "../slips";
import type { Summed } from "./distant-sums";

const MOST = 12;
const BEFORE = 6;

/**
 * «1.534 cuộc gọi, giải đáp ngay 1.390 cuộc (90,6%), chuyển 145 cuộc (9,4%)»: counts in a row, each with its percentage,
 * that make up 100. The whole is the count before them that one of the percentages is of, or that all would be of but for
 * a slip of the pen in it.
 */
export function wholeRunAt(
  at: number,
  counts: readonly Quantity[],
  shares: readonly Share[],
  ratios: readonly PrintedRatio[],
): Summed | null {
  const first = counts[at];
  if (first === undefined || goesOn(counts[at - 1], first, shares)) return null;
  const parts: Quantity[] = [];
  const own: Share[] = [];
  for (const part of counts.slice(at, at + MOST)) {
    const share = shareOf(part, shares);
    if (share === undefined || part.place.sentence !== first.place.sentence) break;
    if (part.place.bracket !== first.place.bracket || !isExact(part) || part.statement.outOf !== null) break;
    parts.push(part);
    own.push(share);
    if (parts.length > 1 && isAll(own)) return headOf(parts, own, at, counts, ratios);
  }
  return null;
}

/** «Xã A 11 hồ sơ (chiếm 12,22%); xã B 02 hồ sơ (chiếm 66,67%) và xã C 01 hồ sơ (chiếm 33,33%)»: one row with what stands before. */
function goesOn(before: Quantity | undefined, first: Quantity, shares: readonly Share[]): boolean {
  if (before === undefined || first.place.intro !== null) return false;
  const [own, next] = [shareOf(before, shares), shareOf(first, shares)];
  return (
    own !== undefined &&
    own.part === next?.part &&
    own.bracketed === next.bracketed &&
    before.place.noun === first.place.noun &&
    before.place.sentence === first.place.sentence
  );
}

function shareOf({ statement }: Quantity, shares: readonly Share[]): Share | undefined {
  return shares.find(
    ({ of, kind, hedge, guessed }) => of === statement.id && kind === "share" && hedge === null && !guessed,
  );
}

/** Exactly a whole; three or more may miss it by their rounding. */
function isAll(shares: readonly Share[]): boolean {
  const decimals = Math.max(...shares.map((share) => share.decimals));
  const sum = shares.reduce((all, { scaled, decimals: printed }) => all + scaled * 10 ** (decimals - printed), 0);
  return Math.abs(sum - 100 * 10 ** decimals) <= (shares.length > 2 ? 1 : 0);
}

function headOf(
  parts: readonly Quantity[],
  shares: readonly Share[],
  at: number,
  counts: readonly Quantity[],
  ratios: readonly PrintedRatio[],
): Summed | null {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const allOf = shares.every(
    (share, index) => percentOf(parts[index]?.value ?? 0, whole, share.decimals) === share.scaled,
  );
  const ids = new Set(parts.map(({ statement }) => statement.id));
  const before = counts.slice(Math.max(0, at - BEFORE), at).reverse();
  if (before.some(({ value }) => value === whole)) return null;
  for (const head of before) {
    if (!isExact(head) || head.statement.outOf !== null || parts.some((part) => unlike(part, head))) continue;
    const confirmed = ratios.some(
      ({ numerator: [part], denominator: [base], without }) =>
        !without && part !== undefined && ids.has(part.id) && base?.id === head.statement.id,
    );
    // However far it stands: one of the percentages is of it.
    const fitting =
      head.place.noun === parts[0]?.place.noun &&
      head.value > Math.max(...parts.map(({ value }) => value)) &&
      shares.filter((share, index) => percentOf(parts[index]?.value ?? 0, head.value, share.decimals) === share.scaled)
        .length >=
        parts.length - 1;
    if ((confirmed || fitting || (allOf && shares.every(({ decimals }) => decimals > 0))) && oneSlipOff(head, parts))
      return { head, parts, again: true };
  }
  return null;
}
