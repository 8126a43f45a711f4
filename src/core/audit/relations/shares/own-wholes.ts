import { percentOf } from "../../claims/rounding";
import { penSlipsOf } from "../../claims/ties";
import type { Share } from "../../meaning/statement";

/** A percentage of a list with the count that it is of. */
export interface Listed {
  readonly share: Share;
  readonly count: number;
}

/** «Sở A 12 hồ sơ (chiếm 72%); Sở B 9 hồ sơ (chiếm 86%)»: more than one whole, so each has its own. */
export function exceedOne(shares: readonly Share[]): boolean {
  const parts = shares.filter(({ part, of }) => part && of !== null);
  const sum = parts.reduce((all, { scaled, decimals }) => all + scaled / 10 ** decimals, 0);
  return parts.length > 1 && sum > 101;
}

/**
 * «Sở A 2.195 hồ sơ (chiếm 99,64%) và Sở B 36 hồ sơ (chiếm 1,12%)»: where no percentage of a list is of some whole, it is
 * none of theirs, unless one slip of the pen in it makes it the whole of all.
 */
export function areOfOthers(list: readonly Listed[], whole: number): boolean {
  const fits =
    (base: number) =>
    ({ share, count }: Listed) =>
      Math.abs((percentOf(count, base, share.decimals) ?? -1) - share.scaled) <= share.tolerance;
  return list.length > 1 && !list.some(fits(whole)) && !penSlipsOf(whole).some((base) => list.every(fits(base)));
}
