import type { Claim, Rule, Scene } from "../../claims/claim";
import type { Group } from "../../claims/group";
import { besidesOf } from "../../claims/group";
import type { SumData } from "../../claims/sum-data";
import { explainSum, sumClaim } from "../../claims/sum-data";
import { divisionsIn, madeUpIn } from "../../claims/divisions";
import { allOf, choices, closes, gapOf } from "../../claims/sums";
import type { Statement } from "../../meaning/statement";
import { isPenSlip } from "../../../numerals/pen-slip";
import { closesByExchange, closesBySlip, closesTellingly } from "../../relations/slips";
import { wholeOf } from "../../relations/sums/sums";

const CARRIED = "«tiếp nhận» có thể chưa gồm hồ sơ kỳ trước chuyển qua, mà văn bản không nêu số này";

const LEFT_OUT = "có thể còn hồ sơ trả lại, rút hoặc dừng giải quyết mà văn bản không nêu";

const PARTLY = "có thể còn hồ sơ đang giải quyết quá hạn mà văn bản không nêu";

/** What was received has been settled or is pending. «Tiếp nhận» includes dossiers carried over, or not: the balance tells. */
export const balanceInText: Rule<"balance-in-text", SumData> = {
  id: "balance-in-text",
  title: "Tiếp nhận bằng đã giải quyết cộng đang giải quyết",
  severity: "error",
  source: { document: "Phụ lục cột (2)–(14)", clause: "(4) = (8) + (11)" },

  *judge(scene) {
    // What one line takes «tiếp nhận» for says nothing of the next.
    const lineOf = (group: Group): string => {
      const [first] = group.members;
      return `${group.population} ${first === undefined ? "" : (scene.relations.places.get(first.figure)?.line ?? "")}`;
    };
    const leaving = countBy(scene.groups.filter(leavesSomeOut), lineOf);
    const closing = countBy(scene.groups.filter(closesAlone), lineOf);
    const exceeding = countBy(scene.groups.filter(exceedsAlone), lineOf);
    for (const group of scene.groups) {
      const others = (counted: ReadonlyMap<string, number>, self: boolean): number =>
        (counted.get(lineOf(group)) ?? 0) - (self ? 1 : 0);
      const claim = balanceOf(
        group,
        others(closing, closesAlone(group)) >= ENOUGH,
        others(leaving, leavesSomeOut(group)) > 0,
        (exceeding.get(lineOf(group)) ?? 0) > 0,
        (totals) => wholeOf(scene.relations.sums, totals),
      );
      if (claim !== null) yield claim.outcome === "holds" ? claim : (toldBefore(scene, group) ?? claim);
    }
  },

  explain(data) {
    return explainSum(
      data,
      "Hồ sơ đã nhận thì hoặc đã giải quyết, hoặc đang giải quyết (số kỳ trước chuyển qua có thể nằm trong hoặc ngoài số tiếp nhận; đã thử cả hai cách).",
    );
  },
};

/** So many balances of the same line that close without dossiers carried over show that its «tiếp nhận» includes them. */
const ENOUGH = 2;

function countBy(groups: readonly Group[], key: (group: Group) => string): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const group of groups) counted.set(key(group), (counted.get(key(group)) ?? 0) + 1);
  return counted;
}

interface Sides {
  readonly settled: readonly Statement[];
  readonly pending: readonly Statement[];
  /** Some of the pending ones may be unstated: only a balance that closes tells anything. */
  readonly partly: boolean;
}

function sidesOf(group: Group): Sides | null {
  const settled = madeUpIn(group, "resolved");
  const notDue = group.counts.get("pendingNotDue");
  const pending = madeUpIn(group, "pending") ?? (notDue === undefined ? null : [notDue]);
  if (settled === null || pending === null) return null;
  return { settled, pending, partly: pending.length === 1 && pending[0] === notDue };
}

/**
 * «Tiếp nhận 760 hồ sơ, cụ thể: - Tồn 44; - Tiếp nhận trong tháng 716. Đã giải quyết 721, đang giải quyết 39»: of all that was
 * received, which stands a little before.
 */
function toldBefore({ meaning }: Scene, group: Group): Claim<SumData> | null {
  const sides = sidesOf(group);
  const [first] = group.members;
  if (sides === null || sides.partly || first === undefined) return null;
  const parts = [...sides.settled, ...sides.pending];
  const whole = meaning.statements.find(
    (one) =>
      one.measure === "received" &&
      one.population === group.population &&
      one.aside === null &&
      one.sentence <= first.sentence &&
      first.sentence - one.sentence <= NEAR &&
      closes([one], parts),
  );
  return whole === undefined ? null : sumClaim("holds", [whole], parts);
}

/** In sentences and lines. */
const NEAR = 4;

/** A group that only dossiers missing from both sides explain: its «tiếp nhận» does include what was carried over. */
function leavesSomeOut(group: Group): boolean {
  const received = group.counts.get("received");
  const sides = sidesOf(group);
  if (received === undefined || sides === null || sides.partly || group.counts.has("carriedOver")) return false;
  return (
    gapOf([received], [...sides.settled, ...sides.pending]) > 0 &&
    !closes([received], [...sides.settled, ...sides.pending])
  );
}

function closesAlone(group: Group): boolean {
  const received = group.counts.get("received");
  const sides = sidesOf(group);
  if (received === undefined || sides === null || group.counts.has("carriedOver")) return false;
  return sides.pending.some(({ value }) => value > 0) && closes([received], [...sides.settled, ...sides.pending]);
}

