import type { Scene } from "../../claims/claim";
import type { Share } from "../../meaning/statement";

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
