import type { Scene } from "../../claims/claim";
import { percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";

/** A count of the same thing before it, in the same passage, of which it is the percentage printed. */
export function hasFarWhole({ relations }: Scene, share: Share, counted: Statement): boolean {
  const place = relations.places.get(counted.figure);
  if (place === undefined || place.noun === "" || share.hedge !== null) return false;
  const { counts } = relations.passages.get(place.passage) ?? { counts: [] };
  return counts.some(
    (one) =>
      one.place.noun === place.noun &&
      one.statement.start < counted.start &&
      one.value > counted.value &&
      percentOf(counted.value, one.value, share.decimals) === share.scaled,
  );
}
