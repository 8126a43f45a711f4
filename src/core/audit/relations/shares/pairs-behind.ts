import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";

/** A count and what it is out of, behind the percentage that says so. */
export interface PairBehind {
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly whole: number;
}

/** Words between a percentage and the count that it is of. */
export const WITH: ReadonlySet<string> = new Set(
  ["với", "tương ứng", "tương đương"].map((words) => words.split(" ").map(foldWord).join()),
);

/** Words that name, behind a count, those that were counted. */
export const NAMING: ReadonlySet<string> = new Set(["là", "gồm", "như"].map(foldWord));

/** The count that the bracket right behind a percentage begins with. */
export function bracketOf(share: Share, behind: Quantity | undefined): Quantity | null {
  return behind !== undefined && behind.place.bracket !== 0 && behind.place.host === share.figure ? behind : null;
}

/** «98,5% (2.871/2.914 văn bản)», «cấp xã (95,5%, 17.190/18.000 hồ sơ)», «91,4% …, tương ứng 6.398 hồ sơ trên tổng số 7.000 hồ sơ» */
export function pairBehind(share: Share, place: Place, at: number, counts: readonly Quantity[]): PairBehind | null {
  const [before, behind, under] = [counts[at - 1], counts[at], counts[at + 1]];
  if (behind === undefined) return null;
  const { outOf } = behind.statement;
  const { bracket, sentence, wordsBefore } = behind.place;
  const inBracket = bracketOf(share, behind) !== null;
  const beside =
    bracket !== 0 && bracket === place.bracket && before?.place.bracket !== bracket && wordsBefore.length === 0;
  if (outOf !== null) return inBracket || beside ? { numerator: behind, denominator: behind, whole: outOf } : null;
  if (under?.place.outOfBefore !== true) return null;
  const opens = sentence === place.sentence && before?.place.sentence !== sentence && WITH.has(wordsBefore.join());
  return (inBracket && under.place.bracket === bracket) || opens
    ? { numerator: behind, denominator: under, whole: under.value }
    : null;
}

/** «(1.753/3.959 hồ sơ, 44,28%)»: a pair and its percentage, and no more words. */
export function isAloneWith({ bracket, wordsBefore, wordsBehind }: Place, pair: Quantity): boolean {
  return bracket !== 0 && pair.place.bracket === bracket && wordsBefore.length === 0 && wordsBehind.length === 0;
}

/** «88 đơn vị …, chiếm 80% tổng số 110 xã» */
export function isSameKind(one: Quantity, other: Quantity): boolean {
  const offices = one.statement.population === "unit" && other.statement.population === "unit";
  return offices || (one.place.noun === other.place.noun && one.place.noun !== "");
}

/** «Xã A giải quyết 368 hồ sơ, đạt 97%. Xã B giải quyết 359 hồ sơ, đạt 98%»: the same of two offices is no whole and its part. */
export function isSaidAlike({ wordsBefore: one }: Place, { wordsBefore: other }: Place): boolean {
  return one.length > 0 && one.at(-1) === other.at(-1);
}
