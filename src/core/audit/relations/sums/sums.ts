import type { Statement } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Passage, Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import { sumsOfPart } from "./sums-of-part";
import { deny, isPair } from "../slips";

/** Counts of one passage of which some add up to the others, whatever they count. */
export interface Sum {
  readonly totals: readonly Statement[];
  readonly parts: readonly Statement[];
  /** The text itself says that these are parts of that: a list, a bracket, a total right beside. */
  readonly stated: boolean;
}

/** Parts of one sum that are tried, and counts of a passage that are looked at together. */
const MOST_PARTS = 14;
const WINDOW = 64;
/** A count from here on is met by chance too seldom to matter; a smaller one must stand beside its parts. */
const TELLING = 1_000;
const TELLING_PAIR = 10_000;

/** Every sum that closes among the counts of a passage. */
export function sumsInPassage({ counts }: Passage): readonly Sum[] {
  const found = new Map<string, Sum>();
  for (let from = 0; from < counts.length; from += WINDOW / 2) {
    search(counts.slice(from, from + WINDOW), found);
    if (from + WINDOW >= counts.length) break;
  }
  return [...found.values()];
}

/** The one count that several add up to, where the text prints it; else those. */
export function wholeOf(sums: readonly Sum[], addends: readonly Statement[]): readonly Statement[] {
  if (addends.length < 2) return addends;
  const ids = new Set(addends.map(({ id }) => id));
  const whole = sumsOfPart(sums, addends[0]?.id ?? -1).find(
    ({ totals, parts }) =>
      totals.length === 1 && parts.length === addends.length && parts.every(({ id }) => ids.has(id)),
  );
  return whole?.totals ?? addends;
}

function search(counts: readonly Quantity[], found: Map<string, Sum>): void {
  const wholes = new Map<number, Quantity[]>();
  for (const count of counts) for (const value of valuesOf(count)) push(wholes, value, count);
  const views = viewsOf(counts);
  for (const view of views) {
    runsIn(view, wholes, counts, found);
    betweenIn(view, found);
    balancesIn(view, found);
  }
  pairsIn(counts, wholes, found);
  deniedIn(counts, wholes, found);
  ratiosIn(counts, found);
  restsIn(counts, found);
  leftOfRatiosIn(counts, found);
}

