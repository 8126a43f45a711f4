import type { Tag } from "../../../domain/lexicon/tags";
import type { Meaning } from "../meaning/statement";
import type { Unit } from "../meaning/unit";
import { tagsAtFigure, tagsOf } from "../meaning/words-of";
import { foldWord } from "../passages/fold-word";
import type { Piece, Passages, Sentence } from "../passages/piece";

/** Where a figure stands among the others, whatever it counts. */
export interface Place {
  readonly sentence: number;
  /** Lines up to the next heading or empty line. */
  readonly passage: number;
  readonly line: number;
  /** The innermost bracket that it stands in; 0 outside of all. */
  readonly bracket: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** The figure right before that bracket. */
  readonly host: number | null;
  /** Counts semicolons and sentence ends. */
  readonly clause: number;
  /** How a list that begins with this figure is announced. */
  readonly intro: "among" | "consists" | "colon" | "bullet" | null;
  /** The line above its list ends in «trong đó:», which may leave some out. */
  readonly underAmong: boolean;
  /** What is said since the figure before or the last semicolon, and since the last mark. */
  readonly ahead: ReadonlySet<Tag>;
  readonly near: ReadonlySet<Tag>;
  /** What is said behind it, up to the next mark or figure. */
  readonly behind: ReadonlySet<Tag>;
  /** The period said right before it, and right behind it: «quý II». */
  readonly period: string | null;
  readonly periodBehind: string | null;
  /** A colon stands since the figure before: «trong đó: 120 …». */
  readonly colon: boolean;
  /** The words before it since the last mark or figure, and behind it up to the next. */
  readonly wordsBefore: readonly string[];
  readonly wordsBehind: readonly string[];
  /** The word right behind it: what is counted, known to the lexicon or not. */
  readonly noun: string;
  /** «45 hồ sơ/50 hồ sơ», «45 trên tổng số 50»: what the count right before is out of. */
  readonly outOfBefore: boolean;
  /** «trong 57 bản án», «trong số 764 kiến nghị»: what follows is among these. */
  readonly within: boolean;
  /** Its sentence or list says that it goes on: «…», «v.v.». */
  readonly open: boolean;
  /** Opens a line with a bullet. */
  readonly bullet: number | null;
  /** The bullet that its line opens with, whether or not it is the line's first figure. */
  readonly item: number | null;
}

/** The place of every figure of a text, by figure; figures in rows of tables have none. */
export function placesInOutline(read: Passages, { units }: Meaning): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const count = { passage: 0, line: 0, bracket: 0, clause: 0 };
  let paragraph = -1;
  let underAmong = false;
  read.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph || (sentence.heading && sentence.bullet === null)) count.passage += 1;
    if (sentence.opensLine) count.line += 1;
    paragraph = sentence.paragraph;
    count.clause += 1;
    const own = units[index] ?? [];
    placeFigures(sentence, index, own, { count, underAmong: underAmong && sentence.bullet !== null }, places);
    const last = own.map(({ is }) => is === "figure").lastIndexOf(true);
    const announces = own.slice(last + 1).some(({ tags }) => has(tags, AMONG));
    if (sentence.bullet === null || announces) underAmong = announces;
  });
  return places;
}

const AMONG: ReadonlySet<Tag> = new Set<Tag>(["amongThem"]);
const CONSISTS: ReadonlySet<Tag> = new Set<Tag>(["consistsOf"]);

