import type { SlipKind } from "../model/repair";
import type { CellChange, Knowledge, Solution } from "./system/change";
import { effectOf } from "./system/change";
import type { LinearSystem } from "./system/linear-system";

/** The best explanation of one independent fault. */
export interface Located {
  readonly best: Solution;
  /** Its share of the probability of everything that was found, 0…1. */
  readonly confidence: number;
  /** Nothing rivals it as far as was looked, be it in one record only. */
  readonly alone: boolean;
  /** Nothing else explains the fault with as few cells. */
  readonly certain: boolean;
  /** What explains it too, the likeliest first. */
  readonly alternatives: readonly Solution[];
}

/** More alternatives help nobody to choose. */
const MOST_ALTERNATIVES = 5;
/** Share from which an explanation is taken for the truth beside others, and the most that any is given. */
const CERTAIN = 0.995;
const MOST_CONFIDENT = 0.99;
/** Kinds that any value would fit. */
const VAGUE: ReadonlySet<SlipKind> = new Set(["other-value", "row-total-not-updated", "blank-cell"]);
/** Where the search was cut short, or looked at one record only. */
const INCOMPLETE = 0.6;
const CONFIRMED = 0.95;

/**
 * Divides changes into parts that stand on their own: each closes an equation and breaks none that holds. Two changes
 * that balance each other in an equation belong together, and so do those that are one slip by their likelihood.
 *
 * @returns an empty list where the changes cannot stand
 */
export function independentParts(
  system: LinearSystem,
  knowledge: Knowledge,
  changes: readonly CellChange[],
): readonly Solution[] {
  const groups = changes.map((change) => [change]);
  for (let merged = true; merged && groups.length > 1;) {
    merged = false;
    for (let one = 0; one < groups.length && !merged; one += 1) {
      const group = groups[one] ?? [];
      const { closed, broken } = effectOf(system, group);
      if (broken.length === 0 && closed.length > 0) continue;
      const partner = partnerOf(system, groups, one, broken);
      if (partner === -1) return [];
      groups[partner]?.push(...group);
      groups.splice(one, 1);
      merged = true;
    }
  }
  return joined(knowledge, groups).flatMap((group): Solution[] => {
    const [first, ...rest] = [...group].sort((one, other) => one.cell - other.cell);
    const { closed, broken } = effectOf(system, group);
    if (first === undefined || broken.length > 0 || closed.length === 0) return [];
    return [{ ...knowledge.likelihood(group), changes: [first, ...rest], closes: closed }];
  });
}

/** The group that repairs what this one breaks, or else one that works on the same equation. */
function partnerOf(
  system: LinearSystem,
  groups: readonly (readonly CellChange[])[],
  one: number,
  broken: readonly number[],
): number {
  const own = new Set(broken.length > 0 ? broken : equationsOf(system, groups[one] ?? []));
  return groups.findIndex(
    (group, index) => index !== one && equationsOf(system, group).some((equation) => own.has(equation)),
  );
}

function equationsOf(system: LinearSystem, changes: readonly CellChange[]): number[] {
  return changes.flatMap(({ cell }) => system.occurrencesOf(cell).map(({ equation }) => equation));
}

/** Two groups that are likelier as one slip than as two: two cells exchanged. */
function joined(knowledge: Knowledge, groups: readonly (readonly CellChange[])[]): readonly (readonly CellChange[])[] {
  const left = [...groups];
  for (let one = 0; one < left.length; one += 1) {
    for (let other = one + 1; other < left.length; other += 1) {
      const [first = [], second = []] = [left[one], left[other]];
      if (first.length !== 1 || second.length !== 1) continue;
      const both = [...first, ...second];
      if (knowledge.likelihood(both).cost + 0.5 >= knowledge.likelihood(first).cost + knowledge.likelihood(second).cost)
        continue;
      left[one] = both;
      left.splice(other, 1);
      break;
    }
  }
  return left;
}

/**
 * Weighs whole solutions against each other, and gives each part of the best one its share: the weight of all solutions
 * that hold the same part.
 *
 * @param solutions those of the fewest cells: the best is one of them
 * @param complete every solution of this size is here
 * @param rivals likelier or less likely ones with more cells: they can only cast doubt
 */
export function weighed(
  solutions: readonly (readonly Solution[])[],
  complete: boolean,
  rivals: readonly (readonly Solution[])[] = [],
): readonly Located[] {
  const costOf = (parts: readonly Solution[]): number => parts.reduce((sum, { cost }) => sum + cost, 0);
  const least = Math.min(...[...solutions, ...rivals].map(costOf));
  const ranked = (some: readonly (readonly Solution[])[]): Ranked[] =>
    some
      .map((parts) => ({ parts, weight: Math.exp(least - costOf(parts)), keys: new Set(parts.map(keyOf)) }))
      .sort((one, other) => other.weight - one.weight);
  const first = ranked(solutions);
  const [best] = first;
  if (best === undefined) return [];
  const everything = rivals.length === 0 ? first : ranked([...solutions, ...rivals]);
  const all = everything.reduce((sum, { weight }) => sum + weight, 0);
  return best.parts.map((part): Located => {
    const key = keyOf(part);
    const share = everything.reduce((sum, { weight, keys }) => sum + (keys.has(key) ? weight : 0), 0) / all;
    const confidence = Math.min(MOST_CONFIDENT, share) * (complete ? 1 : INCOMPLETE);
    const alone = share >= CERTAIN;
    return {
      best: part,
      confidence,
      alone,
      certain: complete && alone && isEvident(part),
      alternatives: alternativesOf(part, everything),
    };
  });
}

/** What was found in one record only, once everything else agrees with it. */
export function confirmed(located: Located): Located {
  return { ...located, confidence: Math.max(located.confidence, CONFIRMED), certain: true };
}

/** One equation alone could be closed by any value: then the slip itself must be recognised. */
function isEvident({ closes, kind }: Solution): boolean {
  return closes.length > 1 || !VAGUE.has(kind);
}

interface Ranked {
  readonly parts: readonly Solution[];
  readonly weight: number;
  readonly keys: ReadonlySet<string>;
}

/** What closes the same equations in the other solutions. */
function alternativesOf(part: Solution, ranked: readonly Ranked[]): readonly Solution[] {
  const key = keyOf(part);
  const closes = new Set(part.closes);
  const others = new Map<string, Solution>();
  for (const { parts, keys } of ranked) {
    if (others.size >= MOST_ALTERNATIVES) break;
    if (keys.has(key)) continue;
    for (const other of parts)
      if (other.closes.some((equation) => closes.has(equation))) others.set(keyOf(other), other);
  }
  return [...others.values()].slice(0, MOST_ALTERNATIVES);
}

function keyOf({ changes }: Solution): string {
  return changes
    .map(({ cell, next }) => `${cell}:${next}`)
    .sort()
    .join(" ");
}
