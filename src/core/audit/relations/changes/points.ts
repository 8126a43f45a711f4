import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { PlacedShare } from "../quantity";
import { closesBySlip } from "../slips";

/** «96,8%, cao hơn 1,3 điểm phần trăm so với năm 2023 (95,5%)» */
export function pointsAround(
  { share: by, place }: PlacedShare,
  shares: readonly PlacedShare[],
): { readonly now: Share; readonly before: Share } | null {
  const behind = shares.filter(({ place: other }) => other.host === by.figure && other.bracket !== place.bracket);
  const bracket = behind[0]?.place.bracket;
  const inside = shares.filter(({ place: other }) => other.bracket === bracket);
  const now = shares.filter(
    ({ share, place: other }) =>
      share.start < by.start &&
      other.sentence === place.sentence &&
      other.bracket === place.bracket &&
      share.unit === "percent",
  );
  const [before] = inside;
  // «giảm 0,65 điểm %; vượt 0,15 điểm % so với chỉ tiêu (giảm 0,5%)»: what was to be gained is held against what was.
  const nearest = before !== undefined && isGrowth(before) ? shares.filter(grewBefore(by)).at(-1) : now.at(-1);
  if (before === undefined || inside.length > 1 || nearest === undefined) return null;
  if ([nearest.share, before.share].some(({ hedge }) => hedge !== null)) return null;
  return { now: nearest.share, before: before.share };
}

/** «giảm 0,5%» */
function isGrowth({ share, place }: PlacedShare): boolean {
  return share.direction !== null && (place.near.has("up") || place.near.has("down"));
}

/** What grew by so much before a percentage in its sentence. */
function grewBefore(by: Share): (one: PlacedShare) => boolean {
  return (one) => isGrowth(one) && one.share.start < by.start && one.share.sentence === by.sentence;
}

/** «đạt 98,7% (năm 2023 là 94,2%, năm 2024 là 97,1%), tăng 1,6 điểm % so với năm 2024»: what was is found by its period. */
export function pointsSince(
  { share: by, place }: PlacedShare,
  shares: readonly PlacedShare[],
): { readonly now: Share; readonly before: Share } | null {
  if (place.periodBehind === null) return null;
  const beside = shares.filter(
    ({ share, place: { sentence } }) => sentence === place.sentence && share.unit === "percent",
  );
  const [before, another] = beside.filter(({ place: { period } }) => period === place.periodBehind);
  const now = beside
    .filter(({ share, place: { bracket } }) => share.start < by.start && bracket === place.bracket)
    .at(-1);
  if (before === undefined || another !== undefined || now === undefined || now === before) return null;
  return now.share.hedge === null && before.share.hedge === null ? { now: now.share, before: before.share } : null;
}

export function judgePoints(by: Share, now: Share, before: Share): "holds" | "broken" | null {
  const decimals = Math.max(by.decimals, now.decimals, before.decimals);
  const scaled = (share: Share): number => share.scaled * 10 ** (decimals - share.decimals);
  if (Math.abs(scaled(now) - scaled(before)) === scaled(by)) return "holds";
  if (by.hedge !== null) return null;
  const rises = by.direction === null ? scaled(now) > scaled(before) : by.direction === "up";
  const [high, low] = rises ? [now, before] : [before, now];
  return closesBySlip(scaled(high), [scaled(low), scaled(by)]) ? "broken" : null;
}

/** «đạt 80%, thiếu 3,5% so với chỉ tiêu (83,5%)»: how far a percentage is off the one in the bracket behind, which it gives. */
export function isOffTarget(one: PlacedShare, shares: readonly PlacedShare[]): boolean {
  if (!OFF.has(one.place.wordsBefore.at(-1) ?? "")) return false;
  const points = pointsAround(one, shares);
  return points !== null && judgePoints(one.share, points.now, points.before) === "holds";
}

const OFF: ReadonlySet<string> = new Set(["thiếu", "hụt", "vượt", "hơn"].map(foldWord));
