import { fullSplits, isPartOf, splitsOf, stageOf } from "../../../measures/measures";
import { foldWord } from "../../passages/fold-word";
import type { Claim, Rule, Scene } from "../../claims/claim";
import type { Group } from "../../claims/group";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";

/** Wholes whose parts are only tested one by one, where the text does not state them all. */
const PARTS: readonly (readonly [whole: string, rest: readonly string[], parts: readonly (readonly string[])[]])[] = [
  "resolved",
  "pending",
  "due",
].flatMap((whole) =>
  splitsOf(whole).flatMap(({ parts }) =>
    parts.map((part) => {
      const rest = parts.filter((other) => other !== part).flatMap((other) => [other, ...fullSplits(other).flat()]);
      const finer = fullSplits(part);
      return [whole, rest, [[part], ...finer, ...finer.flat().map((one) => [one])]] as const;
    }),
  ),
);

/** A part is no more than its whole, also where the other parts are not stated. */
export const partWithinWholeInText: Rule<"part-within-whole-in-text", SumData> = {
  id: "part-within-whole-in-text",
  title: "Số thành phần không lớn hơn tổng",
  severity: "error",
  source: { document: "Quan hệ giữa các cột của biểu tổng hợp kết quả giải quyết TTHC" },

  *judge(scene) {
    yield* belowThePeriod(scene);
    for (const group of scene.groups) {
      const { counts } = group;
      yield* listedUnderReceived(group);
      for (const [wholeId, rest, alternatives] of PARTS) {
        const whole = counts.get(wholeId);
        // Where the other parts are stated, the sum is tested instead.
        if (whole === undefined || rest.some((id) => counts.has(id))) continue;
        const parts = alternatives
          .map((ids) => ids.map((id) => counts.get(id)).filter((part) => part !== undefined))
          .find((found, index) => found.length === alternatives[index]?.length);
        if (parts === undefined || parts.some(({ inherited, alternatives: others }) => inherited && others.length > 0))
          continue;
        const gap = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
        const tolerance = [whole, ...parts].reduce((sum, part) => sum + part.tolerance, 0);
        if (gap < -tolerance) yield broken(sumClaim("broken", [whole], parts));
      }
    }
  },

  explain(data) {
    return explainSum(data, "Một phần không thể lớn hơn tổng chứa nó.");
  },
};

/**
 * Ways of sending, and new dossiers, that the text lists as a part of what was received. Elsewhere in a block «trực tuyến»
 * may stand beside what another desk received; and those carried over may stand outside it.
 */
function* listedUnderReceived({ counts, members }: Group): Iterable<Claim<SumData>> {
  const whole = counts.get("received");
  if (whole === undefined) return;
  for (const part of members) {
    const { measure, parent, inherited, alternatives, tolerance } = part;
    if (measure === null || parent !== whole.id || (inherited && alternatives.length > 0)) continue;
    const isSure = stageOf(measure) === "received" && isPartOf(measure, "received") && measure !== "carriedOver";
    if (isSure && part.value - whole.value > whole.tolerance + tolerance)
      yield broken(sumClaim("broken", [whole], [part]));
  }
}

/** «Tháng 9 tiếp nhận 450 hồ sơ; lũy kế 9 tháng 430 hồ sơ»: what has come together is no less than the period's own. */
function* belowThePeriod({ meaning: { statements }, relations: { places } }: Scene): Iterable<Claim<SumData>> {
  for (const whole of statements) {
    const part = statements[whole.id - 1];
    const [at, before] = [places.get(whole.figure), places.get(part?.figure ?? -1)];
    if (!whole.cumulative || part === undefined || at === undefined || before === undefined) continue;
    const plain = [whole, part].every(
      ({ aside, outOf, tolerance, guessed }) => aside === null && outOf === null && tolerance === 0 && !guessed,
    );
    const alike =
      !part.cumulative &&
      part.levels === whole.levels &&
      part.sentence === whole.sentence &&
      before.noun === at.noun &&
      at.noun !== "" &&
      before.bracket === at.bracket &&
      at.wordsBefore.every((word) => OF_TIME.has(word) || /\d/.test(word));
    if (plain && alike && whole.value < part.value) yield broken(sumClaim("broken", [whole], [part]));
  }
}

/** With these alone before it, a count is of the same as the one before. */
const OF_TIME: ReadonlySet<string> = new Set(
  "lũy luỹ kế từ đầu năm đến nay tháng quý kỳ cả là được tính hết".split(" ").map(foldWord),
);

/** No equation: what would close the gap is not known, only that there is one. */
function broken(claim: Claim<SumData>): Claim<SumData> {
  const { outcome, spans, data } = claim;
  return { outcome, spans, data };
}
