import { foldWord } from "../../passages/fold-word";
import { isFlow } from "./flow";
import type { Quantity } from "../quantity";
import { isExact, levelOf, unlike } from "../quantity";
import { areMonthsOf, sumAcross } from "./across-sentences";
import type { Summed } from "./distant-sums";
import { isNear, isOfAnnounced, leftOfPair, NEARLY, runBehind, totalBelow } from "./distant-sums";
import { closesTellingly, isPair, oneSlipOff } from "../slips";
import { stagesFrom } from "./stages";

/** Below, nearly every gap looks like a slip of the pen. */
const TELLING = 100;

/** What the count at a place closes with those before or behind it, by the words around them. */
export function summedAt(at: number, counts: readonly Quantity[], closed: ReadonlySet<number>): Summed | null {
  const first = counts[at];
  if (first === undefined) return null;
  return (
    totalBehind(first, at, counts) ??
    totalBelow(first, at, counts) ??
    deniedFrom(first, at, counts) ??
    leftOfPair(first, at, counts) ??
    remainderOf(first, at, counts, closed) ??
    levelsFrom(first, at, counts) ??
    acrossFrom(first, at, counts) ??
    stagesFrom(at, counts) ??
    runBehind(at, counts, closed) ??
    sumAcross(at, counts)
  );
}

/** «A nhận 1.530, B nhận 870, tổng cộng 2.400»; «… tháng 8: 1.318, tháng 9: 1.377. Tổng quý: 2.695». */
export function totalBehind(total: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const { ahead, bracket, within, sentence, wordsBefore } = total.place;
  const summing =
    ahead.has("total") ||
    ahead.has("cumulative") ||
    wordsBefore[0] === ADDED ||
    (wordsBefore[0] === ALL && ALL_OF.has(wordsBefore[1] ?? ""));
  if (!summing || bracket !== 0 || within) return null;
  const before = counts[at - 1];
  if (before !== undefined && before.place.sentence === sentence - 1 && before.place.clause === total.place.clause - 1)
    return sentenceBefore(total, at, counts);
  const earlier = counts.slice(0, at);
  return closingBefore(total, earlier, sentence) ?? closingAlike(total, earlier, sentence);
}

/** All counts of the sentence before, where it lists some. */
function sentenceBefore(total: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const parts: Quantity[] = [];
  for (let place = at - 1; place >= 0 && counts[place]?.place.sentence === total.place.sentence - 1; place -= 1) {
    const part = counts[place];
    if (part !== undefined) parts.unshift(part);
  }
  const listed =
    parts.length > 2 &&
    [total, ...parts].every((one) => isExact(one) && one.place.bracket === 0) &&
    new Set(parts.map(({ place }) => place.noun)).size === 1 &&
    !parts.some((part) => unlike(part, total));
  return listed && isNear(total, parts) && oneSlipOff(total, parts) ? { head: total, parts, again: true } : null;
}

/**
 * «842 đơn …. Qua phân loại có 604 đơn đủ điều kiện, 238 đơn không đủ điều kiện»: a part and its denial leave nothing out
 * of a count before them.
 */
function deniedFrom(other: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  // «5.238 hồ sơ, chiếm 97% trong tổng số 5.400 hồ sơ; 162 hồ sơ chưa số hóa»: the whole may stand between.
  const between = counts[at - 1]?.place.near.has("base") === true ? counts[at - 1] : undefined;
  const one = counts[between === undefined ? at - 1 : at - 2];
  if (one === undefined || !isExact(one) || !isExact(other)) return null;
  if (!isPair(one, other)) return deniedFarther(other, at, counts);
  if (between !== undefined)
    return isExact(between) && !unlike(between, one) && oneSlipOff(between, [one, other])
      ? { head: between, parts: [one, other], again: true }
      : null;
  const parts = [one, other];
  const whole = one.statement.outOf;
  if (whole !== null || other.statement.outOf !== null) {
    const head = { ...one, value: whole ?? 0, statement: { ...one.statement, value: whole ?? 0 } };
    return whole === other.statement.outOf && oneSlipOff(head, parts) ? { head, parts, again: true } : null;
  }
  const heads = counts
    .slice(Math.max(0, at - 1 - BEFORE_PAIR), at - 1)
    .filter(
      (head) =>
        isExact(head) &&
        head.statement.outOf === null &&
        head.value > Math.min(one.value, other.value) &&
        !unlike(head, one) &&
        (isNear(head, parts) || head === counts[at - 2]) &&
        oneSlipOff(head, parts),
    );
  const [head] = heads;
  if (head === undefined || heads.length > 1 || one.value + other.value < TELLING / 2) return null;
  // «hòa giải thành 205 vụ, không thành 32 vụ, đang hòa giải 9 vụ»: with the third it may be another that is wrong.
  const next = counts[at + 1];
  const third =
    next !== undefined &&
    next.place.sentence === other.place.sentence &&
    next.place.bracket === other.place.bracket &&
    next.place.noun === other.place.noun &&
    oneSlipOff(head, [...parts, next]);
  return { head, parts, again: true, ...(third ? { doubtful: true as const } : {}) };
}

