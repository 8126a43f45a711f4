import type { CellValue } from "../model/cell";
import { isSpecial } from "../model/cell";

/** Days from 1/1/2000 to 31/12/2099 as Excel counts them. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** «15/3/2021», «15-03-21», «2021-03-15», with a time before or behind it or not. */
const DAY_FIRST = /^(?:\d{1,2}:\d{2}(?::\d{2})?\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const REST =
  /^[\s,T]*(?:\d{1,2}\s*(?::|giờ|h)\s*\d{0,2}(?:\s*(?::|phút|')\s*\d{0,2})?\s*(?:[AaPp][Mm]|[SsCc][HhAa])?)?\s*$/u;

/** The day of a year, month and day, as Excel counts days; null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((time - DAY_ZERO) / DAY_MS);
}

/**
 * The day that a cell states, as Excel counts days; null where it states none.
 *
 * @param titledAsDate whether the column's title speaks of a day: only there a plain number is one
 */
export function dayOf(value: CellValue, titledAsDate: boolean): number | null {
  if (isSpecial(value)) return value.is === "date" ? inRange(value.serial) : null;
  if (typeof value === "number") return titledAsDate ? inRange(value) : null;
  return typeof value === "string" ? inRange(dayInText(value.trim())) : null;
}

function inRange(serial: number | null): number | null {
  return serial === null || serial < FIRST_DAY || serial >= LAST_DAY + 1 ? null : Math.floor(serial);
}

function dayInText(text: string): number | null {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst ?? YEAR_FIRST.exec(text);
  if (found === null || !REST.test(text.slice(found[0].length))) return null;
  const [one, two, three] = found.slice(1).map(Number);
  if (one === undefined || two === undefined || three === undefined) return null;
  return dayFirst === null ? dayNumber(one, two, three) : dayNumber(three < 100 ? 2000 + three : three, two, one);
}
