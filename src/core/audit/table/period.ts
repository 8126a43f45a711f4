import { dayNumber, readWrittenDay } from "../figures/written-days";

/** A period as far as its words say. */
interface NamedPeriod {
  readonly year: string | null;
  readonly quarter: number | null;
  readonly month: number | null;
  /** «6 tháng»: how many. */
  readonly months: number | null;
  /** «15/6/2026–14/9/2026»: its first and last day, as days since 1970. */
  readonly days: Days | null;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function read(text: string): NamedPeriod {
  const words = text.normalize("NFC").toLowerCase().replace(/\s+/g, "");
  const quarter = /quý(iv|i{1,3}|[1-4])/.exec(words)?.[1];
  const months = /(\d{1,2})tháng/.exec(words)?.[1];
  const month = months === undefined ? /tháng(\d{1,2})/.exec(words)?.[1] : undefined;
  return {
    year: /(?:19|20)\d{2}/.exec(words)?.[0] ?? null,
    quarter: quarter === undefined ? null : (ROMAN[quarter] ?? Number(quarter)),
    month: month === undefined ? null : Number(month),
    months: months === undefined ? null : Number(months),
    days: datesIn(words),
  };
}

/** The two days of «1/1–30/9/2026»; null for anything else. */
function datesIn(words: string): Days | null {
  const [one, other, ...rest] = words.split("–").map(readWrittenDay);
  const year = other?.year ?? null;
  if (one === undefined || one === null || other === undefined || other === null || year === null || rest.length > 0)
    return null;
  const [first, last] = [dayNumber(one, year), dayNumber(other, year)];
  return first === null || last === null || last < first ? null : { first, last };
}

/** Whether two periods may be the same: «quý I» and «Quý I/2024» may, «quý I/2023» and «tháng 3/2024» may not. */
export function maybeSamePeriod(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const a = read(one);
  const b = read(other);
  if (a.days !== null || b.days !== null) return mayLastAlike(one, other);
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const named = (period: NamedPeriod): boolean =>
    period.quarter !== null || period.month !== null || period.months !== null;
  if (!named(a) || !named(b)) return named(a) === named(b) || a.year === null || b.year === null;
  return a.quarter === b.quarter && a.month === b.month && a.months === b.months;
}

/**
 * «Quý III năm 2026» and «15/6–14/9/2026»: offices close their months on the 14th, the 20th or the last day, and some lists
 * a few days before.
 */
function mayLastAlike(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a === null || b === null) return false;
  const slack = read(one).days !== null && read(other).days !== null ? DAY_SLACK : CUT_OFF_SLACK;
  const [shorter, longer] = [a.last - a.first + 1, b.last - b.first + 1].sort((less, more) => less - more);
  const alike = shorter !== undefined && longer !== undefined && shorter >= longer * ALIKE_IN_LENGTH;
  return alike && Math.abs(a.first - b.first) <= slack && Math.abs(a.last - b.last) <= slack;
}

const DAY_SLACK = 1;
const CUT_OFF_SLACK = 17;
/** A week at the end of a month is not the month. */
const ALIKE_IN_LENGTH = 0.75;

/** First and last day; null where no year is named. */
function daysOf(text: string): Days | null {
  const { year, days } = read(text);
  const months = monthsOf(text);
  const [first, last] = [months?.[0], months?.at(-1)];
  if (days !== null || year === null || first === undefined || last === undefined) return days;
  const from = dayNumber({ day: 1, month: first, year: Number(year) }, 0);
  const after = dayNumber({ day: 1, month: (last % MONTHS) + 1, year: Number(year) + Math.floor(last / MONTHS) }, 0);
  return from === null || after === null ? null : { first: from, last: after - 1 };
}

/** Whether a date falls into the last month of a period: «30/9/2026» of «9 tháng năm 2026». */
export function endsWith(date: string | null | undefined, period: string | null): boolean {
  const months = period === null ? null : monthsOf(period);
  const [, month, year] = /^(?:\D*\d{1,2}\/)(\d{1,2})(?:\/(\d{4}))?$/.exec(date ?? "") ?? [];
  if (months === null || month === undefined || Number(month) !== months.at(-1)) return false;
  const own = period === null ? null : read(period).year;
  return year === undefined || own === null || own === year;
}

/** «9 tháng năm 2026», «năm 2026»: what has come since the beginning of the year has come in it. */
export function beginsYear(period: string | null): boolean {
  return period !== null && monthsOf(period)?.[0] === 1;
}

/** Whether the parts divide a period without rest: «quý I» and «quý II» the first half of the year, twelve months a year. */
export function dividePeriod(whole: string, parts: readonly string[]): boolean {
  const all = monthsOf(whole);
  if (all === null) return false;
  const years = new Set([whole, ...parts].map((text) => read(text).year).filter((year) => year !== null));
  const covered = new Set<number>();
  for (const part of parts) {
    const months = monthsOf(part);
    if (months === null || months.some((month) => covered.has(month))) return false;
    months.forEach((month) => covered.add(month));
  }
  return years.size <= 1 && covered.size === all.length && all.every((month) => covered.has(month));
}

const MONTHS = 12;

/** The months of a period as numbers; null where it names none. */
function monthsOf(text: string): readonly number[] | null {
  const { year, quarter, month, months } = read(text);
  if (month !== null) return [month];
  if (quarter !== null) return run(3 * quarter - 2, 3);
  if (months !== null) return /cuối/i.test(text.normalize("NFC")) ? run(MONTHS + 1 - months, months) : run(1, months);
  return year === null ? null : run(1, MONTHS);
}

function run(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
