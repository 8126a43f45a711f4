import type { Scene } from "../../claims/claim";
import { percentOf } from "../../claims/rounding";
import type { Share, Statement } from "../../meaning/statement";
import { areOfOthers, exceedOne } from "../../relations/shares/own-wholes";

/** Shares of one whole whose printed percentages add up to 100 exactly, though this one is not rounded right. */
export function isForced(scene: Scene, share: Share): boolean {
  const counted = share.of === null ? undefined : scene.meaning.statements[share.of];
  const siblings = sentenceOf(scene, share).filter(
    (other) =>
      other.kind === "share" &&
      other.decimals === share.decimals &&
      other.of !== null &&
      scene.meaning.statements[other.of]?.block === counted?.block,
  );
  return siblings.length > 1 && siblings.reduce((sum, { scaled }) => sum + scaled, 0) === 100 * 10 ** share.decimals;
}

/** The percentages of a list are each of a whole of its own. */
export function haveOwnWholes(scene: Scene, share: Share, whole: number): boolean {
  // «chi đầu tư 180 tỷ đồng (đạt 52%), chi thường xuyên 322 tỷ đồng (đạt 73%)»: each of its own plan.
  if (!share.part && !share.bracketed) return false;
  const all = sentenceOf(scene, share);
  const isBeside = (one: Share): boolean => (share.part ? one.part : one.bracketed && one.kind === "share");
  const list = all.flatMap((one) => {
    const counted = isBeside(one) && one.of !== null ? scene.meaning.statements[one.of] : undefined;
    return counted === undefined ? [] : [{ share: one, count: counted.value }];
  });
  return (share.part && exceedOne(all)) || areOfOthers(list, whole);
}

/** «trực tuyến 62% (5.952), trực tiếp 38% (3.648)»: what stands in the bracket of another percentage is its part, and no whole of this one's. */
export function isOfSibling(
  { meaning, relations: { places } }: Scene,
  share: Share,
  part: Statement,
  whole: Statement,
): boolean {
  const hostOf = ({ figure }: Statement): number | null => {
    const place = places.get(figure);
    return place === undefined || place.bracket === 0 ? null : place.host;
  };
  const host = hostOf(whole);
  return (
    host !== null &&
    host !== share.figure &&
    hostOf(part) === share.figure &&
    meaning.shares.some(({ figure, kind }) => figure === host && kind === "share")
  );
}

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

/** The percentages of a share's own sentence. */
function sentenceOf(scene: Scene, share: Share): readonly Share[] {
  const { shares } = scene.meaning;
  let from = share.id;
  let to = share.id + 1;
  while (from > 0 && shares[from - 1]?.sentence === share.sentence) from -= 1;
  while (to < shares.length && shares[to]?.sentence === share.sentence) to += 1;
  return shares.slice(from, to);
}
