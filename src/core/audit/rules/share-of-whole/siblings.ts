import type { Scene } from "../../claims/claim";
import type { Share } from "../../meaning/statement";

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

/** «Sở A 12 hồ sơ (chiếm 72%); Sở B 9 hồ sơ (chiếm 86%)»: more than one whole, so each has its own. */
export function exceedsOneWhole(scene: Scene, share: Share): boolean {
  const alike = sentenceOf(scene, share).filter(({ part, of }) => part && of !== null);
  const sum = alike.reduce((all, { scaled, decimals }) => all + scaled / 10 ** decimals, 0);
  return share.part && alike.length > 1 && sum > 101;
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