/** More was settled and is pending than was received: nothing that the text leaves out explains that. */
function exceedsAlone(group: Group): boolean {
  const received = group.counts.get("received");
  const sides = sidesOf(group);
  if (received === undefined || sides === null || sides.partly || group.counts.has("carriedOver")) return false;
  return exceedsAll([received], sides);
}

/** Even without those that may stand on either side, more was settled and is pending than there was. */
function exceedsAll(totals: readonly Statement[], { settled, pending }: Sides): boolean {
  const sure = settled.filter(({ inherited, alternatives }) => !inherited || alternatives.length === 0);
  return sure.length > 0 && gapOf(totals, [...sure, ...pending]) < 0 && !closes(totals, [...sure, ...pending]);
}

function balanceOf(
  group: Group,
  carriedIsInside: boolean,
  othersLeave: boolean,
  othersExceed: boolean,
  asOne: (totals: readonly Statement[]) => readonly Statement[],
): Claim<SumData> | null {
  const { counts } = group;
  const sides = sidesOf(group);
  if (sides === null) return null;
  const received = counts.get("received");
  const fresh = counts.get("receivedNew");
  const carried = counts.get("carriedOver");
  const parts = [...sides.settled, ...sides.pending];
  const inside = received === undefined ? allOf(fresh, carried) : [received];
  if (inside === null) return null;
  const outside =
    received !== undefined && carried !== undefined && fresh === undefined && !received.inclusive
      ? [received, carried]
      : null;
  const wholes = outside === null ? [inside] : [inside, outside];
  for (const totals of wholes) {
    const closing = [parts, ...choices(besidesOf(counts)).map((more) => [...parts, ...more])].find((addends) =>
      closes(totals, addends),
    );
    if (closing !== undefined) return sumClaim("holds", totals, closing);
  }
  // What was carried over is inside: more than was received cannot have been settled and be pending.
  const all = allOf(fresh, carried);
  const within = received !== undefined && all !== null && closes([received], all);
  if (sides.partly && within && gapOf(inside, parts) < 0) return sumClaim("broken", inside, parts);
  // Both together are all that there can have been.
  const most = outside ?? (all !== null ? all : null);
  if (sides.partly && most !== null && exceedsAll(most, sides)) return sumClaim("broken", asOne(most), parts);
  if (sides.partly) return gapOf(inside, parts) > 0 ? sumClaim("undecided", inside, parts, PARTLY) : null;
  const nearest = wholes.reduce((best, totals) =>
    Math.abs(gapOf(totals, parts)) < Math.abs(gapOf(best, parts)) ? totals : best,
  );
  const unknown =
    received !== undefined &&
    carried === undefined &&
    !received.inclusive &&
    gapOf([received], parts) < 0 &&
    !carriedIsInside &&
    !(othersLeave && isTooFew(received, parts, sides.pending)) &&
    !sides.pending.some(({ remainder }) => remainder);
  if (unknown) return sumClaim("undecided", nearest, parts, CARRIED);
  // «từ chối 6, tạm dừng 14»: those that the text prints beside are told too, where with them one slip of the pen closes it.
  const values = (statements: readonly Statement[]): number[] => statements.map(({ value }) => value);
  const total = sumOf(nearest);
  const fuller = choices(besidesOf(counts))
    .map((more) => [...parts, ...more])
    .sort((one, other) => other.length - one.length)
    .find((addends) => closesBySlip(total, values(addends)));
  if (gapOf(nearest, parts) > 0 && fuller === undefined && !leavesNoneOut(group, sides, total, othersExceed))
    return sumClaim("undecided", nearest, parts, LEFT_OUT);
  return sumClaim("broken", nearest, fuller ?? parts);
}

/**
 * Fewer are settled and pending than were received: dossiers returned, withdrawn or stopped explain that, unless the text
 * calls the pending ones all that is left, or a slip of the pen explains it so much better that chance hardly does so: two
 * digits exchanged in one figure, or, where each side is divided and its parts say that it is right, one slip in what was
 * received that leaves more of it than offices leave unmentioned. Where another balance of the same line has more than was
 * received, the line keeps no such custom, and both sides divided by deadline as the form divides them are all.
 */
function leavesNoneOut(group: Group, { settled, pending }: Sides, total: number, othersExceed: boolean): boolean {
  if (pending.some(({ remainder }) => remainder)) return true;
  const divided = ["resolved", "pending"].every((side) => divisionsIn(group, side).length > 0);
  if (divided && othersExceed) return true;
  const parts = [...settled, ...pending].map(({ value }) => value);
  if (closesByExchange(total, parts)) return true;
  const sum = parts.reduce((all, part) => all + part, 0);
  return total - sum > total * UNMENTIONED && isPenSlip(total, sum) && [settled, pending].every(isProven(group));
}

/**
 * Those carried over are of the order of those pending: so few more than were received are none. Dossiers that another
 * line leaves out by itself may as well be returned ones.
 */
function isTooFew(received: Statement, parts: readonly Statement[], pending: readonly Statement[]): boolean {
  const few = -gapOf([received], parts) * FEW <= sumOf(pending);
  return (
    few ||
    closesTellingly(
      received.value,
      parts.map(({ value }) => value),
    )
  );
}

const FEW = 50;

function sumOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { value }) => sum + value, 0);
}

/** More than this of what was received is seldom left unmentioned. */
const UNMENTIONED = 0.06;

/** A count that its own parts add up to. */
function isProven(group: Group): (side: readonly Statement[]) => boolean {
  return ([count, ...others]) =>
    count !== undefined &&
    others.length === 0 &&
    count.measure !== null &&
    divisionsIn(group, count.measure).some(({ parts }) => closes([count], parts));
}
