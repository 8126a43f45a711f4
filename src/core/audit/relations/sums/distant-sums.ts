import { foldWord } from "../../passages/fold-word";
import type { Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import { namesSome } from "./completeness";
import { closesByExchange, deny, oneSlipOff } from "../slips";

/** A count and others that are meant to add up to it, though they do not: one slip of the pen would explain it. */
export interface Summed {
  readonly head: Quantity;
  readonly parts: readonly Quantity[];
  /** They divide it whatever else divides it too. */
  readonly again: boolean;
  /** The list may be of something else: it is told, not blamed. */
  readonly doubtful?: true;
}

const MOST_LINES = 40;
const MOST_BETWEEN = 6;
const MOST_RUN = 5;
/** A smaller head nearly closes by chance. */
const TELLING = 100;
/** A list that may name a few parts only is taken for complete from so near its head on. */
export const NEARLY = 0.06;
const REST = foldWord("lại");

/** «- Xã A: 412 hồ sơ - Xã B: 389 hồ sơ … Tổng cộng: 1.775 hồ sơ»: a total below the lines of a list. */
export function totalBelow(total: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const { ahead, bracket, within, sentence, noun } = total.place;
  if (!ahead.has("total") || bracket !== 0 || within || !isExact(total)) return null;
  const listedAbove: Quantity[] = [];
  const numbered: Quantity[] = [];
  let line = sentence;
  let depth: number | null = null;
  for (let place = at - 1; place >= 0 && listedAbove.length + numbered.length < MOST_LINES; place -= 1) {
    const count = counts[place];
    if (count === undefined || count.place.sentence < line - 1) break;
    line = count.place.sentence;
    // «1. Trực tuyến: 2.318 hồ sơ»: the only count of a numbered line.
    const alone = counts[place - 1]?.place.sentence !== line && counts[place + 1]?.place.sentence !== line;
    if (
      count.place.bullet === null &&
      alone &&
      depth === null &&
      count.place.line === total.place.line - 1 - numbered.length
    ) {
      numbered.unshift(count);
      continue;
    }
    if (count.place.bullet === null) {
      // What stands behind the first count of a line is said of that line; a line of its own ends the list.
      if (counts[place - 1]?.place.sentence !== line) break;
      continue;
    }
    depth ??= count.place.bullet;
    if (count.place.bullet < depth) break;
    if (count.place.bullet === depth) listedAbove.unshift(count);
  }
  const parts = listedAbove.length > 0 ? listedAbove : numbered;
  const listed =
    parts.length > 2 &&
    noun !== "" &&
    parts.every((part) => isExact(part) && part.place.noun === noun && !part.place.ahead.has("total"));
  // «Tổng số (gồm cả Trung tâm)» may count more than the lines do.
  const gap = total.value - parts.reduce((sum, { value }) => sum + value, 0);
  const near = Math.abs(gap) <= total.value * NEARLY || isPlainTotal(total);
  return listed && near && oneSlipOff(total, parts) ? { head: total, parts, again: false } : null;
}

/** «Tổng cộng: 1.775 hồ sơ»: of nothing but what stands above it. */
function isPlainTotal({ place: { wordsBefore, wordsBehind, ahead } }: Quantity): boolean {
  const called = wordsBefore.length === 0 ? ahead.size === 1 : wordsBefore.join(" ") === ADDED_UP;
  return called && wordsBehind.length <= 2;
}

const ADDED_UP = ["tổng", "cộng"].map(foldWord).join(" ");

/** «đã giải quyết 214/247 vụ việc …. Còn lại 33 vụ việc», «126/131 xã đã xong; còn 5 xã chưa xong»: what a pair leaves. */
export function leftOfPair(rest: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const { place, statement } = rest;
  const said =
    (statement.remainder && place.wordsBefore.includes(REST)) ||
    (place.behind.has("remainder") && place.wordsBehind.includes(REST));
  if (!isExact(rest) || statement.outOf !== null || place.intro !== null) return null;
  const between: Quantity[] = [];
  for (let before = at - 1; before >= 0 && between.length < MOST_BETWEEN; before -= 1) {
    const pair = counts[before];
    if (pair === undefined || place.sentence - pair.place.sentence > 1) return null;
    const whole = pair.statement.outOf;
    if (whole === null) {
      between.unshift(pair);
      continue;
    }
    // What is listed under the pair is a part of it; anything else may be left out of the rest.
    const [first] = between;
    const listed = first === undefined || first.place.intro === "among" || first.place.intro === "consists";
    const offices = pair.statement.population === "unit" && statement.population === "unit";
    const same = (offices || pair.place.noun === place.noun) && place.noun !== "";
    const beside = pair.place.bracket === place.bracket;
    const denied = first === undefined && deny(pair, rest);
    const left = first === undefined && isNotYet(rest);
    const head = { ...pair, value: whole, statement: { ...pair.statement, value: whole } };
    // «97,95% (4.591/4.687 văn bản), còn 96 văn bản giấy», «1.412/1.486 trẻ đúng hạn; quá hạn 74 trẻ»: told only.
    const perhaps =
      first === undefined &&
      place.bracket === 0 &&
      (place.wordsBefore[0] === STILL ||
        (whole >= TELLING && place.sentence === pair.place.sentence && isNear(head, [pair, rest])));
    if (!listed || !same || !isExact(pair) || !((beside && (said || denied || left)) || perhaps)) return null;
    if (!oneSlipOff(head, [pair, rest])) return null;
    return { head, parts: [pair, rest], again: true, ...(beside && (said || denied) ? {} : { doubtful: true }) };
  }
  return null;
}

/** «1.016 hồ sơ, trong đó A 742, B 138, C 81, còn lại 55»: what is left of an announced list is left of its head, and of no part. */
export function isOfAnnounced(rest: Quantity, at: number, counts: readonly Quantity[]): boolean {
  const { clause, bracket } = rest.place;
  const list = counts
    .slice(Math.max(0, at - MOST_LINES), at)
    .filter(({ place }) => place.clause === clause && place.bracket === bracket);
  return list.slice(0, -1).some(({ place: { intro } }) => intro === "among" || intro === "consists");
}

/** Not more missing than a slip of the pen in a part, or a part left out, would explain. */
export function isNear(head: Quantity, parts: readonly Quantity[]): boolean {
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  return Math.abs(gap) <= head.value * NEARLY;
}

/** «98/106 xã, phường đã số hóa; còn 8 xã chưa số hóa», and «…; còn 2 xã chưa có trụ sở» */
function isNotYet({ place }: Quantity): boolean {
  return place.wordsBefore.includes(STILL) && place.wordsBehind.includes(NOT_YET);
}

const STILL = foldWord("còn");
const NOT_YET = foldWord("chưa");

/**
 * «12.064 cuộc gọi …; giải đáp ngay 11.461 cuộc, chuyển 630 cuộc»: nothing says that these are its parts, but two digits
 * exchanged in one figure make them so, and chance does that too seldom to matter.
 */
export function runBehind(at: number, counts: readonly Quantity[], closed: ReadonlySet<number>): Summed | null {
  const head = counts[at - 1];
  if (head === undefined || head.value < TELLING || !isRun(head, head, closed)) return null;
  const parts: Quantity[] = [];
  for (const part of counts.slice(at, at + MOST_RUN)) {
    if (!isRun(part, head, closed)) return null;
    parts.push(part);
    const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
    if (gap < -head.value * NEARLY) return null;
    if (parts.length === 1 && namesSome(part)) return null;
    if (parts.length < 2 || Math.abs(gap) > head.value * NEARLY) continue;
    // «trước hết là A 3.008 hồ sơ; B 1.757 hồ sơ; C 1.323 hồ sơ»: one of several alike, and no head of the others.
    if (new Set([head, ...parts].map(({ place }) => place.clause)).size > parts.length) return null;
    const next = counts[at + parts.length];
    // A run that goes on may leave out no more than it names.
    if (next !== undefined && isRun(next, head, closed) && next.value <= head.value * NEARLY) continue;
    return closesByExchange(
      head.value,
      parts.map(({ value }) => value),
    )
      ? { head, parts, again: false }
      : null;
  }
  return null;
}

function isRun(one: Quantity, head: Quantity, closed: ReadonlySet<number>): boolean {
  const { place, statement } = one;
  return (
    isExact(one) &&
    place.noun !== "" &&
    place.noun === head.place.noun &&
    place.sentence === head.place.sentence &&
    place.bracket === head.place.bracket &&
    statement.outOf === null &&
    (one === head || place.intro === null) &&
    (one === head || !(place.ahead.has("total") || place.ahead.has("cumulative"))) &&
    !place.ahead.has("against") &&
    statement.period === null &&
    !unlike(one, head) &&
    !closed.has(statement.id)
  );
}
