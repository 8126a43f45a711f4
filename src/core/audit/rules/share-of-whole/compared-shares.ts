import type { Scene } from "../../claims/claim";

/** Percentages whose difference the text prints, and prints right: each is what it is, whatever counts stand around it. */
export function comparedIn({ relations }: Scene): ReadonlySet<unknown> {
  return new Set(
    relations.changes.flatMap(({ now, before, by }) => (by === null && before !== null ? [now, before] : [])),
  );
}
