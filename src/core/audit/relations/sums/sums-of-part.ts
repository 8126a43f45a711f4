import type { Sum } from "./sums";

const known = new WeakMap<readonly Sum[], ReadonlyMap<number, readonly Sum[]>>();

/** The sums that a count is a part of; every count and percentage of a long passage asks. */
export function sumsOfPart(sums: readonly Sum[], id: number): readonly Sum[] {
  let byPart = known.get(sums);
  if (byPart === undefined) {
    const found = new Map<number, Sum[]>();
    for (const sum of sums)
      for (const part of sum.parts) {
        const own = found.get(part.id);
        if (own === undefined) found.set(part.id, [sum]);
        else if (own.at(-1) !== sum) own.push(sum);
      }
    byPart = found;
    known.set(sums, byPart);
  }
  return byPart.get(id) ?? [];
}
