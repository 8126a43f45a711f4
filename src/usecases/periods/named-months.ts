import { plainLetters } from "../../core";

/** Months from the first to the last, of a year where one is named. */
export interface Months {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

const ROMAN = ["i", "ii", "iii", "iv"];
/** Words without diacritics: sheets are named «Thang 1», «Quy I», «T1», «Q1», «01-2026». */
const QUARTER = /(?<![a-z])(?:quy|q)[\s.]*(iv|i{1,3}|[1-4])(?![a-z\d])/g;
const HALF = /(?<!\d)0?([369])\s*(?:thang|t(?![a-z]))(?:\s*(dau|cuoi))?/g;
const MONTH = /(?<![a-z])(?:t|th|thang)[\s.]*(\d{1,2})(?!\d|(?!nam)[a-z])(?!\s*(?:[-–,+&]|va|den)\s*\d{1,2}(?!\d))/g;
const NUMBERED = /^(?:(\d{1,2})(?:[\s./-]+(?:19|20)\d{2})?|(?:19|20)\d{2}[\s./-]+(\d{1,2}))$/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
const WHOLE_YEAR = /^(?:ca\s*)?(?:nam\s*)?\d{4}$|^ca nam$/;
/** Sums of many periods, and comparisons. */
const NO_PERIOD = /luy ke|cong don|so sanh|cung ky|ke hoach/;

/** The months that a text names; null where it names none, or more than one period. */
export function monthsOf(text: string): Months | null {
  const plain = plainLetters(text.toLowerCase())
    .replace(/[\s_]+/g, " ")
    .trim();
  if (NO_PERIOD.test(plain)) return null;
  const years = [...new Set([...plain.matchAll(YEAR)].map((match) => Number(match[1])))];
  if (years.length > 1) return null;
  const year = years[0] ?? null;
  const quarters = [...plain.matchAll(QUARTER)].map(([, name = ""]): [number, number] => {
    const quarter = ROMAN.includes(name) ? ROMAN.indexOf(name) + 1 : Number(name);
    return [3 * quarter - 2, 3 * quarter];
  });
  const halves = [...plain.matchAll(HALF)].map(([, length = "", which]): [number, number] =>
    which === "cuoi" ? [13 - Number(length), 12] : [1, Number(length)],
  );
  const months = [...plain.replace(HALF, " ").matchAll(MONTH)].map(([, month = ""]): [number, number] => [
    Number(month),
    Number(month),
  ]);
  const numbered = NUMBERED.exec(plain);
  const month = Number(numbered?.[1] ?? numbered?.[2] ?? 0);
  const all = [...quarters, ...halves, ...months, ...(month > 0 ? [[month, month] as const] : [])];
  const [only] = all;
  if (only === undefined) return WHOLE_YEAR.test(plain) ? { first: 1, last: 12, year } : null;
  if (all.length > 1 || only[0] < 1 || only[1] > 12) return null;
  return { first: only[0], last: only[1], year };
}

/** Whether two periods differ for certain; a year that one of them does not name may be the other's. */
export function areMonthsApart(one: Months, other: Months): boolean {
  const otherYear = one.year !== null && other.year !== null && one.year !== other.year;
  return otherYear || one.first !== other.first || one.last !== other.last;
}
