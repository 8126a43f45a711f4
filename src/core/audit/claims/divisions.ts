import type { MeasureId } from "../../../domain/measures/all-measures";
import type { Split } from "../../../domain/measures/measure";
import { measureOf, splitsOf } from "../../measures/measures";
import type { Statement } from "../meaning/statement";
import type { Group } from "./group";

/** Counts of a group that make one of its counts up whole, by what the measures are. */
export interface Division {
  readonly parts: readonly Statement[];
  /** Stated counts that stand inside the whole in some reports and outside in others. */
  readonly maybe: readonly Statement[];
}

/** Every way in which a group makes a measure up: a part that it does not state is made up of its own parts. */
export function divisionsIn(group: Group, id: string): readonly Division[] {
  return splitsOf(id).flatMap((split) => waysOf(group, split));
}

/** What only this population is divided into: petitions are about rules or about conduct. */
export function ownDivisionsIn(group: Group, id: string): readonly Division[] {
  const own = (measureOf(id)?.splits ?? []).filter(({ counts }) => counts === group.population);
  return own.flatMap((split) => waysOf(group, split));
}

function waysOf(group: Group, { parts, maybe = [] }: Split<MeasureId>): readonly Division[] {
  return parts.reduce<readonly Division[]>(
    (ways, part) => {
      // A part that is neither stated nor made up: the others need not be looked for.
      if (ways.length === 0) return ways;
      const stated = group.counts.get(part);
      const own = stated === undefined ? divisionsIn(group, part) : [{ parts: [stated], maybe: [] }];
      return ways.flatMap((way) =>
        own.map((more) => ({ parts: [...way.parts, ...more.parts], maybe: [...way.maybe, ...more.maybe] })),
      );
    },
    [{ parts: [], maybe: maybe.flatMap((one) => group.counts.get(one) ?? []) }],
  );
}

const known = new WeakMap<Group, Map<string, readonly Statement[] | null>>();

/** A measure in a group: its own count, or those that make it up; null where the group states neither. */
export function madeUpIn(group: Group, id: string): readonly Statement[] | null {
  const stated = group.counts.get(id);
  if (stated !== undefined) return [stated];
  // Every percentage near by asks again.
  const made = known.get(group) ?? new Map<string, readonly Statement[] | null>();
  known.set(group, made);
  let parts = made.get(id);
  if (parts === undefined) {
    parts = divisionsIn(group, id)[0]?.parts ?? null;
    made.set(id, parts);
  }
  return parts;
}
