import type { Statement } from "../../meaning/statement";
import type { Scene } from "../../claims/claim";
import type { ComparedFigure } from "../compared";
import type { CountAsked, Near } from "./count-asked";
import { isInSum, saysLeft } from "./count-asked";
import { isBesideAverage, isPlainlyTold } from "./plainly-told";

/**
 * What becomes of a count that no reading of the table gives. silent: it is none of the table's · absent: it may be, and is
 * told to be open · doubted: it differs from what it may not be meant to be · period: it is of another time.
 */
export type Excuse = "silent" | "absent" | "doubted" | "period";

type Reason = (asked: CountAsked, near: Near) => Excuse | null;

/** Why a count is not looked for any further; the first that holds decides. */
const NOT_SOUGHT: readonly Reason[] = [
  // «Hồ sơ chứng thực chiếm tỷ trọng lớn nhất (400 hồ sơ)»: nothing was said of them but that they came.
  ({ told, ids }) => (told.length === 0 && ids[0] === "received" ? "silent" : null),
  // «4 xã tiếp nhận 785 hồ sơ»: which four is not known.
  ({ scoped, isOfAsked }) => (scoped.choices.length === 0 || isOfAsked ? "absent" : null),
  // «19 hồ sơ đã trả và 6 hồ sơ đang giải quyết, tổng 25 hồ sơ»: its parts say what it counts, and not what was spoken of last.
  ({ scene, statement }) => (statement.measure === null && isAddedUp(scene, statement) ? "silent" : null),
  // «chuyển 50 hồ sơ, đã có kết quả 45 hồ sơ, còn 5 hồ sơ»: what is left of what was said before it.
  ({ scene, statement }) => (saysLeft(scene, statement) && isInSum(scene, statement) ? "silent" : null),
  // «có dưới 30 hồ sơ»: a bound, and nobody's count.
  ({ figure }) => (figure !== undefined && figure.hedge !== null && figure.hedge !== "approximately" ? "absent" : null),
  ({ sentence, place }) => (isBesideAverage(sentence, place) ? "silent" : null),
  ({ isUpTo, statement }, near) => (isUpTo && (near === undefined || statement.value < LARGE) ? "period" : null),
  ({ isCumulative, statement }, near) =>
    isCumulative && (near === undefined || statement.value < LARGE) ? "silent" : null,
];

/** Why what was not found is no error. */
const NO_ERROR: readonly Reason[] = [
  (asked, near) => (!isTold(asked) && (near === undefined || asked.statement.value < SMALL) ? "absent" : null),
  // «đã xử lý 30, còn 3»: a small number without words of its own is hardly what was spoken of before it.
  ({ statement, own, values }) =>
    own?.how === "before" && statement.value < FEW && (values[0]?.value ?? 0) >= FEW ? "absent" : null,
  // «Hộ nghèo được hỗ trợ: 24 hộ, trong đó Xã A 10, Xã B 8, Xã C 6»: what adds up to what the table does not have.
  ({ scene, statement, own }) => (own?.how === "before" && isInSum(scene, statement) ? "absent" : null),
  ({ values }, near) => (near === undefined && values.length === 0 ? "absent" : null),
  (asked, near) =>
    near === undefined && !isMain(asked) && areFarApart(asked.statement.value, asked.values[0]?.value ?? 0)
      ? "absent"
      : null,
  // What may go on with the whole is no error of the office that stands nearer.
  ({ others, told, own }, near) =>
    near === undefined && (others.length > 0 || told.length === 0 || own?.how === "before") ? "doubted" : null,
];

export const notSought: Reason = (asked, near) => firstOf(NOT_SOUGHT, asked, near);

export const noError: Reason = (asked, near) => firstOf(NO_ERROR, asked, near);

function firstOf(reasons: readonly Reason[], asked: CountAsked, near: Near): Excuse | null {
  for (const reason of reasons) {
    const found = reason(asked, near);
    if (found !== null) return found;
  }
  return null;
}

function isTold({ own, scene, sentence, place }: CountAsked): boolean {
  return own !== null || isPlainlyTold(scene, sentence, place);
}

/** «UBND huyện A tiếp nhận 113.048 hồ sơ» says plainly whose, and of what. */
function isMain({ scoped, statement, sentence, place }: CountAsked): boolean {
  return scoped.how === "named" && statement.measure !== null && sentence.items[place]?.open.length === 0;
}

/** No slip of the pen makes 27 of 1,717, and hardly an older table does: words that were misread do. */
function areFarApart(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more >= FAR && more >= TIMES_APART * less;
}

const FAR = 20;
const TIMES_APART = 4;

/** A smaller number is one slip of the pen from too many others. */
const SMALL = 100;

/** One digit is a slip away from nearly every number of two. */
const FEW = 10;

/** A number of another period is not so near by chance. */
const LARGE = 1000;

function isAddedUp({ relations }: Scene, { id }: Statement): boolean {
  return relations.sums.some(
    ({ totals, parts, stated }) => stated && parts.length > 1 && totals.some((total) => total.id === id),
  );
}

/**
 * What adds up in the text speaks for itself where the table has only a part of it: «quá hạn 194 hồ sơ, trong đó các sở
 * 135, các xã 59» whose total is the table's, «bộ phận tư pháp giải quyết 572 hồ sơ (hộ tịch 172, chứng thực 400)» whose
 * parts are, and parts of a total that the table does not have.
 */
export function withoutClosed(scene: Scene, counts: readonly ComparedFigure[]): readonly ComparedFigure[] {
  const fitOf = new Map(counts.flatMap(({ of, fit }) => (of.is === "count" ? [[of.statement.id, fit]] : [])));
  const agree = (all: readonly Statement[]): boolean => all.every(({ id }) => fitOf.get(id) === "agrees");
  const isOpen = ({ id }: Statement): boolean => {
    const fit = fitOf.get(id);
    return fit !== "agrees" && !isBlamed(fit);
  };
  const kept = new Set(
    scene.relations.sums.flatMap(({ totals, parts }) => [
      ...(agree(parts) ? totals : []),
      ...(agree(totals) ? parts.filter(({ measure }) => measure === null) : []),
      ...(totals.every(isOpen) ? parts : []),
    ]),
  );
  return counts.map((one) =>
    one.of.is === "count" && isBlamed(one.fit) && kept.has(one.of.statement)
      ? { ...one, fit: "absent", with: null }
      : one,
  );
}

const isBlamed = (fit: ComparedFigure["fit"] | undefined): boolean => fit === "slip" || fit === "differs";
