import type { Statement } from "../../meaning/statement";
import type { Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import { closesBySlip } from "../slips";
import type { OpenList } from "./lists";
import type { NearSum } from "./near-sums";
import type { Sum } from "./sums";

/** What counts printed with their wholes, «36.371/37.000», add up to. */
export interface PairSums {
  readonly sums: readonly Sum[];
  readonly open: readonly OpenList[];
  readonly near: readonly NearSum[];
}

interface Pair {
  readonly count: Quantity;
  readonly above: Statement;
  readonly below: Statement;
}

const MOST_PARTS = 12;
const LEAST_PARTS = 2;
/** A smaller column closes by chance. */
const TELLING = 100;
const LEAST = 20;

/**
 * «cấp tỉnh 21.460/21.460, cấp xã 36.371/37.000, chung 57.831/58.460»: both numbers of one pair are the sums of those of its
 * neighbours. One that is not, beside the other that is, is a slip. «10/102 xã …, 57 xã …, 35 xã …»: parts of what the pair is out of.
 */
export function pairSumsOf(counts: readonly Quantity[]): PairSums {
  const pairs = pairsIn(counts);
  const judged = pairs.flatMap((total, at) => [
    ...judge(total, pairs.slice(at + 1, at + 1 + MOST_PARTS)),
    ...judge(total, pairs.slice(Math.max(0, at - MOST_PARTS), at).reverse()),
  ]);
  return {
    sums: judged.flatMap((one) => ("totals" in one ? [one] : [])),
    open: judged.flatMap((one) => ("head" in one ? [one] : [])),
    near: pairs.flatMap((pair) => leftBeside(pair, counts)),
  };
}

/** «309/400 hồ sơ», «5.412 tỷ đồng/6.013 tỷ đồng» */
function pairsIn(counts: readonly Quantity[]): readonly Pair[] {
  return counts.flatMap((count, at): Pair[] => {
    const { statement } = count;
    const next = counts[at + 1];
    if (!isExact(count)) return [];
    if (statement.outOf !== null) return [{ count, above: statement, below: { ...statement, value: statement.outOf } }];
    return next?.place.outOfBefore === true && isExact(next) && next.statement.outOf === null
      ? [{ count, above: statement, below: next.statement }]
      : [];
  });
}

/** `beside`: the pairs on one side of the total, the nearest first. */
function judge(total: Pair, beside: readonly Pair[]): readonly (Sum | OpenList)[] {
  const parts: Pair[] = [];
  for (const part of beside) {
    const last = parts.at(-1) ?? total;
    const apart = Math.abs(part.count.place.sentence - last.count.place.sentence);
    if (apart > 1 || unlike(part.count, total.count)) return [];
    parts.push(part);
    const found = parts.length < LEAST_PARTS ? [] : columnsOf(total, parts);
    if (found.length > 0) return found;
  }
  return [];
}

function columnsOf(total: Pair, parts: readonly Pair[]): readonly (Sum | OpenList)[] {
  const columns = (["above", "below"] as const).map((side) => {
    const statements = parts.map((part) => part[side]);
    const sum = statements.reduce((all, { value }) => all + value, 0);
    return { head: total[side], parts: statements, closes: sum === total[side].value };
  });
  const closing = columns.filter(({ closes }) => closes);
  const [known] = closing;
  if (known === undefined || total.below.value < LEAST) return [];
  const holding = closing.map(({ head, parts: own }): Sum => ({ totals: [head], parts: own, stated: true }));
  if (closing.length === columns.length) return holding;
  const [amiss] = columns.filter(({ closes }) => !closes);
  const values = amiss?.parts.map(({ value }) => value) ?? [];
  if (amiss === undefined || known.head.value < TELLING || !closesBySlip(amiss.head.value, values)) return [];
  return [...holding, { head: amiss.head, parts: amiss.parts, outcome: "broken" }];
}

/** «10/102 xã đạt dưới 70 điểm, 57 xã từ 70 điểm, 35 xã từ 85 điểm»: all that its sentence counts of the same thing, one slip of the pen from what the pair is out of. */
function leftBeside({ count, below }: Pair, counts: readonly Quantity[]): readonly NearSum[] {
  const { sentence, bracket, noun, clause } = count.place;
  if (count.statement.outOf === null || noun === "") return [];
  const row = counts.filter(
    ({ place, statement }) =>
      place.sentence === sentence &&
      place.clause === clause &&
      place.bracket === bracket &&
      place.noun === noun &&
      statement.start > count.statement.start,
  );
  const plain = row.every((one) => isExact(one) && one.statement.outOf === null && one.place.intro === null);
  if (!plain || row.length < LEAST_PARTS || below.value < LEAST) return [];
  const parts = [count, ...row].map(({ statement }) => statement);
  const values = parts.map(({ value }) => value);
  const closes = values.reduce((all, value) => all + value, 0) === below.value;
  return closes || !closesBySlip(below.value, values) ? [] : [{ head: below, parts }];
}
