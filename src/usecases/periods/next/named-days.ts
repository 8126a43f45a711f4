import { plainLetters, type Day } from "../../../core";
import type { Months } from "../named-months";
import { isDay, type Days } from "./period-step";

const SHORT = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*((?:19|20)\d{2}))?(?![\d/])`;
const LONG = String.raw`(\d{1,2})\s*thang\s*(\d{1,2})(?:\s*nam\s*((?:19|20)\d{2}))?(?!\d)`;
const between = (day: string): RegExp =>
  new RegExp(String.raw`(?<![a-z])tu\s*(?:ngay)?\s*:?\s*${day}\s*(?:den|-|–)\s*(?:het)?\s*(?:ngay)?\s*:?\s*${day}`);
const RANGES = [between(SHORT), between(LONG)];

/** The first and last day that lines name: «từ ngày 15/3 đến ngày 14/4», with the year of the period where they name none. */
export function daysNamed(lines: readonly string[], months: Months | null): Days | null {
  for (const line of lines) {
    const plain = plainLetters(line.toLowerCase());
    for (const range of RANGES) {
      const match = range.exec(plain);
      if (match !== null) return daysOf(match, months?.year ?? null);
    }
  }
  return null;
}

function daysOf([, d1, m1, y1, d2, m2, y2]: RegExpExecArray, known: number | null): Days | null {
  const last = y2 ?? y1 ?? known;
  if (last === null) return null;
  const to: Day = { day: Number(d2), month: Number(m2), year: Number(last) };
  const begun = Number(m1) > to.month ? to.year - 1 : to.year;
  const from: Day = { day: Number(d1), month: Number(m1), year: y1 === undefined ? begun : Number(y1) };
  return isDay(from) && isDay(to) ? { from, to } : null;
}
