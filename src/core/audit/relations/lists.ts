import { LEVEL_TAGS } from "../../../domain/lexicon/tags";
import { foldWord } from "../passages/fold-word";
import { stageOf as measureStage } from "../../measures/measures";
import type { Statement } from "../meaning/statement";
import type { Passage, Quantity } from "./quantity";
import { isExact, unlike } from "./quantity";
import type { Ratio } from "./shares";
import { closesBySlip, deny } from "./slips";
import type { Sum } from "./sums";

/** A head whose listed parts do not add up to it. */
export interface OpenList {
  readonly head: Statement;
  readonly parts: readonly Statement[];
  /** broken: the list is complete, or nearly surely so and one slip of the pen closes it. */
  readonly outcome: "broken" | "undecided";
}

/** How surely a list names all parts: it says so · its form promises it · it may name a few only. */
type Completeness = "certain" | "promised" | "perhaps";

/** A list that may name a few parts only is taken for complete from so near its head on. */
const NEARLY = 0.06;
/** Below, nearly every gap looks like a slip of the pen. */
const TELLING = 100;

/** Heads of a passage whose lists do not close, whatever their nouns; `sums`: what does close there. */
export function openListsOf({ counts }: Passage, sums: readonly Sum[], ratios: readonly Ratio[]): readonly OpenList[] {
  const byFigure = new Map(counts.map((count) => [count.statement.figure, count]));
  const closed = new Set(sums.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const divided = new Set(sums.flatMap(({ totals }) => totals.map(({ id }) => id)));
  const found: OpenList[] = [];
  const add = (head: Quantity, parts: readonly Quantity[], outcome: OpenList["outcome"]): void => {
    found.push({ head: head.statement, parts: parts.map(({ statement }) => statement), outcome });
  };
  counts.forEach((first, at) => {
    if (closed.has(first.statement.id) && !first.place.within) return;
    const summed =
      totalBehind(first, at, counts) ??
      remainderOf(first, at, counts) ??
      levelsFrom(first, at, counts) ??
      stagesFrom(at, counts);
    if (summed !== null && !divided.has(summed.head.statement.id)) add(summed.head, summed.parts, "broken");
    const scaled = scaledHead(first, at, counts);
    if (scaled !== null) add(scaled.head, scaled.parts, "broken");
    const head = headOf(first, at, counts, byFigure);
    if (head === null || !isExact(head)) return;
    const listed = listFrom(first, at, head, counts);
    const parts = listed.filter((part) => !unlike(part, head) && !isNested(part, listed, sums));
    const apart = first.place.open || listed.some(({ place }) => place.outOfBefore || place.ahead.has("formerly"));
    const judged = apart ? null : judge(head, parts, ratios, divided, first);
    if (judged !== null) add(head, parts, judged);
  });
  return found;
}

/** «A nhận 1.530, B nhận 870, tổng cộng 2.400»: a total behind its parts, one slip of the pen off. */
function totalBehind(
  total: Quantity,
  at: number,
  counts: readonly Quantity[],
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
  const { ahead, bracket, within, sentence } = total.place;
  const summing = ahead.has("total") || ahead.has("cumulative") || total.place.wordsBefore[0] === ADDED;
  if (!summing || bracket !== 0 || within || ahead.has("base")) return null;
  return closingBefore(total, at, counts.slice(0, at), sentence);
}

/** «640 lượt; 608 lượt giải quyết ngay, 32 lượt còn lại …»: with what is left, the parts before it make up what stands before them. */
function remainderOf(
  rest: Quantity,
  at: number,
  counts: readonly Quantity[],
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
  const { place, statement } = rest;
  const left = statement.remainder || place.ahead.has("remainder") || place.behind.has("remainder");
  if (!left || place.intro !== null) return null;
  for (let length = 1; length <= MOST_BEFORE; length += 1) {
    const head = counts[at - length - 1];
    const parts = counts.slice(at - length, at + 1);
    if (head === undefined || head.place.sentence !== place.sentence) return null;
    const plain = [head, ...parts].every((one) => isExact(one) && one.place.bracket === place.bracket);
    if (plain && !parts.some((part) => unlike(part, head)) && oneSlipOff(head, parts)) return { head, parts };
  }
  return null;
}

/** «Toàn tỉnh 52.640 hồ sơ. Cấp xã 31.215 hồ sơ; các sở, ngành 21.425 hồ sơ.» */
function levelsFrom(
  first: Quantity,
  at: number,
  counts: readonly Quantity[],
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
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
  return near && oneSlipOff(head, parts) ? { head, parts } : null;
}

/**
 * «996.023 hồ sơ; trả đúng hạn 984.856, đang giải quyết 9.319, quá hạn 1.842»: settled and pending, each once and nothing
 * else, so near to what stands before them that they are meant to make it up.
 */
function stagesFrom(
  at: number,
  counts: readonly Quantity[],
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
  const head = counts[at - 1];
  if (head === undefined || head.value < TELLING || stageOf(head) !== null) return null;
  const parts = counts.slice(at, at + MOST_BEFORE).filter(({ place }) => place.sentence === head.place.sentence);
  const stages = parts.map(stageOf);
  const settled = parts.filter((_, index) => stages[index] === "resolved");
  const plain =
    parts.length > 2 &&
    stages.includes("resolved") &&
    stages.includes("pending") &&
    !stages.includes(null) &&
    (settled.length === 1 || settled.every(({ statement }) => statement.measure !== "resolved")) &&
    new Set(parts.map(({ statement }) => statement.measure)).size === parts.length &&
    [head, ...parts].every((one) => isExact(one) && one.place.bracket === head.place.bracket);
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  return plain && Math.abs(gap) * CLOSE <= head.value && oneSlipOff(head, parts) ? { head, parts } : null;
}

/** Off by one in a thousand at most. */
const CLOSE = 1_000;

/** Whether a count is of settled, pending or overdue dossiers; null of others. */
function stageOf({ statement: { measure, narrowed } }: Quantity): string | null {
  if (measure === null || narrowed !== "") return null;
  if (measure === "onTime") return "resolved";
  const stage = measure === "overdueTotal" ? "due" : measureStage(measure);
  return stage === "received" || stage === "awaiting" ? null : stage;
}

/** The one level of government that the words right before a count name. */
function levelOf({ place }: Quantity): string | null {
  const named = LEVEL_TAGS.filter((tag) => place.near.has(tag));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const MOST_BEFORE = 5;
/** «…; cộng 1.584 việc» */
const ADDED = foldWord("cộng");

function closingBefore(
  head: Quantity,
  at: number,
  before: readonly Quantity[],
  sentence: number,
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
  for (let length = 2; length <= MOST_BEFORE; length += 1) {
    const parts = before.slice(Math.max(0, at - length), at);
    if (parts.length < length || parts.some(({ place }) => place.sentence !== sentence)) return null;
    const plain = [head, ...parts].every((one) => isExact(one) && one.place.bracket === 0);
    if (plain && !parts.some((part) => unlike(part, head)) && oneSlipOff(head, parts)) return { head, parts };
  }
  return null;
}

function oneSlipOff(head: Quantity, parts: readonly Quantity[]): boolean {
  const values = parts.map(({ value }) => value);
  return head.value !== values.reduce((sum, value) => sum + value, 0) && closesBySlip(head.value, values);
}

/** «6.066 ngàn vụ … 485 vụ … 5.581 vụ»: a total that is right without its «ngàn». */
function scaledHead(
  head: Quantity,
  at: number,
  counts: readonly Quantity[],
): { readonly head: Quantity; readonly parts: readonly Quantity[] } | null {
  if (head.bare === null || head.bare < TELLING) return null;
  for (let length = 2; length <= MOST_BEFORE; length += 1) {
    const parts = counts.slice(at + 1, at + 1 + length);
    if (parts.length === length && parts.reduce((sum, { value }) => sum + value, 0) === head.bare)
      return { head, parts };
  }
  return null;
}

/** The count that a list stands under, where one begins here. */
function headOf(
  first: Quantity,
  at: number,
  counts: readonly Quantity[],
  byFigure: ReadonlyMap<number, Quantity>,
): Quantity | null {
  const before = counts[at - 1];
  const { bracket, host, intro, sentence } = first.place;
  if (bracket !== 0 && before?.place.bracket !== bracket) return host === null ? null : (byFigure.get(host) ?? null);
  if (before === undefined) return null;
  if (before.place.within && before.place.sentence === sentence && before.place.bracket === bracket) return before;
  if (intro === null) return null;
  if (intro === "bullet")
    return before.place.bullet === null || before.place.bullet < (first.place.bullet ?? 0) ? before : null;
  if (before.place.sentence !== sentence || first.place.ahead.has("base")) return null;
  for (let place = at - 1; place >= 0; place -= 1) {
    const candidate = counts[place];
    if (candidate === undefined || candidate.place.sentence !== sentence) return null;
    if (candidate.place.bracket === bracket && !unlike(candidate, first)) return candidate;
  }
  return null;
}

/** What stands in the list that begins here. */
function listFrom(first: Quantity, at: number, head: Quantity, counts: readonly Quantity[]): readonly Quantity[] {
  const { place } = first;
  const list = [first];
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
    if (count.place.clause !== place.clause && place.clause === head.place.clause && list.length > 1) break;
    if (count.place.intro === "among" || count.place.intro === "consists") break;
    list.push(count);
  }
  return list;
}

/** A part of a part: what a closed sum within the list stands under. */
function isNested(part: Quantity, listed: readonly Quantity[], sums: readonly Sum[]): boolean {
  return sums.some(
    ({ totals, parts }) =>
      parts.some(({ id }) => id === part.statement.id) &&
      totals.some(({ id }) => listed.some(({ statement }) => statement.id === id)),
  );
}

function judge(
  head: Quantity,
  parts: readonly Quantity[],
  ratios: readonly Ratio[],
  divided: ReadonlySet<number>,
  first: Quantity,
): OpenList["outcome"] | null {
  const gap = head.value - parts.reduce((sum, { value }) => sum + value, 0);
  const { noun } = head.place;
  const above = parts.some(
    (part) => isExact(part) && part.value > head.value && part.place.noun === noun && noun !== "",
  );
  if (parts.length < 2) return above && first.place.intro === "among" ? "broken" : null;
  if (gap === 0) return null;
  // Ways, deadlines and stages of dossiers are for the rules that know which of them divide a whole.
  if (parts.every(({ statement }) => statement.measure !== null) && !above) return null;
  if (!parts.every(isExact)) return "undecided";
  const slips = closesBySlip(
    head.value,
    parts.map(({ value }) => value),
  );
  const complete = completenessOf(head, parts, ratios, first);
  if (above) return "broken";
  if (!slips) return "undecided";
  if (complete === "certain") return "broken";
  if (divided.has(head.statement.id)) return "undecided";
  // Round figures are rounded, or those of a few parts only.
  const round = [head, ...parts].every(({ value }) => value % 10 === 0);
  if (complete === "promised") return round && gap > 0 ? "undecided" : "broken";
  const near = gap < 0 || gap <= head.value * NEARLY;
  return near && head.value >= TELLING ? "broken" : "undecided";
}

function completenessOf(
  head: Quantity,
  parts: readonly Quantity[],
  ratios: readonly Ratio[],
  first: Quantity,
): Completeness {
  const last = parts.at(-1);
  if (last?.place.behind.has("rest") === true || last?.place.near.has("rest") === true) return "certain";
  if (last?.statement.remainder === true || last?.place.ahead.has("remainder") === true) return "certain";
  const [one, other] = parts;
  if (parts.length === 2 && one !== undefined && other !== undefined && deny(one, other)) return "certain";
  const ids = new Set(parts.map(({ statement }) => statement.id));
  const shared = ratios.filter(
    ({ numerator, denominator }) =>
      numerator.length === 1 && ids.has(numerator[0]?.id ?? -1) && denominator[0]?.id === head.statement.id,
  );
  if (shared.length >= 2 && shared.length >= parts.length - 1) return "certain";
  const { intro, bracket } = first.place;
  // Two levels of government may leave a third out.
  if (parts.length === 2 && parts.every((part) => levelOf(part) !== null)) return "perhaps";
  const promised = intro === "consists" || intro === "colon" || intro === "bullet" || bracket !== head.place.bracket;
  return promised && intro !== "among" ? "promised" : "perhaps";
}