function placeFigures(
  sentence: Sentence,
  index: number,
  units: readonly Unit[],
  {
    count,
    underAmong,
  }: { count: { passage: number; line: number; bracket: number; clause: number }; underAmong: boolean },
  places: Map<number, Place>,
): void {
  const words = wordsOf(sentence.pieces);
  const open = units.some((unit) => unit.is === "mark" && unit.mark === "…");
  const stack: { readonly id: number; readonly host: number | null }[] = [];
  let gap: Unit[] = [];
  let last: number | null = null;
  let lastOfClause: number | null = null;
  let justBefore: number | null = null;
  units.forEach((unit, at) => {
    if (unit.is === "mark" && unit.mark === "(") {
      count.bracket += 1;
      stack.push({ id: count.bracket, host: justBefore ?? lastOfClause });
    } else if (unit.is === "mark" && unit.mark === ")") {
      stack.pop();
      lastOfClause = null;
    }
    if (unit.is === "mark" && unit.mark === ";" && stack.length === 0) {
      count.clause += 1;
      // «Sở A (1.250/1.830 hồ sơ, 68,31%); xã B (1.753/3.959 hồ sơ, 44,28%)»: B's bracket is behind no figure, nor with a comma.
      lastOfClause = null;
    }
    if (unit.is !== "figure") {
      gap.push(unit);
      if (unit.is === "mark") justBefore = null;
      return;
    }
    const bracket = stack.at(-1);
    const { before, behind: after, slash } = words.get(unit.start) ?? NO_WORDS;
    places.set(unit.figure, {
      sentence: index,
      passage: count.passage,
      line: count.line,
      bracket: bracket?.id ?? 0,
      depth: stack.length,
      host: bracket?.host ?? null,
      clause: count.clause,
      intro: introOf(gap, last === null && sentence.bullet !== null, sentence.pieces),
      underAmong,
      ahead: tagsOf(sinceClause(gap)),
      near: tagsAtFigure(sinceMark(gap)),
      behind: tagsOf(behind(units, at)),
      period: periodIn(sinceMark(gap)),
      periodBehind: periodIn(behind(units, at)),
      colon: gap.some((one) => one.is === "mark" && one.mark === ":"),
      wordsBefore: before,
      wordsBehind: after,
      noun: nounOf(after[0] ?? ""),
      outOfBefore: last !== null && (slash || isBase(gap) || isOutOf(gap, before)),
      within: isWithin(before),
      open,
      bullet: last === null ? sentence.bullet : null,
      item: sentence.bullet,
    });
    gap = [];
    last = unit.figure;
    lastOfClause = unit.figure;
    justBefore = unit.figure;
  });
}

function introOf(gap: readonly Unit[], bullet: boolean, pieces: readonly Piece[]): Place["intro"] {
  const bind = [...gap].reverse().find(({ tags }) => has(tags, AMONG) || has(tags, CONSISTS));
  if (bind !== undefined) return has(bind.tags, CONSISTS) ? "consists" : "among";
  // «- Lĩnh vực chứng thực: 18.254 hồ sơ;»: the colon ends the item's own name.
  if (bullet) return "bullet";
  // «14 văn bản (chiếm 4,5%): 3 …»: the end of a bracket announces nothing.
  const [mark, next] = gap.filter((unit) => unit.is === "mark" && unit.mark !== ")");
  if (mark?.is !== "mark") return null;
  if (mark.mark === ":") return "colon";
  // «46.215 hồ sơ, cụ thể: cấp tỉnh 15.308 …»
  if (mark.mark !== "," || next?.is !== "mark" || next.mark !== ":") return null;
  const between = pieces.filter(({ start }) => start >= mark.end && start < next.start).map(({ key }) => key);
  return ANNOUNCING.has(between.join(" ")) ? "colon" : null;
}

const ANNOUNCING: ReadonlySet<string> = new Set(
  ["cụ thể", "cụ thể như sau", "như sau", "chia ra", "kết quả"].map((words) =>
    words.split(" ").map(foldWord).join(" "),
  ),
);

function has(tags: ReadonlySet<Tag>, wanted: ReadonlySet<Tag>): boolean {
  for (const tag of wanted) if (tags.has(tag)) return true;
  return false;
}

/** «giảm 58 vụ so với cùng kỳ; đã điều tra 301 vụ»: what stands before the semicolon is said of the figure before it. */
function sinceClause(gap: readonly Unit[]): readonly Unit[] {
  let from = gap.length;
  for (let unit = gap[from - 1]; unit !== undefined && !(unit.is === "mark" && unit.mark === ";"); unit = gap[from - 1])
    from -= 1;
  return gap.slice(from);
}

function sinceMark(gap: readonly Unit[]): readonly Unit[] {
  let from = gap.length;
  while (from > 0 && gap[from - 1]?.is !== "mark") from -= 1;
  return gap.slice(from);
}

function periodIn(units: readonly Unit[]): string | null {
  const period = units.find(({ is }) => is === "period");
  return period?.is === "period" ? period.text.toLowerCase() : null;
}

