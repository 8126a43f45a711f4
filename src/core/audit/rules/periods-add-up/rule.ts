import type { Claim, Rule, Scene } from "../../claims/claim";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";
import { closes, gapOf } from "../../claims/sums";
import { nameOf } from "../../claims/words";
import type { Statement } from "../../meaning/statement";
import { dividePeriod } from "../../table/period";

/** What happens within a period: its parts add up. */
const FLOWS: ReadonlySet<string> = new Set([
  "receivedNew",
  "receivedOnline",
  "receivedDirect",
  "resolved",
  "resolvedInTime",
  "resolvedEarly",
  "resolvedOnDueDate",
  "onTime",
  "resolvedLate",
  "postal",
  "postalIn",
  "postalOut",
  "onlineLevel3",
  "onlineLevel4",
  "onlineFull",
  "onlinePartial",
  "returned",
  "withdrawn",
]);

/** «6 tháng đầu năm … 18.450 hồ sơ (quý I 8.930 hồ sơ, quý II 9.520 hồ sơ)»: the parts of a period add up to it. */
export const periodsAddUp: Rule<"periods-add-up", SumData> = {
  id: "periods-add-up",
  title: "Số của các kỳ cộng khớp số cả kỳ",
  severity: "error",
  source: {
    document: "Cách cộng số liệu nhiều kỳ",
    clause: "hồ sơ tiếp nhận mới, đã giải quyết của các kỳ cộng lại bằng số của cả kỳ",
  },

  *judge(scene) {
    const children = new Map<number, Statement[]>();
    for (const statement of scene.meaning.statements) {
      const { parent, aside, period } = statement;
      if (parent === null || aside !== null || period === null) continue;
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [statement]);
      else siblings.push(statement);
    }
    for (const [parent, parts] of children) {
      const whole = scene.meaning.statements[parent];
      const claim = whole === undefined ? null : judgeParts(scene, whole, parts);
      if (claim !== null) yield claim;
    }
  },

  explain(data) {
    return explainSum(data, "Các kỳ này chia hết cả kỳ.");
  },
};

function judgeParts(scene: Scene, whole: Statement, parts: readonly Statement[]): Claim<SumData> | null {
  const period = whole.period ?? scene.meaning.blocks[whole.block]?.period ?? null;
  const alike = parts.every(
    (part) =>
      part.population === whole.population &&
      part.levels === whole.levels &&
      (part.measure === null || part.measure === whole.measure) &&
      !part.open,
  );
  const named = parts.flatMap((part) => (part.period === null ? [] : [part.period]));
  if (parts.length < 2 || !alike || named.length !== parts.length) return null;
  const claim = (outcome: "holds" | "broken"): Claim<SumData> =>
    sumClaim(outcome, [whole], parts, null, (statement) =>
      statement === whole ? nameOf(whole) : (statement.period ?? ""),
    );
  if (closes([whole], parts)) return claim("holds");
  if (period === null || !dividePeriod(period, named)) return null;
  if (FLOWS.has(whole.measure ?? "")) return claim("broken");
  // What was carried over is counted in each part: together they may be more than the whole, never less.
  return whole.measure === "received" && gapOf([whole], parts) > 0 ? claim("broken") : null;
}
