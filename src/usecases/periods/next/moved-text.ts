import { plainLetters, type Day } from "../../../core";
import type { Months } from "../named-months";
import { isDay, isSameDay, shifted, type PeriodStep } from "./period-step";

/** A text whose periods went on to the next one. */
export interface MovedText {
  readonly text: string;
  /** Places that were changed. */
  readonly moved: number;
  /** It names a period or a day that is not surely this one: those stay as they are. */
  readonly left: boolean;
}

/** A period or a day that a text names: where it stands, and what stands there for the next period; null where it stays. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly next: string | null;
  /** It says nothing of the period: it is neither moved nor told of. */
  readonly quiet?: true;
}

type Reader = (plain: string, text: string, step: PeriodStep) => readonly Mention[];

const ROMAN = ["I", "II", "III", "IV"];
const YEAR = String.raw`(?:19|20)\d{2}`;
/** What stands between a name and its year: «/2026», « năm 2026», «-2026», «.2026», «_2026», « 2026». */
const BEFORE_YEAR = String.raw`(?:\s*[/.\-–_]\s*|[\s_]+(?:nam[\s_]+)?)`;
const DAY = String.raw`(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(?:(\s*[/.-]\s*)(${YEAR}))?(?![\d/])`;
const PATTERNS = {
  range: new RegExp(String.raw`(?<![\d/])${DAY}(\s*(?:-|–|den)\s*(?:het\s*)?(?:ngay)?\s*:?\s*)${DAY}`, "g"),
  day: new RegExp(String.raw`(?<![\d/.])(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(\s*[/.-]\s*)(${YEAR})(?![\d/])`, "g"),
  longDay: new RegExp(String.raw`(ngay\s*)(\d{1,2})(\s*thang\s*)(\d{1,2})(\s*nam\s*)(${YEAR})(?!\d)`, "g"),
  half: new RegExp(
    String.raw`(?<!\d)(\d{1,2})(\s*)(?:thang|t(?![a-z]))(?:(\s*)(dau|cuoi)(?![a-z]))?(?:(${BEFORE_YEAR})(${YEAR}))?(?!\d)`,
    "g",
  ),
  quarter: new RegExp(
    String.raw`(?<![a-z])(?:quy|q)([\s._-]*)(iv|i{1,3}|[1-4])(?![a-z\d])(?:(${BEFORE_YEAR})(${YEAR}))?(?!\d)`,
    "g",
  ),
  month: new RegExp(
    String.raw`(?<![a-z])(?:thang|th|t)([\s._-]*)(\d{1,2})(?!\d)(?:(${BEFORE_YEAR})(${YEAR}))?(?!\d)`,
    "g",
  ),
  year: new RegExp(String.raw`(?<![a-z])nam([\s_]+)(${YEAR})(?!\d)`, "g"),
} as const;

/** What a whole sheet name may be besides: «3», «03-2026», «2026-03», «2026». */
const NUMBERED = new RegExp(
  String.raw`^(?:(\d{1,2})(?:([\s./_-]+)(${YEAR}))?|(${YEAR})([\s./_-]+)(\d{1,2})|(${YEAR}))$`,
);
/** Such lines speak of another document and its day. */
const OTHER_DOCUMENT = /(?<![a-z])(?:so\s*[:.\d…/]|kem theo|ban hanh|quyet dinh|nghi dinh|thong tu|cong van|luat )/;

/** The text with its period moved on by one: this period and those it is compared with, the one before and that of last year. */
export function movedText(text: string, step: PeriodStep): MovedText {
  return moved(text, step, [ranges, days, halves, quarters, months, years]);
}

/** The same for the name of a sheet or a file, which may be no more than «03-2026». */
export function movedName(name: string, step: PeriodStep): MovedText {
  return moved(name, step, [numbered, ranges, days, halves, quarters, months, years]);
}

/** Whether a line names the day of a document: «Bắc Giang, ngày 05 tháng 4 năm 2026», alone in its cell. */
export function isSigningDay(text: string): boolean {
  const plain = plainLetters(text.normalize("NFC").toLowerCase());
  return !/\bso\b/.test(plain) && /^[^\d]{0,60}ngay\s*\d{1,2}\s*thang\s*\d{1,2}\s*nam\s*\d{4}\s*$/.test(plain);
}

/** «Bắc Giang, ngày … tháng … năm …»: the day of the next document is not known. */
export function withoutDay(text: string): string {
  return text.replace(/\d+/g, "…");
}

function moved(written: string, step: PeriodStep, readers: readonly Reader[]): MovedText {
  const text = written.normalize("NFC");
  const plain = plainLetters(text.toLowerCase());
  // Letters that change their number where accents go: no place of the one is a place of the other.
  if (plain.length !== text.length) return { text: written, moved: 0, left: true };
  const found: Mention[] = [];
  for (const read of readers)
    for (const mention of read(plain, text, step))
      if (!found.some(({ start, end }) => mention.start < end && start < mention.end)) found.push(mention);
  const told = found.filter(({ quiet }) => quiet !== true);
  if (told.length === 0) return { text: written, moved: 0, left: false };
  const isOther = OTHER_DOCUMENT.test(plain);
  let next = "";
  let at = 0;
  let count = 0;
  for (const { start, end, next: words } of [...told].sort((one, other) => one.start - other.start)) {
    const stays = words === null || isOther;
    next += text.slice(at, start) + (stays ? text.slice(start, end) : words);
    at = end;
    if (!stays) count += 1;
  }
  return { text: count === 0 ? written : next + text.slice(at), moved: count, left: count < told.length };
}

