import { writeDecimal } from "../../../numerals/write";
import { fullSplits, measureOf } from "../../../measures/measures";
import type { Claim, Rule, Scene, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { measureWords } from "../../claims/words";
import type { Tie } from "../../claims/ties";
import { percentTied } from "../../claims/ties";
import type { Share } from "../../meaning/statement";
import type { PercentSum } from "../../relations/shares/percent-sums";

export interface SharesData {
  readonly shares: readonly { readonly name: string; readonly text: string }[];
  readonly sum: string;
  /** What the text says that they are together. */
  readonly total?: string;
}

/**
 * Complete divisions by deadline of what was settled or due, and of what was received; of other wholes, the shares of one
 * list may have bases of their own.
 */
const SPLITS: readonly (readonly string[])[] = [
  ...fullSplits("resolved"),
  ...fullSplits("due"),
  ...["resolvedLate", "overdueTotal"].flatMap((late) =>
    ["pending", "pendingNotDue"].map((open) => ["resolvedInTime", late, open]),
  ),
];

/** What words may mean: «đúng hạn» by itself is in time, or on the day. */
function meant(measure: string | null): readonly string[] {
  return measure === null ? [] : (measureOf(measure)?.oneOf ?? [measure]);
}

/** Shares of one whole, stated without counts, do not add up to more than 100%. */
export const sharesWithin100: Rule<"shares-within-100", SharesData> = {
  id: "shares-within-100",
  title: "Các tỷ lệ của một tổng không cộng quá 100%",
  severity: "error",
  source: { document: "Cách tính tỷ lệ trong báo cáo kết quả giải quyết TTHC" },

  *judge(scene) {
    for (const shares of sameSentence(scene).values()) {
      const split = SPLITS.find(
        (measures) =>
          measures.length === shares.length &&
          measures.every((measure) => shares.some((share) => meant(share.measure).includes(measure))),
      );
      if (split !== undefined) yield claimOf(shares);
    }
    for (const { shares, outcome, suspect } of scene.relations.percentLists)
      yield claimOf(suspect === null ? shares : [suspect, ...shares.filter((share) => share !== suspect)], outcome);
    for (const sum of scene.relations.percentSums) yield sumClaim(sum);
  },

  explain(data) {
    const listed = data.shares.map(({ name, text }) => `${name} ${text}`.trim()).join(", ");
    if (data.total !== undefined)
      return {
        what: `Chưa kiểm tra được tỷ lệ chung ${data.total}: ${listed} cộng lại là ${data.sum}`,
        why: "Tỷ lệ chung có thể là tổng của các tỷ lệ đã nêu, nhưng văn bản không nói rõ.",
        todo: "Đối chiếu tỷ lệ chung với các tỷ lệ đã nêu.",
      };
    return {
      what: `Các tỷ lệ ${data.shares.map(({ name, text }) => `${name} ${text}`).join(", ")} cộng lại là ${data.sum}`,
      why: "Các phần của cùng một tổng không thể cộng quá 100%.",
      todo: "Đối chiếu từng tỷ lệ với số lượng rồi sửa tỷ lệ gõ nhầm.",
    };
  },
};

/** «rất hài lòng 48%, hài lòng 45,5%, …; như vậy 93,5% từ hài lòng trở lên» */
function sumClaim({ total, parts, outcome }: PercentSum): Claim<SharesData> {
  const { data, spans } = claimOf(parts);
  const tie: Tie = { is: "sum", plus: [percentTied(total)], minus: parts.map(percentTied), constant: 0, tolerance: 0 };
  const alike = parts.every(({ decimals }) => decimals === total.decimals);
  return { outcome, spans: [spanOf(total), ...spans], data: { ...data, total: total.text }, ...(alike ? { tie } : {}) };
}

/** Percentages without a count, sentence by sentence. Those with one are tested against it. */
function sameSentence(scene: Scene): ReadonlyMap<number, readonly Share[]> {
  const found = new Map<number, Share[]>();
  for (const share of scene.meaning.shares) {
    if (share.kind !== "share" || share.of !== null || share.measure === null || share.narrowed !== "" || share.average)
      continue;
    const shares = found.get(share.sentence) ?? [];
    if (shares.length === 0) found.set(share.sentence, shares);
    shares.push(share);
  }
  return found;
}

function claimOf(shares: readonly Share[], known?: Claim<SharesData>["outcome"]): Claim<SharesData> {
  const decimals = Math.max(...shares.map((share) => share.decimals));
  const unit = (share: Share): number => 10 ** (decimals - share.decimals);
  const sum = shares.reduce((all, share) => all + share.scaled * unit(share), 0);
  const rounding = shares.reduce((all, share) => all + unit(share) * (0.5 + share.tolerance), 0);
  const [first, ...rest] = shares.map(spanOf);
  if (first === undefined) throw new RangeError("No shares");
  const spans: [Span, ...Span[]] = [first, ...rest];
  const data: SharesData = {
    shares: shares.map(({ measure, text }) => ({ name: measureWords(measure), text })),
    sum: `${writeDecimal(BigInt(sum), decimals)}%`,
  };
  const tie: Tie = {
    is: "sum",
    plus: shares.map(percentTied),
    minus: [],
    constant: 100 * 10 ** decimals,
    tolerance: shares.length < 3 ? 0 : rounding,
  };
  const outcome = known ?? (sum > 100 * 10 ** decimals + rounding ? "broken" : "holds");
  const whole = known !== undefined && shares.every((share) => share.decimals === decimals);
  return { outcome, spans, data, ...(whole ? { tie } : {}) };
}
