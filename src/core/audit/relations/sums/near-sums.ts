import type { Statement } from "../../meaning/statement";
import type { Quantity } from "../quantity";
import { isExact, unlike } from "../quantity";
import { oneSlipOff } from "../slips";
import { isNear } from "./distant-sums";
import type { Sum } from "./sums";

/** A count and those listed beside it: nothing says that they are its parts, but one slip of the pen would make them so. */
export interface NearSum {
  readonly head: Statement;
  readonly parts: readonly Statement[];
}

interface Candidate {
  readonly head: Quantity;
  readonly parts: readonly Quantity[];
}

const MOST_PARTS = 10;
/** Heads of the sentence before that are tried. */
const MOST_HEADS = 4;
/** A smaller head is made up by chance too often; the smallest whatever announces the list. */
const TELLING = 100;
const LEAST = 20;
/** So large a head is met by chance seldom enough, whatever its parts are called. */
const LARGE = 1_000;

/**
 * Counts that nothing else adds up with, and that stand to each other as a sum would: whole sentences, clauses and lists,
 * with a count right before them or behind. `known`: of which something is told already.
 */
export function nearSumsOf(
  counts: readonly Quantity[],
  sums: readonly Sum[],
  known: ReadonlySet<number>,
): readonly NearSum[] {
  const closed = new Set(sums.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const divided = new Set(sums.flatMap(({ totals }) => totals.map(({ id }) => id)));
  const stated = new Set(
    sums.filter((sum) => sum.stated).flatMap(({ totals, parts }) => [...totals, ...parts].map(({ id }) => id)),
  );
  const told = new Set(known);
  const found: NearSum[] = [];
  for (const { head, parts } of candidatesIn(counts)) {
    if (!isTelling(head, parts)) continue;
    const figures = [head, ...parts].map(({ statement }) => statement);
    if (figures.some(({ id }) => told.has(id))) continue;
    // What else the parts make up, «57/63 hồ sơ», may be the same count said rightly: the one that they stand under is asked about.
    const under = parts.length > 2 && !stated.has(head.statement.id) && isUnder(head, parts);
    if (!under && parts.some(({ statement }) => closed.has(statement.id))) continue;
    // «3.942 em, theo cấp học: …; theo giới tính: nam 2.050, nữ 1.892»: what a colon announces divides it too.
    const announced = parts[0]?.place.intro === "colon";
    if (
      divided.has(head.statement.id) &&
      (head.value < TELLING || (parts.length < 3 && !announced && !isNear(head, parts)))
    )
      continue;
    if (!areAlike(head, parts) || !oneSlipOff(head, parts)) continue;
    figures.forEach(({ id }) => told.add(id));
    found.push({ head: head.statement, parts: parts.map(({ statement }) => statement) });
  }
  return found;
}

/** Parts of one noun right behind a count of it, in its sentence or on the lines below. */
function isUnder({ place: { noun, sentence } }: Quantity, parts: readonly Quantity[]): boolean {
  return (
    noun !== "" &&
    parts.every(
      ({ place }) =>
        place.noun === noun &&
        (place.sentence === sentence || place.bullet !== null || parts[0]?.place.intro === "colon"),
    )
  );
}

function* candidatesIn(counts: readonly Quantity[]): Iterable<Candidate> {
  const sentences = grouped(counts, ({ place }) => place.sentence);
  for (const [at, sentence] of sentences.entries()) {
    const inBrackets = grouped(
      sentence.filter(({ place }) => place.bracket !== 0),
      ({ place }) => place.bracket,
    );
    for (const parts of inBrackets) {
      // «1.187,5 ha, đạt 95% (rừng sản xuất …, rừng phòng hộ …)»: behind a percentage, what that is of.
      const head =
        sentence.find(({ statement }) => statement.figure === parts[0]?.place.host) ??
        sentence
          .filter(({ place, statement }) => place.bracket === 0 && statement.start < (parts[0]?.statement.start ?? 0))
          .at(-1);
      if (head !== undefined) yield { head, parts };
    }
    const open = sentence.filter(({ place }) => place.bracket === 0);
    // «xã A (2.408 hồ sơ), xã B (2.175 hồ sơ); tổng số của hai xã là 4.583 hồ sơ»
    const alone = inBrackets.filter(({ length }) => length === 1).flat();
    for (const head of alone.length > 1 ? open : []) {
      yield { head, parts: alone };
      // «…; tổng cộng 370 đơn vị với 72,5 tỷ đồng, chiếm 2,9% số phải thu (2.500 tỷ đồng)»: what stands behind a total is none of its parts.
      const before = alone.filter(({ statement }) => statement.start < head.statement.start);
      if (before.length < alone.length) yield { head, parts: before };
    }
    // «240 thủ tục, đề xuất cắt giảm 86 thủ tục. Còn lại 154 thủ tục»
    const [whole, part] = (sentences[at - 1] ?? []).filter(({ place }) => place.bracket === 0);
    const [rest] = open;
    if (rest?.statement.remainder === true && whole !== undefined && part !== undefined)
      yield { head: whole, parts: [part, rest] };
    yield* insideOf(open);
    // «quý I 34 hộ, quý II 51 hộ, quý III 47 hộ. Tính chung có 132 hộ»
    const listed = (sentences[at - 1] ?? []).filter(({ place }) => place.bracket === 0);
    if (open[0] !== undefined && listed.length > 1) yield { head: open[0], parts: listed };
    // «Phòng A tiếp nhận 1.420 hồ sơ (…). Phòng B tiếp nhận 386 hồ sơ (…). Phòng C …. Tính chung, ba phòng tiếp nhận 2.500 hồ sơ»
    if (open[0]?.place.ahead.has("total") === true || open[0]?.place.ahead.has("cumulative") === true)
      yield { head: open[0], parts: leadsBefore(at, sentences) };
    const clauses = grouped(open, ({ place }) => place.clause);
    for (const head of (sentences[at - 1] ?? [])
      .filter(({ place }) => place.bracket === 0)
      .slice(-MOST_HEADS)
      .reverse())
      for (const parts of [open, ...(clauses.length > 1 ? clauses : [])]) yield { head, parts };
    // «… 3.182 lượt. Thường xuyên 2.506 lượt; định kỳ 676 lượt, trong đó 27 đoàn»: without what is among one of them.
    const among = open.findIndex(({ place }) => place.intro === "among");
    const first = sentences[at - 1]?.find(({ place }) => place.bracket === 0);
    if (among > 1 && first !== undefined) yield { head: first, parts: open.slice(0, among) };
  }
  yield* bulletsIn(sentences);
}

/** The first counts of neighbouring sentences before one. */
function leadsBefore(at: number, sentences: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const leads: Quantity[] = [];
  for (let before = at - 1; before >= 0 && leads.length < MOST_PARTS; before -= 1) {
    const [lead] = sentences[before] ?? [];
    const next = leads[0] ?? sentences[at]?.[0];
    if (lead === undefined || next === undefined || lead.place.sentence !== next.place.sentence - 1) break;
    if (lead.place.noun !== next.place.noun || lead.place.line !== next.place.line) break;
    leads.unshift(lead);
  }
  return leads;
}

/** The sentence's own counts: one and all behind it, of its clause, of the next, or to the end; the last and all before it. */
function* insideOf(open: readonly Quantity[]): Iterable<Candidate> {
  for (const [at, head] of open.entries()) {
    const behind = open.slice(at + 1);
    yield { head, parts: behind };
    const clauses = grouped(behind, ({ place }) => place.clause);
    if (clauses.length > 1) for (const parts of clauses.slice(0, 2)) yield { head, parts };
  }
  // «534 cơ sở, 489 đạt; 45 vi phạm, phạt 31, nhắc nhở 14»: what follows the first of a clause is said of that one.
  const [head, ...behind] = open;
  const [own = [], ...others] = grouped(behind, ({ place }) => place.clause);
  if (head !== undefined && others.some(({ length }) => length > 1))
    yield { head, parts: [...own, ...others.flatMap((clause) => clause.slice(0, 1))] };
  const last = open.at(-1);
  if (last !== undefined) yield { head: last, parts: open.slice(0, -1) };
}

/** The first counts of neighbouring lines with a bullet, under the counts before them or over a total behind them. */
function* bulletsIn(sentences: readonly (readonly Quantity[])[]): Iterable<Candidate> {
  const depthOf = (sentence: readonly Quantity[] | undefined): number | null => sentence?.[0]?.place.bullet ?? null;
  for (let from = 0; from < sentences.length; from += 1) {
    const depth = depthOf(sentences[from]);
    if (depth === null || depthOf(sentences[from - 1]) === depth) continue;
    let to = from;
    while (depthOf(sentences[to]) === depth) to += 1;
    const parts = sentences.slice(from, to).flatMap((sentence) => sentence.slice(0, 1));
    const [total] = sentences[to] ?? [];
    const heads = [
      ...(sentences[from - 1] ?? []).slice(-MOST_HEADS).reverse(),
      ...(total === undefined ? [] : [total]),
    ];
    for (const head of heads) yield { head, parts };
  }
}

function grouped(counts: readonly Quantity[], key: (count: Quantity) => number): readonly (readonly Quantity[])[] {
  const groups: Quantity[][] = [];
  for (const count of counts) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(count)) last.push(count);
    else groups.push([count]);
  }
  return groups;
}