/** This period goes on; what it is compared with goes with it: the one before, and the same one last year. */
function goneOn(named: Months, { months }: PeriodStep): Months | null {
  if (months === null) return null;
  const { from } = months;
  const length = from.last - from.first + 1;
  if (named.last - named.first + 1 !== length) return null;
  const isIt = (other: Months): boolean =>
    named.first === other.first && (named.year === null || other.year === null || named.year === other.year);
  const lastYear = from.year === null ? [] : [{ ...from, year: from.year - 1 }];
  return [from, shifted(from, -length), ...lastYear].some(isIt) ? shifted(named, length) : null;
}

function matches(pattern: RegExp, plain: string): readonly RegExpExecArray[] {
  return [...plain.matchAll(pattern)];
}

const quarters: Reader = (plain, text, step) =>
  matches(PATTERNS.quarter, plain).map((match): Mention => {
    const [whole, gap = "", name = "", between, year] = match;
    const isRoman = ROMAN.includes(name.toUpperCase());
    const quarter = isRoman ? ROMAN.indexOf(name.toUpperCase()) + 1 : Number(name);
    const next = goneOn({ first: 3 * quarter - 2, last: 3 * quarter, year: yearOf(year) }, step);
    const start = match.index;
    const word = whole.startsWith("quy") ? 3 : 1;
    const head = text.slice(start, start + word + gap.length);
    const before = text.slice(start + head.length, start + head.length + name.length);
    const number = next === null ? 0 : next.last / 3;
    const roman = ROMAN[number - 1] ?? "";
    const written = isRoman ? (before === before.toUpperCase() ? roman : roman.toLowerCase()) : String(number);
    return mention(match, next, () => head + written + tail(text, match, between, next));
  });

const months: Reader = (plain, text, step) =>
  matches(PATTERNS.month, plain).map((match): Mention => {
    const [whole, , digits = "", between, year] = match;
    const next = goneOn({ first: Number(digits), last: Number(digits), year: yearOf(year) }, step);
    const start = match.index;
    const head = text.slice(start, start + whole.indexOf(digits));
    return mention(
      match,
      next,
      () => head + monthDigits(digits, next, year !== undefined) + tail(text, match, between, next),
    );
  });

/** «6 tháng đầu năm 2026»; other numbers of months are a running count, which nothing follows. */
const halves: Reader = (plain, text, step) =>
  matches(PATTERNS.half, plain)
    .filter(([, number = "0"]) => Number(number) >= 2 && Number(number) <= 12)
    .map((match): Mention => {
      const [whole, number = "", , space = " ", which, between, year] = match;
      const isFirst = which !== "cuoi";
      const named = { first: isFirst ? 1 : 7, last: isFirst ? 6 : 12, year: yearOf(year) };
      const next = Number(number) === 6 ? goneOn(named, step) : null;
      const start = match.index;
      const head = text.slice(
        start,
        start + (which === undefined ? (/^\d+\s*t(?:hang)?/.exec(whole)?.[0].length ?? 0) : whole.indexOf(which)),
      );
      const isUpper = head === head.toUpperCase();
      const half = next?.first === 7 ? "cuối" : "đầu";
      const gap = which === undefined ? (space === "" ? " " : space) : "";
      return mention(
        match,
        next,
        () => head + gap + (isUpper ? half.toUpperCase() : half) + tail(text, match, between, next, " năm "),
      );
    });

const years: Reader = (plain, text, step) =>
  matches(PATTERNS.year, plain).map((match): Mention => {
    const year = Number(match[2]);
    const { months: moving } = step;
    const isYear = moving !== null && moving.from.last - moving.from.first === 11;
    const next = goneOn({ first: 1, last: 12, year }, step);
    const head = text.slice(match.index, match.index + match[0].length - 4);
    if (isYear) return mention(match, next, () => `${head}${next?.year ?? year}`);
    // The year of a month that stands apart: it changes with December.
    const from = moving?.from.year ?? null;
    const to = moving?.to.year ?? null;
    const start = match.index;
    const end = start + match[0].length;
    if (from === null || to === null || from === to || year !== from) return { start, end, next: null, quiet: true };
    return { start, end, next: `${head}${to}` };
  });

