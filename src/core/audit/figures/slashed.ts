import type { CanonicalText } from "./canonical-text";
import { isDigit, isLetter } from "./canonical-text";
import { draft, exact, malformed } from "./draft";
import {
  DAY_WORDS,
  LABELS,
  LABEL_WORDS,
  MONEY,
  NO_UNITS,
  RANKS,
  SCALED_MEASURES,
  SCORE_AFTER,
  SCORE_BEFORE,
} from "./label-phrases";
import { COUNTED, SCALE_WORDS } from "./number-phrases";
import { readRun, shapeOf, type NumberRun } from "./number-run";
import { nounAfter, phraseAfter, phraseBefore, phrases } from "./phrases";
import { figure, other, type Recognised } from "./recognised";

const YEAR_BEFORE = phrases("tháng|quý|kỳ|các tháng|đến tháng|từ tháng|tuần");
const SO = phrases("số");

/** Numbers joined by `/`, `-`, `.` or `:` that belong together: dates, decrees, the time, a/b. */
export function readSlashed(canonical: CanonicalText, run: NumberRun): Recognised | null {
  const { text } = canonical;
  const chain = chainFrom(text, run);
  const [first, second] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return null;
  const tail = documentTail(text, last.end);
  if (tail > last.end) return other("document-number", run.start, tail);
  if (second === undefined) return readDashed(canonical, run) ?? readDotted(canonical, run) ?? readClock(text, run);
  if (chain.length === 2) return readPair(canonical, first, second);
  return other(chain.length === 3 && chain.every(isShort) ? "date" : "furniture", run.start, last.end);
}

function chainFrom(text: string, run: NumberRun): readonly NumberRun[] {
  const chain = [run];
  for (let last = run; ;) {
    const slash =
      text.charAt(last.end) === "/" ? last.end : text.slice(last.end, last.end + 3) === " / " ? last.end + 1 : -1;
    const next = slash === -1 ? -1 : slash === last.end ? slash + 1 : slash + 2;
    if (next === -1 || !isDigit(text.charCodeAt(next))) return chain;
    last = readRun(text, next);
    chain.push(last);
  }
}

const isPlain = ({ groups }: NumberRun): boolean => groups.length === 1;
const isShort = (run: NumberRun): boolean => isPlain(run) && run.end - run.start <= 4;
const valueOf = ({ groups }: NumberRun): number => Number(groups[0] ?? "");
const isYear = (run: NumberRun): boolean =>
  isPlain(run) && run.end - run.start === 4 && valueOf(run) >= 1945 && valueOf(run) <= 2100;
const isDay = (run: NumberRun): boolean =>
  isPlain(run) && run.end - run.start <= 2 && valueOf(run) >= 1 && valueOf(run) <= 31;
const isMonth = (run: NumberRun): boolean => isDay(run) && valueOf(run) <= 12;