const BEFORE_PAIR = 8;
const MOST_APART = 4;

/** «có điều kiện 10.745 việc, đã xong 8.126 việc …; chưa có điều kiện 3.617 việc»: what is said of the first stands between. */
function deniedFarther(other: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  for (let before = at - 2; before > 0 && before >= at - MOST_APART; before -= 1) {
    const [head, one] = [counts[before - 1], counts[before]];
    if (head === undefined || one === undefined || !isPair(one, other)) continue;
    const heads = counts.slice(Math.max(0, before - MOST_APART), before).filter((count) => {
      const plain = isExact(count) && count.statement.outOf === null && !unlike(count, one);
      const meant = count === head || isNear(count, [one, other]);
      return plain && isExact(one) && meant && oneSlipOff(count, [one, other]);
    });
    const [only] = heads;
    return only !== undefined && heads.length === 1
      ? { head: only, parts: [one, other], again: true, doubtful: true }
      : null;
  }
  return null;
}

/** «Các cấp đã tiếp 1.126 lượt …. Cụ thể: A 318 lượt; B 271 lượt; C 537 lượt»: a list whose head stands in the sentence before. */
function acrossFrom(first: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const { sentence, bracket, intro, noun, bullet } = first.place;
  const before = counts[at - 1];
  const unnamed = noun === "" && (intro === "among" || intro === "consists");
  if (intro === null || bullet !== null || before === undefined || before.place.sentence === sentence) return null;
  if (noun === "" && !unnamed) return null;
  const parts: Quantity[] = [];
  for (const next of counts.slice(at, at + MOST_LISTED)) {
    if (next.place.sentence !== sentence) break;
    if (next.place.bracket === bracket && next.place.noun === noun) parts.push(next);
  }
  const listed =
    parts.length > 1 &&
    parts.every((part) => isExact(part) && (part === first || part.place.intro === null) && !part.place.outOfBefore);
  if (!listed) return null;
  const heads: Quantity[] = [];
  for (let place = at - 1; place >= 0 && (counts[place]?.place.sentence ?? 0) >= sentence - 1; place -= 1) {
    const head = counts[place];
    if (head !== undefined && (unnamed || head.place.noun === noun) && isExact(head)) heads.push(head);
  }
  const slipped = heads.filter((head) => oneSlipOff(head, parts));
  const near = slipped.filter((head) => isNear(head, parts));
  const [only] = heads;
  // «phát ra 1.200 phiếu, thu về 1.264 phiếu»: either may be what the list was counted from.
  if (near.length > 0 && slipped.length > 1) return { head: near[0] ?? first, parts, again: false, doubtful: true };
  if (near.length === 1 && near[0] !== undefined && (parts.length > 2 || (!unnamed && near[0].value >= TELLING))) {
    const again = parts.length > 2 && parts.at(-1)?.place.near.has("rest") === true;
    // «1.156 người có mặt; còn 58 chỉ tiêu. Trong đó đại học 912, sau đại học 214»: two of what stands farther may leave some out.
    return {
      head: near[0],
      parts,
      again,
      ...(parts.length === 2 && intro === "among" && near[0] !== before ? { doubtful: true } : {}),
    };
  }
  if (parts.length < 3) return null;
  if (only !== undefined && heads.length === 1 && areMonthsOf(only, parts))
    return oneSlipOff(only, parts) ? { head: only, parts, again: false } : null;
  // The one count of its kind: where one slip of the pen explains the gap however wide, or nothing does.
  if (only === undefined || heads.length > 1 || intro === "among" || unnamed) return null;
  return oneSlipOff(only, parts)
    ? { head: only, parts, again: false }
    : { head: only, parts, again: false, doubtful: true };
}