function isTelling(head: Quantity, parts: readonly Quantity[]): boolean {
  // «7.135 kiện, trả lại 20. Trong 7.135 kiện này …»: said again, and no sum.
  if (parts.some(({ value }) => value === head.value)) return false;
  if (parts.length < 2 || parts.length > MOST_PARTS || !isExact(head)) return false;
  const nouns = new Set(parts.map(({ place }) => place.noun));
  const alike = parts.length > 2 && nouns.size === 1 && (nouns.has(head.place.noun) || nouns.has(""));
  return head.value >= TELLING || (head.value >= LEAST && (alike || parts[0]?.place.intro !== null));
}

/** Counts of one thing, none of another period or out of another whole. */
function areAlike(head: Quantity, parts: readonly Quantity[]): boolean {
  const nouns = new Set([head, ...parts].map(({ place }) => place.noun));
  nouns.delete("");
  // «Tổng số học sinh là 162.415 em; phổ thông 124.870 em, mầm non 37.545 cháu»
  const total = head.place.near.has("total") && head.statement.start < (parts[0]?.statement.start ?? 0);
  // «7.520 lao động; sơ cấp 4.385 người, dưới 3 tháng 3.135 người»
  const renamed = head.value >= LARGE && new Set(parts.map(({ place }) => place.noun)).size === 1;
  const periods = new Set(parts.map(({ place }) => place.period));
  return (
    nouns.size <= (parts.length > 2 || total || renamed ? 2 : 1) &&
    (periods.size === 1 || (periods.size === parts.length && !periods.has(null))) &&
    parts.every(
      (part) =>
        isExact(part) &&
        part.value > 0 &&
        part.statement.outOf === null &&
        !part.place.outOfBefore &&
        !part.place.ahead.has("against") &&
        !unlike(part, head),
    )
  );
}