/** `/QĐ-TTg` behind a number: a capital letter behind the slash, then the rest of the symbol. */
function documentTail(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (text.charAt(at) !== "/" || !isLetter(text.charCodeAt(at + 1)) || letter === letter.toLowerCase()) return at;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || "-/&.".includes(text.charAt(end) || " "))
    end += 1;
  while ("-/&.".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function readPair(canonical: CanonicalText, first: NumberRun, second: NumberRun): Recognised {
  const { text } = canonical;
  const { start } = first;
  const { end } = second;
  const label = phraseBefore(canonical, start, LABEL_WORDS);
  const kind = label === null ? null : LABELS.get(label.phrase);
  const counted = nounAfter(canonical, end, COUNTED) !== null;
  if (label !== null && (kind?.is === "document-number" || kind?.is === "article") && !counted)
    return other(kind.is, label.at, end);
  if (phraseBefore(canonical, start, RANKS) !== null) return other("furniture", start, end);
  const period = phraseBefore(canonical, start, YEAR_BEFORE);
  if (isYear(second) && isPlain(first) && (!counted || period !== null)) {
    if (period !== null || isMonth(first)) return other("period", period?.at ?? start, end);
    return other("document-number", start, end);
  }
  if (isDay(first) && isMonth(second) && !counted && isDayAndMonth(canonical, start, end))
    return other("date", start, end);
  if (
    isPlain(first) &&
    isPlain(second) &&
    valueOf(first) === 24 &&
    (valueOf(second) === 7 || valueOf(second) === 24) &&
    !counted
  )
    return other("furniture", start, end);
  if (phraseBefore(canonical, start, SCORE_BEFORE, true) !== null || phraseAfter(canonical, end, SCORE_AFTER) !== null)
    return other("score", start, end);
  if (
    phraseBefore(canonical, start, SO) !== null &&
    isPlain(second) &&
    text.slice(second.start, end).length === 4 &&
    !counted
  )
    return other("document-number", start, end);
  return readAmounts(canonical, first, second) ?? readRatio(canonical, first, second);
}

/** «86,4/270 tỷ đồng», «1.245/1.200 ha»: two amounts of the unit behind the second. */
function readAmounts(canonical: CanonicalText, first: NumberRun, second: NumberRun): Recognised | null {
  const scale = phraseAfter(canonical, second.end, SCALE_WORDS);
  const unit = phraseAfter(canonical, scale?.at ?? second.end, scale === null ? SCALED_MEASURES : MONEY);
  if (unit === null || isDigit(canonical.text.charCodeAt(unit.at))) return null;
  // «42,397/51 tỷ đồng»: three decimals of money.
  const isMisprint = (run: NumberRun): boolean => {
    const shape = shapeOf(run, false);
    return shape.is === "misprint" && (scale === null || shape.misprint !== "comma-for-thousands");
  };
  if ([first, second].some(isMisprint)) return null;
  if (phraseAfter(canonical, scale?.at ?? second.end, NO_UNITS) !== null) return null;
  const amount = { is: "quantity" as const };
  const others = [
    { ...amount, start: first.start, end: first.end },
    { ...amount, start: second.start, end: unit.at },
  ];
  return { figures: [], others, next: unit.at };
}

/** «từ 21/4 đến 20/5/2019», «trước 30/6»: a word of time before it, or another day behind it. */
function isDayAndMonth(canonical: CanonicalText, start: number, end: number): boolean {
  if (phraseBefore(canonical, start, DAY_WORDS) !== null) return true;
  return /^ ?(?:-|–|đến) ?\d{1,2}\/\d/.test(canonical.lower.slice(end, end + 10));
}

function readRatio(canonical: CanonicalText, first: NumberRun, second: NumberRun): Recognised {
  const left = shapeOf(first, false);
  const right = shapeOf(second, false);
  const place = { start: first.start, end: second.end };
  const misprint = left.is === "misprint" ? left : right.is === "misprint" ? right : null;
  if (misprint?.is === "misprint")
    return figure(
      malformed(canonical, {
        ...place,
        misprint: misprint.misprint,
        whole: "",
        fraction: "",
        as: "count",
        unknown: true,
      }),
    );
  if (left.fraction !== "" || right.fraction !== "") return other("score", place.start, place.end);
  const a = exact(left.whole, "", 0)?.value ?? null;
  const b = exact(right.whole, "", 0)?.value ?? null;
  if (a === null || b === null)
    return figure(
      malformed(canonical, { ...place, misprint: "too-large", whole: "", fraction: "", as: "count", unknown: true }),
    );
  return figure(
    draft(canonical, place.start, place.end, {
      is: "ratio",
      pair: [a, b],
      padded: left.whole.length > 1 && left.whole.startsWith("0"),
    }),
  );
}

/** `15-12-2020`, and `2021-2025`. */
function readDashed({ text }: CanonicalText, run: NumberRun): Recognised | null {
  if (!isPlain(run)) return null;
  const second = dashThen(text, run.end, isYear(run));
  if (second === null) return null;
  if (isYear(run) && isYear(second)) return other("period", run.start, second.end);
  const third = dashThen(text, second.end, false);
  const date =
    third !== null &&
    [run, second, third].every(isShort) &&
    (isYear(third) || isYear(run) || (isDay(run) && isMonth(second) && isDay(third)));
  return date ? other("date", run.start, third.end) : null;
}

function dashThen(text: string, at: number, blanks: boolean): NumberRun | null {
  let next = at;
  if (blanks && text.charAt(next) === " ") next += 1;
  if (text.charAt(next) !== "-" && text.charAt(next) !== "–") return null;
  next += 1;
  if (blanks && text.charAt(next) === " ") next += 1;
  return isDigit(text.charCodeAt(next)) ? readRun(text, next) : null;
}

/** `2.1.2018`, «ngày 11.5»; grouped by three it is a number. */
function readDotted(canonical: CanonicalText, { start, end, groups, marks }: NumberRun): Recognised | null {
  if (marks.some((mark) => mark !== ".")) return null;
  const [day = "", month = "", year = ""] = groups;
  const [first, second] = groups.map((group): NumberRun => ({
    start,
    end: start + group.length,
    groups: [group],
    marks: [],
  }));
  // «tháng 5.2024»: grouped by three no number is four digits behind its dot.
  if (groups.length === 2 && first !== undefined && second !== undefined && isMonth(first) && isYear(second)) {
    const period = phraseBefore(canonical, start, YEAR_BEFORE);
    if (period !== null || nounAfter(canonical, end, COUNTED) === null)
      return other("period", period?.at ?? start, end);
  }
  const dayAndMonth =
    day.length <= 2 &&
    month.length <= 2 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12;
  if (!dayAndMonth) return null;
  if (groups.length === 3 && year.length === 4) return other("date", start, end);
  const named =
    (groups.length === 2 || (groups.length === 3 && year.length === 2)) &&
    phraseBefore(canonical, start, DAY_WORDS) !== null;
  return named && canonical.text.charAt(end) !== "%" ? other("date", start, end) : null;
}

/** `10:13:21` */
function readClock(text: string, run: NumberRun): Recognised | null {
  if (!isPlain(run) || run.end - run.start > 2) return null;
  let end = run.end;
  while (
    text.charAt(end) === ":" &&
    isDigit(text.charCodeAt(end + 1)) &&
    isDigit(text.charCodeAt(end + 2)) &&
    !isDigit(text.charCodeAt(end + 3))
  )
    end += 3;
  return end > run.end && valueOf(run) < 24 ? other("quantity", run.start, end) : null;
}
