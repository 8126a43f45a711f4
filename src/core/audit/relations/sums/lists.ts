import { isPenSlip } from "../../../numerals/pen-slip";
import type { Statement } from "../../meaning/statement";
import type { Shared } from "./completeness";
import { completenessOf, namesSome, isWhole } from "./completeness";
import type { Passage, Quantity } from "../quantity";
import { isExact, levelOf, unlike } from "../quantity";
import { foldWord } from "../../passages/fold-word";
import { isFrom } from "../changes/former";
import { namesPlan } from "../shares/of-plans";
import type { PrintedRatio } from "../shares/shares";
import { closesBySlip, closesTellingly, oneSlipOff } from "../slips";
import { isNear } from "./distant-sums";
import { bracketTotal } from "./bracket-totals";
import { summedAt, totalBehind } from "./summed";
import { wholeRunAt } from "./whole-runs";
import type { Sum } from "./sums";
import { sumsOfPart } from "./sums-of-part";

/** A head whose listed parts do not add up to it. */
export interface OpenList {
  readonly head: Statement;
  readonly parts: readonly Statement[];
  /** broken: the list is complete, or its form promises it and one slip of the pen closes it. */
  readonly outcome: "broken" | "undecided";
}

/** Heads of a passage whose lists do not close, whatever their nouns; `sums`: what does close there. */
export function openListsOf({ counts, asides }: Passage, sums: readonly Sum[], shared: Shared): readonly OpenList[] {
  const byFigure = new Map(counts.map((count) => [count.statement.figure, count]));
  const closed = new Set(sums.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const divided = new Set(sums.flatMap(({ totals }) => totals.map(({ id }) => id)));
  // What a bracket holds may be a part of more than what stands before it: «421 (405, 7); 74» of 486.
  const isClosed = ({ place, statement }: Quantity): boolean =>
    closed.has(statement.id) &&
    (place.bracket === 0 ||
      sumsOfPart(sums, statement.id).some(
        ({ parts, totals, stated }) =>
          // «120 đơn vị (85 xã, 16 phường, 01 đặc khu). Đến nay 96/102 đơn vị …»: what another sentence makes of it says nothing of its own head.
          (stated || totals.some(({ figure }) => byFigure.get(figure)?.place.sentence === place.sentence)) &&
          parts.every(({ figure }) => byFigure.get(figure)?.place.bracket === place.bracket),
      ));
  // «so với năm 2023 (87,2 điểm; 86,5 điểm)»: what a bracket begins with says what all of it is.
  const isOfOthers = ({ place: { bracket }, statement }: Quantity): boolean =>
    bracket !== 0 &&
    asides.some(({ place, statement: { start } }) => place.bracket === bracket && start < statement.start);
  const found: OpenList[] = [];
  const add = (head: Quantity, parts: readonly Quantity[], outcome: OpenList["outcome"]): void => {
    // «Trong 3 năm 2024-2026, số hồ sơ lần lượt là 3.100, 3.420 và 3.760»: that long, and not so many.
    if (SPANS.has(head.place.noun) && parts.some(({ place }) => place.noun !== head.place.noun)) return;
    // «3 đơn vị phát sinh hồ sơ quá hạn (An Lạc 7, Đồng Tâm 2, Hữu Sản 16)»: as many are named as are
    // counted; «thuộc 2 lĩnh vực: đất đai 5, hộ tịch 2».
    const isOther = ({ place: { noun } }: Quantity): boolean => noun !== head.place.noun;
    if (head.value === parts.length && (head.statement.population === "unit" || parts.every(isOther))) return;
    // «tốt 60 xã, khá 45 xã, trung bình 15 xã, yếu 4 xã»: a grade that reads like an average is a part all the same.
    const missing = parts.reduce((left, { value }) => left - value, head.value);
    const inside = ({ statement: { start } }: Quantity): boolean =>
      start > (parts[0]?.statement.start ?? 0) && start < (parts.at(-1)?.statement.start ?? 0);
    if (missing > 0 && asides.some((aside) => aside.value === missing && inside(aside))) return;
    // Where each part is the percentage of the head that is printed beside it, none is mistyped: they overlap.
    const sure = parts.every((part) => isConfirmed(part, head, shared.ratios)) && !isWhole(parts, shared.shares);
    found.push({
      head: head.statement,
      parts: parts.map(({ statement }) => statement),
      outcome: sure ? "undecided" : outcome,
    });
  };
  counts.forEach((first, at) => {
    // «bổ sung 8.126 bản, gồm 2.875 và 1.251»: what closes another way is asked about where it is announced.
    const again = isClosed(first) && !first.place.within;
    // «quý I 21 tấn, quý II 33 tấn, cộng dồn 54 tấn, còn 27 tấn»: what is a part of more is a total all the same.
    const whole = again && !divided.has(first.statement.id) ? totalBehind(first, at, counts) : null;
    if (whole !== null) add(whole.head, whole.parts, whole.doubtful === true ? "undecided" : "broken");
    const run = again && first.place.intro === null ? null : wholeRunAt(at, counts, shared.shares, shared.ratios);
    if (run !== null) add(run.head, run.parts, again ? "undecided" : "broken");
    if (again && (first.place.intro === null || first.place.intro === "among")) return;
    const summed = run === null && !again ? summedAt(at, counts, closed) : null;
    if (summed !== null && (summed.again || !divided.has(summed.head.statement.id)))
      add(summed.head, summed.parts, summed.doubtful === true ? "undecided" : "broken");
    // What else divides the head says that it is right, but not that these are.
    else if (summed !== null && (isNear(summed.head, summed.parts) || summed.head.place.wordsBefore.includes(ADDED)))
      add(summed.head, summed.parts, "undecided");
    const total = bracketTotal(first, at, counts);
    if (total !== null) add(total.head, total.parts, total.outcome);
    const head = headOf(first, at, counts, byFigure);
    if (head === null || !isExact(head)) return;
    const listed = listFrom(first, at, head, counts);
    const parts = listed.filter((part) => !unlike(part, head) && !isNested(part, listed, sums));
    const apart =
      first.place.open ||
      isOfOthers(first) ||
      listed.some(({ place }) => place.outOfBefore || place.ahead.has("formerly") || isPlan(place) || isFrom(place));
    const between = counts.slice(counts.indexOf(head) + 1, at);
    const judged = apart ? null : judge(head, parts, shared, divided, first, between);
    if (judged !== null && !again) add(head, parts, judged);
    else if (judged !== null && ![closed, divided].some((ids) => ids.has(head.statement.id)) && oneSlipOff(head, parts))
      add(head, parts, "undecided");
  });
  return found;
}

const ADDED = foldWord("cộng");
/** What lasts, and is not counted up. */
export const SPANS: ReadonlySet<string> = new Set(["năm", "quý", "tháng", "tuần", "ngày", "kỳ"].map(foldWord));

/** «đạt 92,4% dự toán tỉnh giao là 915,15 tỷ đồng» */
function isPlan({ wordsBefore }: Quantity["place"]): boolean {
  return wordsBefore.at(-1) === IS && namesPlan(wordsBefore);
}

const IS = foldWord("là");

/** The count that a list stands under, where one begins here. */
function headOf(
  first: Quantity,
  at: number,
  counts: readonly Quantity[],
  byFigure: ReadonlyMap<number, Quantity>,
): Quantity | null {
  const before = counts[at - 1];
  const { bracket, host, intro, sentence } = first.place;
  if (bracket !== 0 && before?.place.bracket !== bracket) {
    const hosting = host === null ? undefined : byFigure.get(host);
    // «xã A 24 hồ sơ, xã B 17 hồ sơ (tổng 41 hồ sơ, …)»: of all that stand before it.
    if (first.place.ahead.has("total") && hosting !== undefined && first.value > hosting.value) return null;
    // «xã A (448 hộ), xã B (447 hộ)»: what stands in a bracket that is closed again is no head of the next.
    return hosting === undefined || hosting.place.depth >= first.place.depth ? null : hosting;
  }
  if (before === undefined) return null;
  if (before.place.within && before.place.sentence === sentence && before.place.bracket === bracket) return before;
  if (intro === null) return null;
  if (intro === "bullet") {
    if (before.place.item !== null && before.place.item >= (first.place.bullet ?? 0)) return null;
    // «1.077 hồ sơ tại 3 xã: - Xã A: 412 hồ sơ»: what the lines count, and not of how many.
    const line = counts.slice(0, at).filter(({ place }) => place.sentence === before.place.sentence);
    const alike = line.filter(({ place }) => place.noun === first.place.noun);
    const unnamed = before.place.noun === "" || first.place.noun === "";
    return alike.at(-1) ?? (unnamed && line.length === 1 && !unlike(before, first) ? before : null);
  }
  if (before.place.sentence !== sentence || first.place.ahead.has("base")) return null;
  let nearest: Quantity | null = null;
  for (let place = at - 1; place >= 0; place -= 1) {
    const candidate = counts[place];
    if (candidate === undefined || candidate.place.sentence !== sentence) break;
    if (candidate.place.bracket !== bracket || unlike(candidate, first)) continue;
    // «124 nhân viên ở 96 xã, trong đó 9 nhân viên …»: what counts the same goes before what stands nearer.
    if (candidate.place.noun === first.place.noun) return candidate;
    nearest ??= candidate;
  }
  return nearest;
}

/** What stands in the list that begins here. */
function listFrom(first: Quantity, at: number, head: Quantity, counts: readonly Quantity[]): readonly Quantity[] {
  const { place } = first;
  const list = [first];
  let nested: number | null = null;
  for (let next = at + 1; next < counts.length && list.length < 24; next += 1) {
    const count = counts[next];
    if (count === undefined) break;
    if (place.intro === "bullet") {
      if (count.place.bullet !== null && count.place.bullet < (place.bullet ?? 0)) break;
      if (count.place.bullet === place.bullet) list.push(count);
      else if (count.place.bullet === null && count.place.sentence !== list.at(-1)?.place.sentence) break;
      continue;
    }
    if (count.place.sentence !== place.sentence) break;
    if (place.bracket !== 0 && count.place.bracket !== place.bracket) {
      if (count.place.bracket === 0) break;
      continue;
    }
    if (count.place.bracket !== place.bracket) continue;
    // «gồm A 3, B 4; C 5»: the semicolon ends a list whose parts stand between commas, and not «gồm: A 3; B 4; C 5».
    const commas = list[1]?.place.clause === place.clause;
    if (count.place.clause !== place.clause && place.clause === head.place.clause && commas) break;
    if (count.place.clause === nested) continue;
    if (count.place.intro === "among" || count.place.intro === "consists") {
      // «cụ thể: cấp tỉnh 15.308 hồ sơ, trong đó …; cấp xã 30.907 hồ sơ, trong đó …»
      const beside = counts.slice(next + 1).find((one) => one.place.clause !== count.place.clause);
      if (
        (place.intro !== "colon" && place.intro !== "consists") ||
        beside === undefined ||
        !isBeside(beside, first, counts)
      )
        break;
      nested = count.place.clause;
      continue;
    }
    if (isOfNext(count, first, head, counts)) break;
    list.push(count);
  }
  return list;
}

/** «Sở A 120 hồ sơ, trong đó 80 …; Sở B 340 hồ sơ, trong đó 200 …»: what stands behind the semicolon is another head. */
function isOfNext(count: Quantity, { place }: Quantity, head: Quantity, counts: readonly Quantity[]): boolean {
  const behind = count.place.clause !== place.clause && place.clause === head.place.clause;
  const announced = place.intro === "among" || place.intro === "consists";
  return behind && announced && !place.colon && (count.value > head.value || isBeside(count, head, counts));
}

/** Of another level of government, or with a list of its own. */
function isBeside(count: Quantity, other: Quantity, counts: readonly Quantity[]): boolean {
  const [level, own] = [levelOf(count), levelOf(other)];
  const next = counts[counts.indexOf(count) + 1]?.place;
  return (
    (level !== null && own !== null && level !== own) ||
    (next?.clause === count.place.clause && (next.intro === "among" || next.intro === "consists"))
  );
}

/** A part of a part: what a closed sum within the list stands under. */
function isNested(part: Quantity, listed: readonly Quantity[], sums: readonly Sum[]): boolean {
  return sumsOfPart(sums, part.statement.id).some(({ totals }) =>
    totals.some(({ id }) => listed.some(({ statement }) => statement.id === id)),
  );
}

function isConfirmed(part: Quantity, head: Quantity, ratios: readonly PrintedRatio[]): boolean {
  return ratios.some(
    ({ share, numerator, denominator, without }) =>
      !without &&
      share.hedge === null &&
      numerator.length === 1 &&
      numerator[0]?.id === part.statement.id &&
      denominator[0]?.id === head.statement.id,
  );
}

/** «32.416 người có công; 61.284 đối tượng bảo trợ, trong đó 50.253 người, đạt 82%»: its percentage is of another head. */
function isOfOther({ statement }: Quantity, head: Quantity, { ratios }: Shared): boolean {
  return ratios.some(
    ({ numerator, denominator, without }) =>
      !without && numerator[0]?.id === statement.id && !denominator.some(({ id }) => id === head.statement.id),
  );
}

function judge(
  head: Quantity,
  parts: readonly Quantity[],
  shared: Shared,
  divided: ReadonlySet<number>,
  first: Quantity,
  between: readonly Quantity[],
): OpenList["outcome"] | null {
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  const { noun } = head.place;
  const above = parts.some(
    (part) => isExact(part) && part.value > head.value && part.place.noun === noun && noun !== "",
  );
  if (parts.length < 2)
    return above && first.place.intro === "among" && !isOfOther(first, head, shared) ? "broken" : null;
  if (gap === 0) return null;
  const values = parts.map(({ value }) => value);
  const slips = closesBySlip(head.value, values);
  const complete = completenessOf(head, parts, shared, first, between);
  // Ways, deadlines and stages of dossiers are for the rules that know which of them divide a whole.
  if (parts.every(({ statement }) => statement.measure !== null) && !above)
    return !slips || !parts.every(isExact)
      ? null
      : complete === "certain" || Math.abs(gap) * CLOSE <= head.value
        ? "broken"
        : complete === "promised"
          ? "undecided"
          : null;
  // Round figures are rounded, or those of a few parts only.
  const round = [head, ...parts].every(({ value }) => value % 10 === 0);
  if (!parts.every(isExact)) return "undecided";
  if (above) return first.place.bracket !== 0 && !slips ? "undecided" : "broken";
  if (!slips) return "undecided";
  if (complete !== "certain" && namesSome(first)) return "undecided";
  if (complete === "certain" || closesTellingly(head.value, values)) return "broken";
  // A little more than the whole: nothing is left out, and parts that overlap seldom come so near.
  const exceeds = gap <= -LEAST_EXCESS && -gap <= head.value * NEARLY && !round;
  if (exceeds && isOfOneKind(parts)) return "broken";
  // What else divides the head says that it is right: a list so near to it is meant to make it up as well.
  if (divided.has(head.statement.id) && Math.abs(gap) * CLOSE > head.value) return "undecided";
  // «86 doanh nghiệp (thành lập 12, giải thể 3, tạm ngừng 7)»: what names less than half of its head is no division of it.
  if (gap * 2 > head.value && !isPenSlip(head.value, head.value - gap)) return "undecided";
  // «trong đó» may leave a few out, and such a rest looks like a slip of the pen in every fourth text.
  return complete === "promised" && !(round && gap > 0) ? "broken" : "undecided";
}

/** A list is near its head within so much of it. */
const NEARLY = 0.06;
/** A smaller excess looks like a slip of the pen whatever it is. */
const LEAST_EXCESS = 10;

/** Counts of one noun, of which the forms know nothing: ways and deadlines of dossiers overlap. */
function isOfOneKind(parts: readonly Quantity[]): boolean {
  const [first] = parts;
  return parts.every(({ statement, place }) => statement.measure === null && place.noun === first?.place.noun);
}

/** Off by one in a thousand at most: nobody would think of other parts. */
const CLOSE = 1_000;
