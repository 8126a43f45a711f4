import type { Scene } from "../../claims/claim";
import { percentOf } from "../../claims/rounding";
import type { Share } from "../../meaning/statement";
import { NAMING } from "../../relations/shares/pairs-behind";
import { isPenSlip } from "../../../numerals/pen-slip";

/**
 * The highest and the lowest rate are some office's: they say nothing of the counts around them. A count right before is
 * its own; where that counts offices («118 xã đạt tỷ lệ đúng hạn trên 95%»), the rate is each one's.
 */
export function isSomeOffices(scene: Scene, share: Share): boolean {
  const counted = share.of === null ? null : scene.meaning.statements[share.of];
  if (counted?.population === "unit" && share.measure !== null && share.hedge !== null) return true;
  return (
    share.extreme !== null &&
    (share.of === null ||
      scene.meaning.statements[share.of]?.population !== share.population ||
      share.population === "unit")
  );
}

/** What may have a percentage of its own: none of the dossiers, people or papers that a percentage is of. */
const RATED: ReadonlySet<string> = new Set(["unit", "otherNoun"]);

/**
 * «5/8 tiêu chí đạt 100%», «10 nhiệm vụ hoàn thành 100%»: no mark stands between what is counted and the percentage, which
 * may be what each of those reached. Where the two numbers of a pair come near it, and it is not the whole, it is theirs.
 */
export function mayBeEachOnes(scene: Scene, share: Share): boolean {
  const counted = share.of === null ? undefined : scene.meaning.statements[share.of];
  if (counted === undefined || !RATED.has(counted.population)) return false;
  const [pair, percent] = [counted, share].map(({ figure }) => scene.relations.places.get(figure));
  const between = percent?.wordsBefore.join(" ") ?? "";
  if (between === "" || between !== pair?.wordsBehind.join(" ")) return false;
  const isWhole = share.scaled === 100 * 10 ** share.decimals;
  const right = counted.outOf === null ? null : percentOf(counted.value, counted.outOf, share.decimals);
  const isNear =
    right !== null && (isPenSlip(right, share.scaled) || Math.abs(right - share.scaled) < 2 * 10 ** share.decimals);
  return isWhole || (counted.outOf !== null && !isNear);
}

/**
 * «Còn 2/34 đơn vị chưa đạt là Sở Nội vụ (97,1%) và Sở Y tế (96,8%)», «3/24 xã dưới chỉ tiêu: An Lạc (91,2%), …»: between
 * the count and the bracket stands the name of one of those counted, whose percentage it is.
 */
export function isOfOneNamed(scene: Scene, share: Share): boolean {
  if (!share.bracketed) return false;
  const place = scene.relations.places.get(share.figure);
  const host = place?.host === null || place === undefined ? undefined : scene.relations.places.get(place.host);
  if (place === undefined || host === undefined || place.wordsBefore.length > 0) return false;
  const named = host.wordsBehind.findIndex((word) => NAMING.has(word));
  return place.colon || (named >= 0 && named < host.wordsBehind.length - 1);
}
