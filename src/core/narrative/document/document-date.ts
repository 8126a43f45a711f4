/** A date as far as it is known: an office often leaves the day to the registry that numbers the document. */
export interface DocumentDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;

/** Reads `2024-03-05`, `5/3/2024`, `05.03.2024`, `2024-03` and `3/2024`; null where it is no date that exists. */
export function readDocumentDate(text: string): DocumentDate | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  const spoken = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  const [day, month, year] =
    iso !== null
      ? [iso[3], iso[2], iso[1]]
      : spoken !== null
        ? [spoken[1], spoken[2], spoken[3]]
        : [undefined, undefined, undefined];
  const date = { day: day === undefined ? null : Number(day), month: Number(month), year: Number(year) };
  return exists(date) ? date : null;
}

function exists({ day, month, year }: DocumentDate): boolean {
  if (!(month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR)) return false;
  if (day === null) return true;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Nghị định 30/2020, Phụ lục I: a day below 10 and the months 1 and 2 are written with a leading 0. */
export function dayWords(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

export function monthWords(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