function behind(units: readonly Unit[], at: number): readonly Unit[] {
  let to = at + 1;
  while (to < units.length && units[to]?.is !== "mark" && units[to]?.is !== "figure") to += 1;
  return units.slice(at + 1, to);
}

/** Only what is counted, and «trên tổng số», stand between. */
function isBase(gap: readonly Unit[]): boolean {
  return (
    // «tiếp nhận được số hóa trên tổng số»: the last words before it tie the two, however many stand before these.
    gap.length <= (gap.at(-1)?.tags.has("base") === true ? MOST_WORDS : 4) &&
    gap.some(({ tags }) => tags.has("base")) &&
    !gap.some((unit) => unit.is === "mark" || unit.tags.has("share"))
  );
}

/** «985 trong 1.000 hồ sơ», «985 hồ sơ trong tổng số 1.000» */
function isOutOf(gap: readonly Unit[], before: readonly string[]): boolean {
  return before.length <= MOST_BASE && isWithin(before) && !gap.some(({ is }) => is === "mark");
}

const MOST_BASE = 5;

interface Words {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly slash: boolean;
}

const NO_WORDS: Words = { before: [], behind: [], slash: false };
const MOST_WORDS = 12;
/** Words that may stand behind a slash: «45 hồ sơ/tổng số 50 hồ sơ». */
const PLAN_WORDS = 3;
const OF_PLAN: ReadonlySet<string> = new Set("kế hoạch kh chỉ tiêu dự toán tổng số mức vốn".split(" ").map(foldWord));
/** Words of a noun that may stand before a slash: «45 bộ hồ sơ/50 bộ hồ sơ». */
const NOUN_WORDS = 4;

/** The words around each figure, by the figure's offset. */
function wordsOf(pieces: readonly Piece[]): ReadonlyMap<number, Words> {
  const words = new Map<number, Words>();
  pieces.forEach((piece, at) => {
    if (piece.is !== "figure") return;
    let from = at;
    while (from > 0 && at - from < MOST_WORDS && isOfWords(pieces[from - 1])) from -= 1;
    let to = at + 1;
    while (to < pieces.length && to - at <= MOST_WORDS && pieces[to]?.is === "word") to += 1;
    // «3.264 tỷ đồng/kế hoạch 3.600 tỷ đồng»
    let mark = at - 1;
    while (mark > 0 && at - mark <= PLAN_WORDS && OF_PLAN.has(pieces[mark]?.key ?? "")) mark -= 1;
    const before = pieces[mark];
    let noun = mark - 1;
    while (noun >= 0 && mark - noun < NOUN_WORDS + 1 && pieces[noun]?.is === "word") noun -= 1;
    words.set(piece.start, {
      before: pieces.slice(from, at).map(({ key }) => key),
      behind: pieces.slice(at + 1, to).map(({ key }) => key),
      slash: before?.is === "mark" && before.key === "/" && pieces[noun]?.is === "figure",
    });
  });
  return words;
}

/** A word, or the number in a name: «Phường 12». */
function isOfWords(piece: Piece | undefined): boolean {
  return piece?.is === "word" || (piece?.is === "other" && piece.other.is === "furniture");
}

/** What is counted by the word right behind a figure; its short forms count the same. */
function nounOf(word: string): string {
  return NO_NOUNS.has(word) ? "" : (SHORT.get(word) ?? word);
}

const SHORT: ReadonlyMap<string, string> = new Map(
  [
    ["tthc", "thủ"],
    ["dvc", "dịch"],
    ["dvctt", "dịch"],
  ].map(([short = "", full = ""]) => [foldWord(short), foldWord(full)]),
);

/** «1.118 và 2.677 hồ sơ», «12,5% so với …»: what stands behind these is no thing counted. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  "và hoặc so với đến trong tại trên là có của thì đạt tăng giảm chiếm cùng như để cho từ ở do bằng qua theo còn lên xuống"
    .split(" ")
    .map(foldWord),
);

const WITHIN = foldWord("trong");
const BETWEEN: ReadonlySet<string> = new Set(["tổng", "số"].map(foldWord));

function isWithin(before: readonly string[]): boolean {
  let at = before.length - 1;
  while (at >= 0 && BETWEEN.has(before[at] ?? "")) at -= 1;
  return before[at] === WITHIN;
}
