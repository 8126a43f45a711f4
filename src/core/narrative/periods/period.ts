/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A reporting period as offices write it, or why its dates make none. */
export type PeriodName =
  | { readonly is: "named"; readonly name: string }
  | {
      readonly is: "refused";
      readonly because: "no-date" | "impossible-date" | "crossing" | "too-long";
      /** The text at fault. */ readonly text: string;
    };

/** First and last day of a reporting month: the calendar's own, 15–14, 21–20. */
const CUT_OFFS = [1, 15, 21];
const ROMAN = ["I", "II", "III", "IV"];
/** Beyond that the day and the month were probably exchanged, or the century. */
const MOST_YEARS = 10;

/**
 * «tháng 9 năm 2021 (tính từ ngày 21/8/2021 đến ngày 20/9/2021)» from its first and last day. Whole months by one of the
 * cut-offs in use get their name, with the days where they are not the calendar's; anything else its days alone.
 */
export function periodName(from: string, to: string): PeriodName {
  const [first, last] = [readDay(from), readDay(to)];
  if (first === null || last === null) return { is: "refused", because: "no-date", text: first === null ? from : to };
  if (!exists(first) || !exists(last))
    return { is: "refused", because: "impossible-date", text: exists(first) ? to : from };
  if (before(last, first))
    return { is: "refused", because: "crossing", text: `${dayWords(first)} – ${dayWords(last)}` };
  if (last.year - first.year > MOST_YEARS)
    return { is: "refused", because: "too-long", text: `${dayWords(first)} – ${dayWords(last)}` };
  const days = `từ ngày ${dayWords(first)} đến ngày ${dayWords(last)}`;
  const months = wholeMonths(first, last);
  const name = months === null ? null : monthsName(months);
  if (name === null) return { is: "named", name: days };
  return { is: "named", name: first.day === 1 ? name : `${name} (tính ${days})` };
}

/** Reads «21/8/2021», «21-08-2021», «21.8.2021», «2021-08-21»; null for anything else. Whether the day exists is another question. */
export function readDay(text: string): Day | null {
  const vietnamese = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (vietnamese !== null)
    return { day: Number(vietnamese[1]), month: Number(vietnamese[2]), year: Number(vietnamese[3]) };
  return iso === null ? null : { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
}

/** The last month that a period's name speaks of: «quý III năm 2021» → 9/2021; null where it names no year. */
export function lastMonthOf(period: string): { readonly year: number; readonly month: number } | null {
  const dates = [...period.matchAll(/(?<!\d)\d{1,2}[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu)];
  const lastDate = dates.at(-1);
  if (lastDate !== undefined) return { year: Number(lastDate[2]), month: Number(lastDate[1]) };
  const year = Number([...period.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].at(-1)?.[1] ?? 0);
  if (year === 0) return null;
  const month = /tháng\s+(\d{1,2})(?!\d)/iu.exec(period)?.[1];
  if (month !== undefined) return { year, month: Number(month) };
  const quarter = /quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])/iu.exec(period)?.[1]?.toUpperCase();
  if (quarter !== undefined)
    return { year, month: 3 * (ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) + 1 : Number(quarter)) };
  const first = /(?<!\d)(\d{1,2})\s+tháng\s+(?:đầu\s+)?năm/iu.exec(period)?.[1];
  return { year, month: first === undefined ? 12 : Math.min(12, Number(first)) };
}

interface Months {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** The reporting months from the first day to the last, where both fall on the same cut-off and in one year. */
function wholeMonths(first: Day, last: Day): Months | null {
  const cutOff = CUT_OFFS.find((day) => day === first.day);
  if (cutOff === undefined) return null;
  // By 15–14 the month of March begins on 15/2; the calendar's begins with itself.
  const from = cutOff === 1 ? first : next(first);
  const endsWell = cutOff === 1 ? last.day === daysIn(last.year, last.month) : last.day === cutOff - 1;
  const inOneYear = from.year === last.year && from.month <= last.month;
  return endsWell && inOneYear ? { year: last.year, first: from.month, last: last.month } : null;
}

function monthsName({ year, first, last }: Months): string | null {
  const length = last - first + 1;
  if (length === 1) return `tháng ${first} năm ${year}`;
  if (length === 3 && last % 3 === 0) return `quý ${ROMAN[last / 3 - 1] ?? ""} năm ${year}`;
  if (length === 12) return `năm ${year}`;
  if (first === 1 && (length === 6 || length === 9)) return `${length} tháng đầu năm ${year}`;
  return first === 7 && length === 6 ? `6 tháng cuối năm ${year}` : null;
}

function next({ year, month, day }: Day): Day {
  return month === 12 ? { year: year + 1, month: 1, day } : { year, month: month + 1, day };
}

function exists({ year, month, day }: Day): boolean {
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function before(one: Day, other: Day): boolean {
  return one.year !== other.year
    ? one.year < other.year
    : one.month !== other.month
      ? one.month < other.month
      : one.day < other.day;
}

/** 21/8/2021, as the reports write it inside a sentence. */
function dayWords({ year, month, day }: Day): string {
  return `${day}/${month}/${year}`;
}
