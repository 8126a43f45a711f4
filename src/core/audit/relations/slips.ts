import { isPenSlip } from "../../numerals/pen-slip";
import { percentOf } from "../claims/rounding";
import type { Quantity } from "./quantity";
import type { Share } from "../meaning/statement";
import { foldWord } from "../passages/fold-word";

/** Whole numbers that would make a percentage right; where there are more, nothing tells which was meant. */
const MOST = 60;

/** Whether one slip of the pen in one figure closes «head = Σ parts». */
export function closesBySlip(head: number, parts: readonly number[]): boolean {
  const gap = head - parts.reduce((sum, part) => sum + part, 0);
  return (
    (head - gap >= 0 && isPenSlip(head, head - gap)) ||
    parts.some((part) => part + gap >= 0 === part >= 0 && isPenSlip(Math.abs(part), Math.abs(part + gap)))
  );
}

/** A head that is not the sum of its parts, but would be with one slip of the pen in one figure. */
export function oneSlipOff(head: Quantity, parts: readonly Quantity[]): boolean {
  const values = parts.map(({ value }) => value);
  return head.value !== values.reduce((sum, value) => sum + value, 0) && closesBySlip(head.value, values);
}

/** Whether two digits exchanged in one figure close «head = Σ parts»: chance does so too seldom to matter. */
export function closesByExchange(head: number, parts: readonly number[]): boolean {
  const gap = head - parts.reduce((sum, part) => sum + part, 0);
  return (
    exchanged(head, head - gap) ||
    parts.some((part) => part + gap >= 0 === part >= 0 && exchanged(Math.abs(part), Math.abs(part + gap)))
  );
}

/** Whether one slip of the pen closes «head = Σ parts» in a way that what is left out seldom looks like. */
export function closesTellingly(head: number, parts: readonly number[]): boolean {
  return closesByExchange(head, parts) || (isTellingGap(head, parts) && closesBySlip(head, parts));
}

/** So many last digits of a sum agree by chance in one text of a thousand. */
const AGREEING = 3;

/** One digit wrong, and the digits behind it those of the sum; what is rounded tells nothing. */
function isTellingGap(head: number, parts: readonly number[]): boolean {
  const zerosOf = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0;
  const gap = Math.abs(head - parts.reduce((sum, part) => sum + part, 0));
  const zeros = zerosOf(gap);
  const printed = Math.min(...[head, ...parts].filter((value) => value > 0).map(zerosOf));
  return String(gap).length - zeros === 1 && zeros - printed >= AGREEING;
}

/** One number is the other with two neighbouring digits exchanged, three digits at least. */
export function exchanged(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  return one !== other && a.length > 2 && a.length === b.length && isPenSlip(one, other) && sorted(a) === sorted(b);
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join("");
}

/** What each figure would say if one slip of the pen in it alone explained a percentage that its counts do not give. */
export interface ShareSlips {
  /** The percentage itself, in units of its last digit; null where it would be no slip. */
  readonly share: number | null;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/** `most`: of how many numbers one is taken for meant. */
export function shareSlips(share: Share, numerator: number, denominator: number, most = MOST): ShareSlips {
  const right = percentOf(numerator, denominator, share.decimals);
  const exact = share.scaled / (100 * 10 ** share.decimals);
  const half = 0.5 / (100 * 10 ** share.decimals);
  const all = 100 * 10 ** share.decimals;
  // More than all is said of what goes beyond a plan, by the counts as by the percentage.
  const possible = right !== null && (right <= all || share.scaled > all) && isPenSlip(right, share.scaled);
  return {
    share: possible ? right : null,
    numerators: slipsBetween(numerator, (exact - half) * denominator, (exact + half) * denominator, most),
    denominators:
      exact > half ? slipsBetween(denominator, numerator / (exact + half), numerator / (exact - half), most) : [],
  };
}

/** A count that a percentage is worked out from: as it is printed, and what it would be were the percentage right, as a fraction. */
export interface RatedCount {
  readonly value: number;
  readonly at: (rate: number) => number;
}

/** Of so many numbers one is taken for the one that was meant. */
const WIDEST = 400;

/**
 * Whether one slip of the pen makes a percentage right, in it or in one of its counts.
 *
 * @param right what the counts give, in units of its last digit
 */
export function isRateMistyped(
  { scaled, decimals }: Pick<Share, "scaled" | "decimals">,
  right: number,
  counts: readonly RatedCount[],
): boolean {
  if (isPenSlip(scaled, right)) return true;
  const unit = 100 * 10 ** decimals;
  return counts.some(({ value, at }) => {
    const [least = 0, most = 0] = [at((scaled - 0.5) / unit), at((scaled + 0.5) / unit)].sort((a, b) => a - b);
    return least > 0 && Number.isFinite(most) && slipsBetween(value, least, most, WIDEST).length > 0;
  });
}

/** Numbers within a range that are one slip of the pen from a printed one; none where it is wider than `width`. */
export function slipsBetween(printed: number, least: number, most: number, width: number): readonly number[] {
  const from = Math.max(1, Math.ceil(least));
  const found: number[] = [];
  if (most - from > width) return found;
  for (let next = from; next < most; next += 1) if (next !== printed && isPenSlip(printed, next)) found.push(next);
  return found;
}

/** «có điều kiện … chưa có điều kiện …»: two parts of which one denies the other leave nothing out. */
export function deny(one: Quantity, other: Quantity): boolean {
  return denies(one, other) || denies(other, one);
}

/** Neighbours of one kind in one place, of which one denies the other. */
export function isPair(one: Quantity, other: Quantity): boolean {
  return (
    one.place.sentence === other.place.sentence &&
    one.place.bracket === other.place.bracket &&
    one.place.noun === other.place.noun &&
    deny(one, other)
  );
}

const NOT: ReadonlySet<string> = new Set(["không", "chưa"]);
/** «đã được số hóa», «chưa có», «không phải»: they stand between a denial and what it denies. */
const LINKS: ReadonlySet<string> = new Set(["được", "có", "bị", "phải"].map(foldWord));

function denies(positive: Quantity, negative: Quantity): boolean {
  // Every two neighbours of a text ask, and few deny anything.
  if (!isDenied(negative) || isDenied(positive)) return false;
  const said = wordsOf(positive);
  const words = wordsOf(negative);
  const at = words.findIndex((word) => NOT.has(word));
  const denied = words
    .slice(at + 1)
    .filter((word) => !LINKS.has(word))
    .slice(0, 2);
  return at >= 0 && denied.length > 0 && denied.every((word) => said.includes(word));
}

function isDenied({ place }: Quantity): boolean {
  const isNot = (word: string): boolean => NOT.has(word);
  return place.wordsBefore.some(isNot) || place.wordsBehind.some(isNot);
}

function wordsOf({ place }: Quantity): readonly string[] {
  return [...place.wordsBefore, ...place.wordsBehind];
}
