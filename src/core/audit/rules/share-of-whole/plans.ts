import type { Claim, Scene } from "../../claims/claim";
import type { Share } from "../../meaning/statement";
import { isOfOwnPlan, isOfPlan, namesPlan } from "../../relations/shares/of-plans";
import type { Place } from "../../structure/outline";
import { shareSlips } from "../../relations/slips";
import type { ShareData } from "./share-data";

/** A percentage of a plan that is held against what is no plan accuses nobody: where one slip of the pen explains it, it is asked about. */
export function withoutOtherPlans(
  { meaning, relations: { places } }: Scene,
  share: Share,
  claim: Claim<ShareData>,
): Claim<ShareData> | null {
  const { binds } = claim;
  if (claim.outcome === "holds" || binds?.is !== "share") return claim;
  const place = places.get(share.figure);
  const [[part], [whole]] = [binds.numerator, binds.denominator];
  if (place === undefined || whole === undefined || part === undefined) return claim;
  const base = places.get(whole.figure);
  const planned = base?.host === share.figure || base?.outOfBefore === true || (base !== undefined && isPlan(base));
  if (claim.outcome === "broken" && isOfPlan(place) && !planned)
    return shareSlips(share, part.value, whole.value).share === null
      ? null
      : { outcome: "undecided", spans: claim.spans, data: { ...claim.data, problem: "unverifiable" } };
  const others = meaning.shares.flatMap((one) =>
    one === share ? [] : [{ share: one, place: places.get(one.figure) }],
  );
  return isOfOwnPlan(share, whole.id, others) ? null : claim;
}

/** «kế hoạch năm là 4.500 trường hợp», «4.500 trường hợp theo kế hoạch» */
function isPlan({ ahead, wordsBefore, wordsBehind }: Place): boolean {
  return (
    ahead.has("goal") || [wordsBefore, wordsBehind].some((words) => words.some((_, at) => namesPlan(words.slice(at))))
  );
}
