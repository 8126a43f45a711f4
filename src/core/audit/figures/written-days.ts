/** A day of the Gregorian calendar. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** Null where the text leaves it to the date behind. */
  readonly year: number | null;
}

/** «21/6/2020», «2.1.2018», «21/4», «ngày 5 tháng 3 năm 2021»; null for anything else. */
export function readWrittenDay(text: string): WrittenDay | null {
  const [day, month, year, ...rest] = (text.match(/\d+/g) ?? []).map(Number);
  if (day === undefined || month === undefined || rest.length > 0) return null;
  if (year !== undefined && year < 1000 && year > 99) return null;
  return { day, month, year: year === undefined ? null : year < 100 ? 2000 + year : year };
}

const DAY = 86_400_000;

/** Days since 1970, null where the calendar has no such day. */
export function dayNumber({ day, month, year }: WrittenDay, yearIfOpen: number): number | null {
  const date = new Date(Date.UTC(year ?? yearIfOpen, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.getTime() / DAY : null;
}

/** How many days a named period may last, and the months in which it ends, where they are known. */
export interface PeriodLength {
  readonly shortest: number;
  readonly longest: number;
}

const SLACK = 12;

/** «Quý III năm 2021», «Tháng 09/2021», «6 tháng đầu năm 2022», «năm 2020»; null where no length is named. */
export function readLength(text: string): PeriodLength | null {
  const words = text.normalize("NFC").toLowerCase();
  const months = /(\d{1,2})\s+tháng/.exec(words)?.[1];
  if (months !== undefined) return lasting(Number(months));
  if (/quý/.test(words)) return lasting(3);
  if (/tuần/.test(words)) return { shortest: 4, longest: 9 };
  if (/tháng/.test(words)) return lasting(1);
  return /^năm\s+\d{4}$/.test(words.trim()) ? lasting(12) : null;
}

function lasting(months: number): PeriodLength {
  return { shortest: months * 30.4 - SLACK, longest: months * 30.5 + SLACK };
}
