import type { Share } from "../../meaning/statement";
import type { Place } from "../../structure/outline";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { PlacedShare, Quantity } from "../quantity";

/** Percentages in a row that make up a whole. */
export interface PercentList {
  readonly shares: readonly Share[];
  readonly outcome: "holds" | "broken";
  /** The one whose slip of the pen explains the difference, where no other's does. */
  readonly suspect: Share | null;
}

/** Percentages of one sentence, in a row, that add up to 100%, or would but for one slip of the pen. */
export function percentListsOf(
  shares: readonly PlacedShare[],
  confirmed: ReadonlySet<Share>,
  counts: readonly Quantity[],
): readonly PercentList[] {
  const found: PercentList[] = [];
  for (const row of rowsOf(shares)) {
    const closing = closingRun(row);
    if (closing !== null) found.push({ shares: closing, outcome: "holds", suspect: null });
    else if (!areOfSeveralWholes(row, counts)) {
      const broken = brokenRow(row, confirmed);
      if (broken !== null) found.push(broken);
    }
  }
  return found;
}

function rowsOf(shares: readonly PlacedShare[]): readonly (readonly PlacedShare[])[] {
  const rows = new Map<string, PlacedShare[]>();
  for (const one of shares) {
    if (one.share.kind !== "share" || one.share.hedge !== null || one.share.guessed) continue;
    const key = String(one.share.sentence);
    rows.set(key, [...(rows.get(key) ?? []), one].slice(0, MOST));
  }
  return [...rows.values()].filter(({ length }) => length > 1);
}

const MOST = 12;

/** Sum in units of the finest, and half a unit for each that is rounded. */
function sumOf(row: readonly Share[]): { readonly sum: number; readonly whole: number; readonly rounding: number } {
  const decimals = Math.max(...row.map((share) => share.decimals));
  const unit = (share: Share): number => 10 ** (decimals - share.decimals);
  return {
    sum: row.reduce((all, share) => all + share.scaled * unit(share), 0),
    whole: 100 * 10 ** decimals,
    rounding: row.length < 3 ? 0 : row.reduce((all, share) => all + unit(share) / 2, 0),
  };
}

function closingRun(row: readonly PlacedShare[]): readonly Share[] | null {
  for (let from = 0; from < row.length; from += 1)
    for (let to = row.length; to >= from + 2; to -= 1) {
      const run = row.slice(from, to).map(({ share }) => share);
      const { sum, whole, rounding } = sumOf(run);
      if (Math.abs(sum - whole) <= rounding && run.every(({ scaled }) => scaled > 0)) return run;
    }
  return null;
}

/** More than a whole, or of two where one denies the other, and one slip of the pen away from it. */
function brokenRow(row: readonly PlacedShare[], confirmed: ReadonlySet<Share>): PercentList | null {
  const run = row.map(({ share }) => share);
  if (run.some((share) => confirmed.has(share)) || run.some(({ scaled }) => scaled === 0)) return null;
  const { sum, whole } = sumOf(run);
  const excess = sum - whole;
  const complete = row.some(({ place }) => isDenied(place));
  if (run.length < 3 ? !complete : !complete && (excess < 0 || excess * 10 > whole)) return null;
  if (Math.abs(excess) * 4 > whole) return null;
  const slips = run.filter((share) => {
    const unit = 10 ** (Math.max(...run.map(({ decimals }) => decimals)) - share.decimals);
    const next = share.scaled - excess / unit;
    return Number.isInteger(next) && next >= 0 && isPenSlip(share.scaled, next);
  });
  if (slips.length === 0) return null;
  return { shares: run, outcome: "broken", suspect: slips.length === 1 ? (slips[0] ?? null) : null };
}

/**
 * «Xã A 60 hồ sơ (chiếm 96,77%), Xã B 56 hồ sơ (chiếm 2,28%)»: each of its own whole, where the counts are not to each
 * other as their percentages are.
 */
function areOfSeveralWholes(row: readonly PlacedShare[], counts: readonly Quantity[]): boolean {
  const value = new Map(counts.map(({ statement }) => [statement.id, statement.value]));
  const wholes = row.flatMap(({ share: { of, scaled, decimals } }) => {
    const count = of === null ? undefined : value.get(of);
    return count === undefined || count === 0 ? [] : [(count * 10 ** decimals) / scaled];
  });
  const alike = (one: number): number => wholes.filter((other) => one <= APART * other && other <= APART * one).length;
  // One slip of the pen sets no more than one of them apart.
  return wholes.length > 2 && !wholes.some((one) => alike(one) >= wholes.length - 1);
}

const APART = 2;

const NOT: ReadonlySet<string> = new Set(["không", "chưa"]);

function isDenied(place: Place): boolean {
  return place.wordsBefore.some((word) => NOT.has(word)) || place.wordsBehind.some((word) => NOT.has(word));
}
