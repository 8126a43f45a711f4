import type { Claim, Rule, Scene } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { isPenSlip } from "../../../numerals/pen-slip";
import type { Share } from "../../meaning/statement";

export type TargetData =
  | { readonly is: "unmet" | "met"; readonly rate: string; readonly target: string }
  | { readonly is: "several"; readonly target: string; readonly usual: string; readonly times: number };

/** «đạt 90,79%, chưa đạt chỉ tiêu 95%»: what is said of a target follows from the rate beside it; one rate has one target. */
export const targetIsMet: Rule<"target-is-met", TargetData> = {
  id: "target-is-met",
  title: "Câu đạt, chưa đạt chỉ tiêu khớp tỷ lệ",
  severity: "error",
  source: { document: "Tỷ lệ và chỉ tiêu nêu trong cùng văn bản" },

  *judge(scene) {
    const targets = targetsIn(scene);
    for (const target of targets) {
      const claim = claimOf(target);
      if (claim !== null) yield claim;
    }
    yield* odd(targets);
  },

  explain(data) {
    if (data.is === "several")
      return {
        what: `Chỉ tiêu ghi ${data.target}, chỗ khác trong văn bản ghi ${data.usual} (${data.times} lần)`,
        why: "Cùng một tỷ lệ trong một kỳ thường chỉ có một chỉ tiêu; hai chỉ tiêu có thể của hai cấp hoặc hai năm.",
        todo: "Kiểm tra lại chỉ tiêu được giao.",
      };
    const said = data.is === "met" ? "đạt" : "chưa đạt";
    const right = data.is === "met" ? "chưa đạt" : "đạt";
    return {
      what: `Văn bản ghi ${said} chỉ tiêu ${data.target}, nhưng tỷ lệ nêu ngay trước là ${data.rate}, tức ${right}`,
      why: "Đạt chỉ tiêu khi tỷ lệ thực hiện không thấp hơn chỉ tiêu.",
      todo: "Đối chiếu tỷ lệ và chỉ tiêu rồi sửa một trong hai.",
    };
  },
};

interface Target {
  readonly target: Share;
  /** The rate that it is the target of, where one stands before it in its clause. */
  readonly rate: Share | null;
  readonly says: "met" | "unmet" | null;
  /** The percentage may be by how much the target was missed. */
  readonly maybeApart: boolean;
  /** What the rate is of, as far as words say. */
  readonly of: string | null;
}

const NAMED = /(?:chỉ tiêu|mục tiêu)(?:\s\p{L}+){0,4}\s*$/iu;
const UNMET = /(?:chưa|không|thấp hơn|dưới|kém)(?:\s\p{L}+){0,3}\s+(?:chỉ tiêu|mục tiêu)(?:\s\p{L}+){0,4}\s*$/iu;
/** «thấp hơn chỉ tiêu 7%»: a target, or by how much. */
const BELOW = /(?:thấp hơn|dưới|kém)(?:\s\p{L}+){0,3}\s+(?:chỉ tiêu|mục tiêu)(?:\s\p{L}+){0,4}\s*$/iu;
const MET = /(?:đạt|vượt|cao hơn|hoàn thành|bằng)(?:\s\p{L}+){0,2}\s+(?:chỉ tiêu|mục tiêu)(?:\s\p{L}+){0,4}\s*$/iu;
/** How far before a percentage its words are looked at, in UTF-16 units. */
const REACH = 60;

function targetsIn({ read: { text }, meaning: { shares } }: Scene): readonly Target[] {
  return shares.flatMap((target, index): readonly Target[] => {
    // «thấp hơn chỉ tiêu 7 điểm phần trăm»: by how much, and no target.
    if (target.unit === "points") return [];
    const clause = /[^.;,:()\n%]*$/.exec(text.slice(Math.max(0, target.start - REACH), target.start))?.[0] ?? "";
    const words = clause.normalize("NFC");
    if (!NAMED.test(words)) return [];
    const before = shares[index - 1];
    const beside =
      before !== undefined &&
      before.sentence === target.sentence &&
      (before.kind === "share" || before.kind === "goal") &&
      !NAMED.test(textBefore(text, before)) &&
      !/[;:.]\s/.test(text.slice(before.end, target.start))
        ? before
        : null;
    const says = UNMET.test(words) ? "unmet" : MET.test(words) ? "met" : null;
    const maybeApart = BELOW.test(words);
    return [{ target, rate: beside, says, maybeApart, of: measureOf(beside ?? target) ?? target.measure }];
  });
}

function textBefore(text: string, { start }: Share): string {
  return text.slice(Math.max(0, start - REACH), start).normalize("NFC");
}

function measureOf({ measure }: Share): string | null {
  return measure === "resolvedInTime" ? "onTime" : measure;
}

function claimOf({ target, rate, says, maybeApart }: Target): Claim<TargetData> | null {
  // A number of offices beside a target is no rate: «24/32 đơn vị đạt chỉ tiêu 95%».
  if (rate === null || says === null || rate.office !== null) return null;
  const met = rate.scaled * 10 ** target.decimals >= target.scaled * 10 ** rate.decimals;
  // «đạt 78%, thấp hơn chỉ tiêu 7%»: by 7, perhaps, of a target of 85.
  if (maybeApart && met && !isBeyondAll(rate, target)) return null;
  // «40,00% (29.796/74.492 hồ sơ), chưa đạt chỉ tiêu 40%»: rounded up to it.
  const rounded = says === "unmet" && equal(rate, target);
  const doubtful = rounded || rate.hedge !== null || target.hedge !== null;
  return {
    outcome: met === (says === "met") ? "holds" : doubtful ? "undecided" : "broken",
    spans: [spanOf(target), spanOf(rate)],
    data: { is: says, rate: rate.text, target: target.text },
  };
}

/** A target that stands alone, one slip of the pen or one unit from one that is said several times. */
function* odd(targets: readonly Target[]): Iterable<Claim<TargetData>> {
  for (const { target, of } of targets) {
    const alike = targets.filter((other) => of === null || other.of === null || other.of === of);
    const times = (share: Share): number => alike.filter((other) => equal(other.target, share)).length;
    if (times(target) > 1) continue;
    const usual = alike.find(
      (other) =>
        other.target.decimals === target.decimals &&
        isOneOff(other.target.scaled, target.scaled) &&
        times(other.target) > 1,
    )?.target;
    if (usual === undefined) continue;
    yield {
      outcome: "undecided",
      spans: [spanOf(target)],
      data: { is: "several", target: target.text, usual: usual.text, times: times(usual) },
    };
  }
}

/** A slip of the pen, or the number beside it: 39 for 40. */
function isOneOff(usual: number, printed: number): boolean {
  return isPenSlip(usual, printed) || Math.abs(usual - printed) === 1;
}

/** Both together are more than all: the lower one is no distance between the two. */
function isBeyondAll(rate: Share, target: Share): boolean {
  return rate.scaled / 10 ** rate.decimals + target.scaled / 10 ** target.decimals > 100;
}

function equal(one: Share, other: Share): boolean {
  return one.scaled * 10 ** other.decimals === other.scaled * 10 ** one.decimals;
}
