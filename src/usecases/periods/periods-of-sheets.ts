import { plainLetters, type Table } from "../../core";

/** Months from the first to the last, of a year where one is named. */
export interface Months {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

/** A table and the period that its sheet or its title names for certain. */
export interface DatedTable {
  readonly profile: string;
  readonly months: Months | null;
}

/** The table of the period before, that of the same period last year, and those that make a table's period up, by their places in the list. */
export interface PeriodNeighbours {
  readonly previous: number | null;
  readonly lastYear: number | null;
  readonly parts: readonly number[];
}

export const NO_NEIGHBOURS: PeriodNeighbours = { previous: null, lastYear: null, parts: [] };

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

/**
 * @param above the period in the title above it, null where there is none
 * @param alone it is the only table of its sheet, so that the sheet's name is its own
 */
export function datedTable(table: Table, above: string | null, alone: boolean): DatedTable {
  const named = alone ? monthsOf(table.sheet) : null;
  const titled = above === null ? null : monthsOf(above);
  return { profile: table.profile.id, months: agreed(named, titled) };
}

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

function agreed(one: Months | null, other: Months | null): Months | null {
  if (one === null || other === null) return one ?? other;
  return areMonthsApart(one, other) ? null : { ...one, year: one.year ?? other.year };
}

/** For each table of one form, what comes before it and what it consists of; nothing where two tables claim one period. */
export function periodNeighbours(tables: readonly DatedTable[]): readonly PeriodNeighbours[] {
  const dated = ofOneYear(tables);
  return dated.map(({ profile, months }, index) => {
    if (months === null) return NO_NEIGHBOURS;
    const others = dated.flatMap((other, place) =>
      other.months !== null && other.profile === profile && place !== index ? [{ place, months: other.months }] : [],
    );
    return { previous: before(months, others), lastYear: yearBefore(months, others), parts: cover(months, others) };
  });
}

/** Where one year alone is named, it is the year of all. */
function ofOneYear(tables: readonly DatedTable[]): readonly DatedTable[] {
  const years = [...new Set(tables.flatMap(({ months }) => months?.year ?? []))];
  const [only] = years;
  if (only === undefined || years.length > 1) return tables;
  return tables.map((table) => (table.months === null ? table : { ...table, months: { ...table.months, year: only } }));
}

interface Other {
  readonly place: number;
  readonly months: Months;
}

/** The one table of equal length that ends where this begins. */
function before({ first, last, year }: Months, others: readonly Other[]): number | null {
  const fits = others.filter(({ months }) => {
    if (months.last - months.first !== last - first) return false;
    const sameYear = months.last === first - 1 && months.year === year;
    return sameYear || (first === 1 && months.last === 12 && year !== null && months.year === year - 1);
  });
  return fits.length === 1 ? (fits[0]?.place ?? null) : null;
}

/** The one table of the same months a year earlier. */
function yearBefore({ first, last, year }: Months, others: readonly Other[]): number | null {
  const fits = others.filter(
    ({ months }) => months.first === first && months.last === last && year !== null && months.year === year - 1,
  );
  return fits.length === 1 ? (fits[0]?.place ?? null) : null;
}

/** The shortest tables that follow each other without a gap from the first to the last month. */
function cover({ first, last, year }: Months, others: readonly Other[]): readonly number[] {
  const inside = others.filter(
    ({ months }) =>
      months.year === year && months.first >= first && months.last <= last && months.last - months.first < last - first,
  );
  const parts: number[] = [];
  for (let month = first; month <= last;) {
    const starting = inside.filter(({ months }) => months.first === month);
    const shortest = Math.min(...starting.map(({ months }) => months.last));
    const [next, twice] = starting.filter(({ months }) => months.last === shortest);
    if (next === undefined || twice !== undefined) return [];
    parts.push(next.place);
    month = shortest + 1;
  }
  return parts;
}