const MOST_LISTED = 16;

/**
 * «640 lượt; 608 lượt giải quyết ngay, 32 lượt còn lại …», «giao 486 việc; xong 412 việc (…); còn 74 việc»: with what is
 * left, the parts before it make up what stands before them.
 */
function remainderOf(
  rest: Quantity,
  at: number,
  counts: readonly Quantity[],
  closed: ReadonlySet<number>,
): Summed | null {
  const { place, statement } = rest;
  const said = statement.remainder || place.ahead.has("remainder") || place.behind.has("remainder");
  if ((!said && !isStill(rest)) || place.intro !== null || isOfAnnounced(rest, at, counts)) return null;
  // «xong 39; đang làm 7; chưa làm 2»: of several counts the last speaks for all.
  const goesOn = (one: Quantity | undefined): one is Quantity =>
    one !== undefined && one.place.sentence === place.sentence && one.place.bracket === place.bracket && isStill(one);
  if (!said && goesOn(counts[at + 1])) return null;
  const rests = [rest];
  for (let before = at - 1; !said && goesOn(counts[before]); before -= 1)
    rests.unshift(...counts.slice(before, before + 1));
  // «36 thủ tục, đạt 72% kế hoạch (50 thủ tục); 14 thủ tục còn lại»: the whole may stand in a bracket of a percentage.
  const level = counts
    .slice(Math.max(0, at - 2 * MOST_BEFORE), at + 1 - rests.length)
    .filter(
      (one) =>
        one.place.bracket === place.bracket ||
        (said &&
          one.place.noun === place.noun &&
          place.noun !== "" &&
          !counts.some(({ statement: { figure } }) => figure === one.place.host)),
    );
  // «450 lớp, đã mở 412 lớp với 15.840 học viên; còn 38 lớp chưa mở»: of its own kind, where there are enough.
  const own = place.noun === "" ? [] : level.filter((one) => one.place.noun === place.noun);
  const row = own.length > 1 ? own : level;
  const found: Summed[] = [];
  for (let length = 1; length <= (said ? MOST_BEFORE : 1); length += 1) {
    const [last, before] = [row.at(-length - 1), row.at(-length)];
    // «đạt 61.240 so với 70.000 chỉ tiêu; còn 8.760»: the whole may stand second.
    const second = length === 1 && last !== undefined && before !== undefined && before.value > last.value;
    const head = second ? before : last;
    const parts = second ? [last, ...rests] : [...row.slice(-length), ...rests];
    // A part of what adds up is no whole beside it.
    if (head === undefined || closed.has(head.statement.id)) break;
    if ([head, ...parts].some((one) => one.place.sentence !== place.sentence)) break;
    // A list of its own is judged as such.
    if (parts.slice(0, -1).some((part) => part.place.intro !== null) || head.place.intro === "among") break;
    const plain = [head, ...parts].every((one) => isExact(one) && one.statement.outOf === null);
    if (!plain || parts.some((part) => unlike(part, head)) || !oneSlipOff(head, parts)) continue;
    const left = said || isLeft(head, parts);
    if (left || isNear(head, parts))
      found.push({
        head,
        parts,
        again: said && isNear(head, parts),
        ...(!left || isFlow(head, parts, second) ? { doubtful: true } : {}),
      });
  }
  // «428 hồ sơ: A 361, B 38, C 17, khác 12»: of several heads the one that nearly closes is meant, or none is known.
  const near = found.find(({ head, parts }) => isNear(head, parts));
  const [first] = found;
  if (near !== undefined || first === undefined) return near ?? null;
  const opens = level.find((one) => one.place.sentence === place.sentence);
  return found.length === 1 && first.head === opens ? first : { ...first, doubtful: true };
}

/** «còn 15 thủ tục», «đang thực hiện 74 nhiệm vụ», «chưa nộp 12 bài» */
function isStill({ place }: Quantity): boolean {
  return STILL.has(place.wordsBefore[0] ?? "");
}

const STILL: ReadonlySet<string> = new Set(["còn", "đang", "chưa"].map(foldWord));