const ranges: Reader = (plain, text, step) =>
  matches(PATTERNS.range, plain).flatMap((match): readonly Mention[] => {
    const [whole, d1, s1 = "", m1, s2, y1, between = "", d2, s3 = "", m2, s4, y2] = match;
    const known = step.days?.from;
    const to = step.days?.to;
    if (known === undefined || to === undefined)
      return [{ start: match.index, end: match.index + whole.length, next: null }];
    const reads = (day: Day, d = "", m = "", y?: string): boolean =>
      Number(d) === day.day && Number(m) === day.month && (y === undefined || Number(y) === day.year);
    const isIt = reads(known.from, d1, m1, y1) && reads(known.to, d2, m2, y2);
    const at = match.index + [d1, s1, m1, s2, y1].join("").length;
    const middle = text.slice(at, at + between.length);
    const first = dayDigits(to.from, d1, s1, m1, y1 === undefined ? null : (s2 ?? ""));
    const last = dayDigits(to.to, d2, s3, m2, y2 === undefined ? null : (s4 ?? ""));
    // The year that the first day shares with the last goes unsaid only within one year.
    const needsYear = y1 === undefined && y2 !== undefined && to.from.year !== to.to.year;
    const start = needsYear ? `${first}${s1.trim()}${to.from.year}` : first;
    return [{ start: match.index, end: match.index + whole.length, next: isIt ? start + middle + last : null }];
  });

const days: Reader = (plain, text, step) => [
  ...matches(PATTERNS.day, plain).map((match): Mention => {
    const [whole, d = "", s1 = "", m = "", s2 = "", y = ""] = match;
    const next = dayAfterThat({ day: Number(d), month: Number(m), year: Number(y) }, step);
    return {
      start: match.index,
      end: match.index + whole.length,
      next: next === null ? null : dayDigits(next, d, s1, m, s2),
    };
  }),
  ...matches(PATTERNS.longDay, plain).map((match): Mention => {
    const [whole, ngay = "", d = "", thang = "", m = "", nam = "", y = ""] = match;
    const start = match.index;
    const next = dayAfterThat({ day: Number(d), month: Number(m), year: Number(y) }, step);
    if (next === null) return { start, end: start + whole.length, next };
    const [first, , second, , third] = piecesOf(text, start, [ngay, d, thang, m, nam]);
    const words = `${first ?? ""}${padded(next.day, d)}${second ?? ""}${padded(next.month, m)}${third ?? ""}${next.year}`;
    return { start, end: start + whole.length, next: words };
  }),
];

const numbered: Reader = (plain, _, step) => {
  const match = NUMBERED.exec(plain.trim());
  if (match === null) return [];
  const [, month, between = "", year, yearFirst, betweenFirst = "", monthLast, alone] = match;
  const start = plain.length - plain.trimStart().length;
  const end = start + plain.trim().length;
  if (alone !== undefined) {
    const next = goneOn({ first: 1, last: 12, year: Number(alone) }, step);
    return [{ start, end, next: next === null ? null : String(next.year ?? "") }];
  }
  const digits = month ?? monthLast ?? "";
  const named = yearOf(year ?? yearFirst);
  const next = goneOn({ first: Number(digits), last: Number(digits), year: named }, step);
  if (next === null) return [{ start, end, next: null }];
  const written = monthDigits(digits, next, named !== null);
  const nextYear = next.year ?? "";
  if (yearFirst !== undefined) return [{ start, end, next: `${nextYear}${betweenFirst}${written}` }];
  return [{ start, end, next: named === null ? written : `${written}${between}${nextYear}` }];
};

function dayAfterThat(day: Day, { days: known }: PeriodStep): Day | null {
  if (known === null || !isDay(day)) return null;
  if (isSameDay(day, known.from.from)) return known.to.from;
  return isSameDay(day, known.from.to) ? known.to.to : null;
}

/** The same stretches of the text with its accents. */
function piecesOf(text: string, start: number, plain: readonly string[]): readonly string[] {
  let at = start;
  return plain.map(({ length }) => {
    at += length;
    return text.slice(at - length, at);
  });
}

function mention(match: RegExpExecArray, next: Months | null, words: () => string): Mention {
  return { start: match.index, end: match.index + match[0].length, next: next === null ? null : words() };
}

function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

/** What stands between the name and its year, and the year of the next period; nothing where no year was said. */
function tail(
  text: string,
  match: RegExpExecArray,
  between: string | undefined,
  next: Months | null,
  instead?: string,
): string {
  if (between === undefined || next === null) return "";
  const end = match.index + match[0].length - 4;
  const written = text.slice(end - between.length, end);
  return `${instead === undefined || /\p{L}/u.test(written) ? written : instead}${next.year ?? ""}`;
}

/** January and February take a leading zero before a year (Nghị định 30/2020), others as they were written. */
function monthDigits(before: string, next: Months | null, hasYear: boolean): string {
  const month = next?.first ?? 0;
  const pads = before.startsWith("0") || (hasYear && before.length === 2 && month <= 2);
  return pads ? String(month).padStart(2, "0") : String(month);
}

function dayDigits(day: Day, d = "", first: string, m = "", second: string | null): string {
  return `${padded(day.day, d)}${first}${padded(day.month, m)}${second === null ? "" : `${second}${day.year}`}`;
}

/** As its neighbour of the period before was written: 05, or 5; a number that had two digits says nothing of it. */
function padded(value: number, before: string): string {
  return before.length === 1 ? String(value) : String(value).padStart(2, "0");
}
