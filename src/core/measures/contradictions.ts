import type { MeasureId } from "../../domain/measures/all-measures";
import { measures } from "../../domain/measures/all-measures";
import type { RegisteredMeasure } from "./measures";
import { measureOf, splitsOf } from "./measures";

/** What known counts contradict. */
export type Contradiction =
  /** The parts make up the total whole, and do not add up to it: `gap` = total − Σ parts. */
  | {
      readonly is: "sum";
      readonly total: MeasureId;
      readonly parts: readonly MeasureId[];
      readonly gap: number;
      /** Nothing else can stand inside the total. */
      readonly exact: boolean;
    }
  /** Parts, the largest first, that are together more than their whole. One part where that alone is more. */
  | {
      readonly is: "part";
      readonly whole: MeasureId;
      readonly parts: readonly [MeasureId, ...MeasureId[]];
    };

/** The known count of a measure; null where nobody states it. */
export type ValueOf = (id: MeasureId) => number | null;

/**
 * Every complete division that does not add up and every part above its whole, by what the measures are to each other.
 * A measure that is not stated is made up of its parts where they are known. Where two readings of a sum are in use
 * (dossiers carried over, given back, counted by the old levels), only what closes under none is a contradiction.
 */
export function contradictionsOf(valueOf: ValueOf): readonly Contradiction[] {
  return measures.flatMap((total) => {
    const value = valueOf(total.id);
    if (value === null) return [];
    const usual = contradictionsIn({ total, value, outside: [], valueOf });
    const outside = leftOut(total, valueOf);
    if (usual.length === 0 || outside.length === 0) return usual;
    return contradictionsIn({ total, value, outside, valueOf }).length === 0 ? [] : usual;
  });
}

/** One way to understand a total: with all its parts, or without those that it may leave out. */
interface Reading {
  readonly total: RegisteredMeasure;
  readonly value: number;
  /** Parts that stand outside it. */
  readonly outside: readonly MeasureId[];
  readonly valueOf: ValueOf;
}

interface Addends {
  readonly parts: readonly MeasureId[];
  readonly maybe: readonly MeasureId[];
}

/** The stated counts that make a measure up: itself, or all its parts. */
function addendsOf(id: MeasureId, valueOf: ValueOf): Addends | null {
  if (valueOf(id) !== null) return { parts: [id], maybe: [] };
  for (const { parts, maybe = [] } of splitsOf(id)) {
    const made = addendsOfAll(parts, valueOf);
    if (made !== null) return { parts: made.parts, maybe: [...maybe, ...made.maybe] };
  }
  return null;
}

function addendsOfAll(ids: readonly MeasureId[], valueOf: ValueOf): Addends | null {
  const all = ids.map((id) => addendsOf(id, valueOf));
  const known = all.filter((one) => one !== null);
  return known.length < all.length
    ? null
    : { parts: known.flatMap(({ parts }) => parts), maybe: known.flatMap(({ maybe }) => maybe) };
}

function add(ids: readonly MeasureId[], valueOf: ValueOf): number {
  return ids.reduce((sum, id) => sum + (valueOf(id) ?? 0), 0);
}

function contradictionsIn(reading: Reading): readonly Contradiction[] {
  const { total, value, outside, valueOf } = reading;
  const found: Contradiction[] = [];
  let confirmed = outside.length === 0;
  for (const { parts, maybe = [] } of splitsOf(total.id)) {
    const made = addendsOfAll(parts, valueOf);
    if (made === null) {
      const inside = parts.filter((id) => !outside.includes(id)).flatMap((id) => atLeast(id, valueOf));
      found.push(...exceeding(reading, inside, parts.some((id) => outside.includes(id)) ? value : limitOf(reading)));
      continue;
    }
    const asides = [...maybe, ...made.maybe].filter((id) => !made.parts.includes(id));
    if (reachable(asides, valueOf).has(limitOf(reading) - add(made.parts, valueOf))) confirmed = true;
    else {
      const gap = value - add(made.parts, valueOf);
      found.push({ is: "sum", total: total.id, parts: made.parts, gap, exact: maybe.length + made.maybe.length === 0 });
    }
  }
  for (const { id, within = [] } of measures)
    if (within.includes(total.id)) found.push(...exceeding(reading, atLeast(id, valueOf), limitOf(reading)));
  // What is more than the total stands outside it only where a sum shows so.
  if (!confirmed) found.push(...exceeding(reading, outside, value));
  return withoutRepeats(found);
}

/** The total with what stands outside it: all that its other parts can be. */
function limitOf({ value, outside, valueOf }: Reading): number {
  return value + add(outside, valueOf);
}

/** What some of the counts add up to, none of them included. */
function reachable(ids: readonly MeasureId[], valueOf: ValueOf): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const id of new Set(ids)) {
    const count = valueOf(id) ?? 0;
    sums = new Set([...sums, ...[...sums].map((sum) => sum + count)]);
  }
  return sums;
}

/** What the total may leave out: nothing where the rest of it stands beside it, and so shows that it does not. */
function leftOut({ id: total, mayLeaveOut = [] }: RegisteredMeasure, valueOf: ValueOf): readonly MeasureId[] {
  return mayLeaveOut.filter((id) => {
    const divided = splitsOf(total).find(({ parts }) => parts.includes(id));
    const restStands = divided?.parts.some((part) => part !== id && valueOf(part) !== null) ?? false;
    return valueOf(id) !== null && !restStands;
  });
}

function withoutRepeats(found: readonly Contradiction[]): readonly Contradiction[] {
  const keyOf = (one: Contradiction): string => `${one.is} ${one.parts.join()}`;
  return [...new Map([...found].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

/** The stated counts of which a measure is no less than the sum: itself, or the parts that say most. */
function atLeast(id: MeasureId, valueOf: ValueOf): readonly MeasureId[] {
  if (valueOf(id) !== null) return [id];
  const outside: readonly MeasureId[] = measureOf(id)?.mayLeaveOut ?? [];
  const lists = [
    ...splitsOf(id).map(({ parts }) => parts.filter((part) => !outside.includes(part))),
    ...measures.filter(({ within = [] }) => within.includes(id)).map((part) => [part.id]),
  ].map((parts) => parts.flatMap((part) => atLeast(part, valueOf)));
  return lists.reduce((most, list) => (add(list, valueOf) > add(most, valueOf) ? list : most), []);
}

function exceeding({ total, valueOf }: Reading, parts: readonly MeasureId[], limit: number): readonly Contradiction[] {
  if (add(parts, valueOf) <= limit) return [];
  const [largest, ...rest] = parts
    .filter((id) => (valueOf(id) ?? 0) > 0)
    .sort((one, other) => (valueOf(other) ?? 0) - (valueOf(one) ?? 0));
  if (largest === undefined) return [];
  return [{ is: "part", whole: total.id, parts: (valueOf(largest) ?? 0) > limit ? [largest] : [largest, ...rest] }];
}