/** More than there was; or less, where nothing narrows what is left. */
function isLeft(head: Quantity, parts: readonly Quantity[]): boolean {
  const rest = parts.at(-1);
  if (rest === undefined || parts.some(({ value }) => value > head.value)) return false;
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  // What was received of dossiers may leave out what was carried over: their balance is a rule of its own.
  if (head.statement.population === "dossier") return false;
  if (gap < 0) return true;
  return rest.statement.measure === null && rest.place.behind.size === 0 && isNear(head, parts);
}

/** «Toàn tỉnh 52.640 hồ sơ. Cấp xã 31.215 hồ sơ; các sở, ngành 21.425 hồ sơ.» */
function levelsFrom(first: Quantity, at: number, counts: readonly Quantity[]): Summed | null {
  const head = counts[at - 1];
  if (head === undefined || levelOf(first) === null || levelOf(head) !== null || head.place.line !== first.place.line)
    return null;
  const parts = [first];
  for (const next of counts.slice(at + 1, at + 3)) {
    const level = levelOf(next);
    const fits = next.place.sentence === first.place.sentence && next.place.bracket === first.place.bracket;
    if (level === null || !fits || parts.some((part) => levelOf(part) === level)) break;
    parts.push(next);
  }
  const plain = parts.length > 1 && [head, ...parts].every(isExact) && !parts.some((part) => unlike(part, head));
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  const near = plain && parts.every(({ value }) => value <= head.value) && gap <= head.value * NEARLY;
  return near && oneSlipOff(head, parts) ? { head, parts, again: false } : null;
}

const MOST_BEFORE = 5;
const SMALL = 100;
/** «2.316 doanh nghiệp mới với 15.804 người; 1.105 doanh nghiệp trở lại, nâng tổng số lên 3.421»: the same, by what they count. */
function closingAlike(total: Quantity, before: readonly Quantity[], sentence: number): Summed | null {
  const alike = before.filter(({ place }) => place.noun === total.place.noun && place.sentence === sentence);
  if (total.place.noun === "" || alike.length < 2 || alike.length > MOST_BEFORE) return null;
  const plain = [total, ...alike].every((one) => isExact(one) && one.place.bracket === 0);
  const fits = plain && isNear(total, alike) && !alike.some((part) => unlike(part, total));
  return fits && oneSlipOff(total, alike) ? { head: total, parts: alike, again: false } : null;
}

const ADDED = foldWord("cộng");
const ALL = foldWord("cả");
const ALL_OF: ReadonlySet<string> = new Set(["năm", "quý", "kỳ"].map(foldWord));

function closingBefore(head: Quantity, earlier: readonly Quantity[], sentence: number): Summed | null {
  const runs: (readonly Quantity[])[] = [];
  // «197 (nam 104, nữ 93), kết hôn 58; tổng cộng 255»: what a bracket divides is counted once.
  const before = earlier.slice(-2 * MOST_LISTED).filter(({ place }) => place.bracket === 0);
  for (let length = 2; length <= MOST_LISTED; length += 1) {
    const parts = before.slice(-length);
    if (parts.length < length || parts.some(({ place }) => place.sentence !== sentence)) break;
    // «142 …; tổng cộng 265, bằng 88,3% tổng số 300»: a total ends what it adds up.
    if (parts.slice(1).some(({ place }) => place.ahead.has("total"))) break;
    runs.unshift(parts);
  }
  const [all] = runs;
  const closing = runs.filter(
    (parts) =>
      (parts.length <= MOST_BEFORE || parts === all) &&
      [head, ...parts].every((one) => isExact(one) && one.place.bracket === 0) &&
      !parts.some((part) => unlike(part, head)) &&
      oneSlipOff(head, parts),
  );
  // Of the runs that a slip of the pen would close, the one that nearly does, or else all that the sentence lists.
  const parts = closing.find((run) => isNear(head, run)) ?? closing[0];
  if (parts === undefined) return null;
  // Of few, some may stand in several parts or in none: a slip of the pen tells nothing of so small a total.
  const values = parts.map(({ value }) => value);
  const doubtful =
    !isNear(head, parts) && (head.value < SMALL || parts !== all) && !closesTellingly(head.value, values);
  return { head, parts, again: false, ...(doubtful ? { doubtful } : {}) };
}
