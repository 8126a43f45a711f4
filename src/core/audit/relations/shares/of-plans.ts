import type { Share } from "../../meaning/statement";
import { foldWord } from "../../passages/fold-word";
import type { Place } from "../../structure/outline";
import type { Quantity } from "../quantity";
import type { Sum } from "../sums/sums";
import { sumsOfPart } from "../sums/sums-of-part";

/** What a percentage may be of that is neither a head nor a sum: a plan, or an earlier period. */
const PLANS: readonly (readonly string[])[] = [
  "kế hoạch",
  "kh",
  "chỉ tiêu",
  "dự toán",
  "mục tiêu",
  "nhiệm vụ",
  "cùng kỳ",
  "năm trước",
  "kỳ trước",
].map((words) => words.split(" ").map(foldWord));

const LINKS: ReadonlySet<string> = new Set("so với của theo trên tổng".split(" ").map(foldWord));

/** «kế hoạch năm», «so với chỉ tiêu» */
export function namesPlan(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !LINKS.has(word));
  return from >= 0 && PLANS.some((plan) => plan.every((word, at) => words[from + at] === word));
}

/** «bằng 118% kế hoạch năm»: of nothing but a plan. */
export function isOfPlan({ wordsBehind }: Pick<Place, "wordsBehind">): boolean {
  return namesPlan(wordsBehind);
}

/**
 * «giải ngân 4.218 tỷ đồng, đạt 61,4% kế hoạch; trong đó ngân sách trung ương 1.386 tỷ đồng, đạt 63%»: what the whole has
 * reached of its plan, each part has reached of its own.
 */
export function isOfOwnPlan(
  share: Pick<Share, "part" | "sentence">,
  whole: number,
  shares: readonly { readonly share: Pick<Share, "of">; readonly place: Place | undefined }[],
): boolean {
  return (
    !share.part && shares.some(({ share: { of }, place }) => of === whole && place !== undefined && isOfPlan(place))
  );
}

/** «cấp 245 thẻ: cấp mới 210, cấp lại 35; đạt 98% kế hoạch (250 thẻ)»: of the plan is what the list divides. */
export function listedWhole(part: Quantity, place: Place, counts: readonly Quantity[], sums: readonly Sum[]): Quantity {
  if (!namesPlan(place.wordsBehind)) return part;
  const [whole] = sumsOfPart(sums, part.statement.id).flatMap(({ totals }) => (totals.length === 1 ? totals : []));
  return counts.find(({ statement }) => statement.id === whole?.id) ?? part;
}

/** «kế hoạch 1.250 triệu đồng, thực hiện 1.087,5 triệu đồng, đạt 78% kế hoạch» */
export function isPlanned(plan: Quantity, done: Quantity, { wordsBehind, sentence }: Place): boolean {
  const { sentence: own, bracket, noun, wordsBefore } = plan.place;
  const beside = own === sentence && bracket === done.place.bracket && noun === done.place.noun;
  return beside && wordsBehind.every((word) => wordsBefore.includes(word));
}
