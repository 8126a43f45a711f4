import type { Day } from "../../../core";
import type { Months } from "../named-months";

/** First and last day of a period. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** From one period to the next of its length. At least one of the two is known. */
export interface PeriodStep {
  readonly months: { readonly from: Months; readonly to: Months } | null;
  readonly days: { readonly from: Days; readonly to: Days } | null;
}

const DAY_MS = 86_400_000;

/** A month, a quarter, a half or a whole year has one that follows; three, six or nine months counted from January on are a running count. */
export function monthsAfter({ first, last, year }: Months): Months | null {
  const length = last - first + 1;
  if (![1, 3, 6, 12].includes(length) || (first - 1) % length !== 0) return null;
  return shifted({ first, last, year }, length);
}

/** The same months some months later; a year that nobody named stays so. */
export function shifted({ first, last, year }: Months, by: number): Months {
  const begin = first - 1 + by;
  const years = Math.floor(begin / 12);
  const month = begin - 12 * years + 1;
  return { first: month, last: month + last - first, year: year === null ? null : year + years };
}

/** The first and the last day of whole months; null where their year is not known. */
export function calendarDays({ first, last, year }: Months): Days | null {
  if (year === null) return null;
  return { from: { year, month: first, day: 1 }, to: { year, month: last, day: daysIn(year, last) } };
}

/**
 * The days that follow: as many whole months (15/3–14/4 → 15/4–14/5, 1/2–28/2 → 1/3–31/3), or a week after a week.
 * Null for anything else.
 */
export function daysAfter({ from, to }: Days): Days | null {
  const begin = dayAfter(to, 1);
  const months = monthsBetween(from, begin);
  if (months !== null && [1, 3, 6, 12].includes(months))
    return { from: begin, to: dayAfter(inMonths(begin, months), -1) };
  const length = (time(begin) - time(from)) / DAY_MS;
  return length === 7 ? { from: begin, to: dayAfter(begin, 6) } : null;
}

/** How many whole months lie from one day to another that begins the next period; null where there are none. */
export function monthsBetween(from: Day, begin: Day): number | null {
  const months = 12 * (begin.year - from.year) + begin.month - from.month;
  return from.day === begin.day && months > 0 ? months : null;
}

export function dayAfter(day: Day, days: number): Day {
  return dayOf(time(day) + days * DAY_MS);
}

export function isSameDay(one: Day, other: Day): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** Whether the calendar has the day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The 31st in a month of thirty days is its last. */
function inMonths({ year, month, day }: Day, by: number): Day {
  const begin = month - 1 + by;
  const there = { year: year + Math.floor(begin / 12), month: (begin % 12) + 1 };
  return { ...there, day: Math.min(day, daysIn(there.year, there.month)) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function time({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function dayOf(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