/** What a count states, and, of «19/33», what it is out of. */
function valuesOf({ value, statement }: Quantity): readonly number[] {
  return statement.outOf === null || statement.outOf === value ? [value] : [value, statement.outOf];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The ways to read a passage as one row of counts: all, those outside of brackets, each bracket, each kind, each measure. */
function viewsOf(counts: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const apart = new Map<string, Quantity[]>();
  for (const count of counts) {
    const { place, statement } = count;
    push(apart, `bracket ${place.bracket}`, count);
    push(apart, `noun ${place.noun}`, count);
    push(apart, `depth ${place.bracket === 0} ${place.noun}`, count);
    if (statement.measure !== null) push(apart, `measure ${statement.measure} ${statement.narrowed}`, count);
  }
  const seen = new Set<string>();
  return [counts, ...apart.values()].filter((view) => {
    const key = view.map(({ statement }) => statement.id).join();
    if (view.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Neighbours in a row that add up to a count elsewhere. */
function runsIn(
  view: readonly Quantity[],
  wholes: ReadonlyMap<number, readonly Quantity[]>,
  all: readonly Quantity[],
  found: Map<string, Sum>,
): void {
  const hosts = new Map(all.map((count) => [count.statement.figure, count]));
  for (let from = 0; from < view.length; from += 1) {
    const first = view[from];
    if (first === undefined) continue;
    const host = first.place.host === null ? undefined : hosts.get(first.place.host);
    const beside = [headBefore(view, from), host, openingOf(first, all)];
    let [sum, low, high] = [first.value, first.low, first.high];
    for (let to = from + 1; to < view.length && to - from < MOST_PARTS; to += 1) {
      const next = view[to];
      if (next === undefined) break;
      sum += next.value;
      low += next.low;
      high += next.high;
      const known = wholes.get(sum);
      const softened = high > low || beside.some(isSoft) || isSoft(view[to + 1]);
      if (known === undefined && !softened) continue;
      const parts = view.slice(from, to + 1);
      const neighbours = [...beside, view[to + 1]].filter((one) => one !== undefined);
      for (const whole of known ?? [])
        if (!parts.includes(whole) || whole.statement.outOf === sum) take(whole, sum, parts, neighbours, found);
      if (!softened) continue;
      for (const whole of neighbours)
        if (whole.value !== sum && !parts.includes(whole) && meets(whole, low, high, next.statement.remainder))
          take(whole, whole.value, parts, neighbours, found);
    }
  }
}

/** «11 công chức, gồm: 1 …, 2 … và 8 …; trong đó 7 đại học, 4 trên đại học»: what is announced may divide what its sentence begins with. */
function openingOf({ place }: Quantity, all: readonly Quantity[]): Quantity | undefined {
  if (place.intro !== "among" && place.intro !== "consists") return undefined;
  return all.find((one) => one.place.sentence === place.sentence && one.place.bracket === place.bracket);
}

/** The count before a run; «chiếm 0,4% trong 24.000 hồ sơ» between is said of that one. */
function headBefore(view: readonly Quantity[], from: number): Quantity | undefined {
  const before = view[from - 1];
  const head = view[from - 2];
  const base =
    before !== undefined && (before.place.within || before.place.outOfBefore || before.place.near.has("base"));
  return base && head?.place.sentence === before.place.sentence ? head : before;
}

function isSoft(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.high > quantity.low;
}

/** Whether a softened sum and a softened whole may be the same, and say so closely enough to tell anything. */
function meets(whole: Quantity, low: number, high: number, rest: boolean): boolean {
  const loose = high - low + whole.high - whole.low;
  return loose > 0 && loose * (rest ? 10 : 50) <= whole.value && whole.low <= high && low <= whole.high;
}

function take(
  whole: Quantity,
  value: number,
  parts: readonly Quantity[],
  neighbours: readonly Quantity[],
  found: Map<string, Sum>,
): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || value === 0) return;
  const stated = isStated(whole, parts, neighbours);
  if (!stated && parts.filter(({ value: part }) => part > 0).length < 2) return;
  const mixed = parts.some((part) => unlike(part, whole) || unlike(part, first));
  const near = neighbours.includes(whole);
  if (mixed && !(stated && value >= TELLING)) return;
  const alike = whole.place.noun !== "" && parts.every(({ place }) => place.noun === whole.place.noun);
  if (!stated && !(near ? value >= 20 : value >= TELLING || (value >= 100 && (parts.length > 2 || alike)))) return;
  const total = value === whole.value ? whole.statement : { ...whole.statement, value };
  keep({ totals: [total], parts: parts.map(({ statement }) => statement), stated }, found);
}

/** The text says that these are the parts of that: by a bracket, «gồm», «trong đó», a colon, «còn lại», a total behind them. */
function isStated(whole: Quantity, parts: readonly Quantity[], neighbours: readonly Quantity[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = whole.statement.start <= first.statement.start;
  if (!before) return whole.place.ahead.has("total") || whole.place.ahead.has("cumulative");
  if (first.place.bracket !== 0 && first.place.bracket !== whole.place.bracket)
    return parts.every(({ place }) => place.bracket === first.place.bracket) && neighbours.includes(whole);
  if (whole === first) return true;
  const announced = first.place.intro !== null && neighbours.includes(whole);
  return announced || last.place.ahead.has("remainder") || last.statement.remainder || isLeft(whole, last);
}

/** «tổng số là 54 …; đã thi hành 5, số còn đang theo dõi là 49» */
function isLeft(whole: Quantity, last: Quantity): boolean {
  return whole.place.sentence === last.place.sentence && last.place.wordsBefore.includes(STILL);
}

const STILL = foldWord("còn");

function keep(sum: Sum, found: Map<string, Sum>): void {
  const ids = (statements: readonly Statement[]): string =>
    statements
      .map(({ id, value }) => `${id}:${value}`)
      .sort()
      .join();
  const sides = [ids(sum.totals), ids(sum.parts)].join("=");
  const known = found.get(sides);
  if (known === undefined || (sum.stated && !known.stated)) found.set(sides, sum);
}

/** A whole that stands among its own parts: «đúng hạn 19.255, đến hạn 19.944, quá hạn 689». */
function betweenIn(view: readonly Quantity[], found: Map<string, Sum>): void {
  for (let from = 0; from < view.length; from += 1) {
    let sum = view[from]?.value ?? 0;
    for (let to = from + 1; to < view.length && to - from <= 3; to += 1) {
      sum += view[to]?.value ?? 0;
      const run = view.slice(from, to + 1);
      const whole = run.slice(1, -1).find(({ value }) => value * 2 === sum);
      if (whole === undefined || whole.value < TELLING || !run.every(isExact) || run.some((one) => unlike(one, whole)))
        continue;
      const parts = run.filter((one) => one !== whole);
      keep({ totals: [whole.statement], parts: parts.map(({ statement }) => statement), stated: false }, found);
    }
  }
}

/** Two counts that together are what follows: received and carried over, settled and pending. */
function balancesIn(view: readonly Quantity[], found: Map<string, Sum>): void {
  for (let from = 0; from + 3 < view.length; from += 1) {
    const totals = view.slice(from, from + 2);
    const whole = totals.reduce((sum, { value }) => sum + value, 0);
    if (whole < TELLING || !totals.every(isExact) || totals.some(({ value }) => value === 0)) continue;
    let sum = 0;
    for (let to = from + 2; to < view.length && to - from <= 5 && sum < whole; to += 1) {
      sum += view[to]?.value ?? 0;
      const parts = view.slice(from + 2, to + 1);
      const plain =
        parts.length > 1 && parts.every((part) => part.value > 0 && totals.every((one) => !unlike(one, part)));
      if (sum === whole && plain && !isTwice(totals, parts))
        keep(
          {
            totals: totals.map(({ statement }) => statement),
            parts: parts.map(({ statement }) => statement),
            stated: false,
          },
          found,
        );
    }
  }
}

/** The same figures on both sides say nothing. */
function isTwice(totals: readonly Quantity[], parts: readonly Quantity[]): boolean {
  return totals.every(({ value }) => parts.some((part) => part.value === value));
}

/** Two large counts, wherever they stand, that add up to a third. */
function pairsIn(
  counts: readonly Quantity[],
  wholes: ReadonlyMap<number, readonly Quantity[]>,
  found: Map<string, Sum>,
): void {
  counts.forEach((one, at) => {
    for (const other of counts.slice(at + 1)) {
      const sum = one.value + other.value;
      if (sum < TELLING_PAIR || one.value === 0 || other.value === 0 || unlike(one, other)) continue;
      for (const whole of wholes.get(sum) ?? [])
        if (whole.value === sum && !unlike(one, whole))
          keep({ totals: [whole.statement], parts: [one.statement, other.statement], stated: false }, found);
    }
  });
}

/** «604 đơn đủ điều kiện, 238 đơn không đủ điều kiện» of the 842 before them. */
function deniedIn(
  counts: readonly Quantity[],
  wholes: ReadonlyMap<number, readonly Quantity[]>,
  found: Map<string, Sum>,
): void {
  counts.forEach((other, at) => {
    const one = counts[at - 1];
    if (one === undefined || !isPair(one, other)) return;
    for (const whole of wholes.get(one.value + other.value) ?? [])
      if (whole.statement.start < one.statement.start && !unlike(whole, one) && whole.statement.outOf === null)
        keep({ totals: [whole.statement], parts: [one.statement, other.statement], stated: true }, found);
  });
}

/** «có 30/63 … 10/63 … 23/63»: parts of the same number of units. */
function ratiosIn(counts: readonly Quantity[], found: Map<string, Sum>): void {
  const byWhole = new Map<number, Quantity[]>();
  for (const count of counts) if (count.statement.outOf !== null) push(byWhole, count.statement.outOf, count);
  for (const [whole, parts] of byWhole) {
    const [first] = parts;
    if (first === undefined || parts.length < 2 || parts.reduce((sum, { value }) => sum + value, 0) !== whole) continue;
    keep(
      { totals: [{ ...first.statement, value: whole }], parts: parts.map(({ statement }) => statement), stated: true },
      found,
    );
  }
}

/** «240 thủ tục, đề xuất cắt giảm 86 thủ tục, gồm …. Còn lại 154 thủ tục»: the first two of the sentence before. */
function restsIn(counts: readonly Quantity[], found: Map<string, Sum>): void {
  for (const rest of counts) {
    if (!rest.statement.remainder) continue;
    const [whole, part] = counts.filter(
      ({ place }) => place.sentence === rest.place.sentence - 1 && place.bracket === rest.place.bracket,
    );
    if (whole === undefined || part === undefined || unlike(whole, rest) || whole.value !== part.value + rest.value)
      continue;
    keep({ totals: [whole.statement], parts: [part.statement, rest.statement], stated: true }, found);
  }
}

/** «118/131 xã đạt chuẩn …. Còn 13 xã chưa đạt chuẩn»: what a pair leaves, whatever stands between. */
function leftOfRatiosIn(counts: readonly Quantity[], found: Map<string, Sum>): void {
  counts.forEach((pair, at) => {
    // «3,42 tỷ đồng/4,56 tỷ đồng»
    const next = counts[at + 1];
    const base = pair.statement.outOf === null && next?.place.outOfBefore === true ? next.statement : undefined;
    const outOf = base?.value ?? pair.statement.outOf;
    if (outOf === null || outOf <= pair.value) return;
    const rest = counts
      .slice(at + 1, at + 1 + BEHIND_PAIR)
      .find(({ value, place }) => value === outOf - pair.value && place.sentence - pair.place.sentence <= 1);
    if (rest === undefined || rest.statement.outOf !== null || unlike(pair, rest)) return;
    const left =
      rest.statement.remainder || rest.place.behind.has("remainder") || rest.place.wordsBefore.includes(STILL);
    const said = left || deny(pair, rest);
    if (said)
      keep(
        {
          totals: [base ?? { ...pair.statement, value: outOf }],
          parts: [pair.statement, rest.statement],
          stated: true,
        },
        found,
      );
  });
}

/** Counts behind a pair among which its rest is looked for. */
const BEHIND_PAIR = 6;
