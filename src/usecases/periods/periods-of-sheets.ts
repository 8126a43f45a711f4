import type { Table } from "../../core";
import { areMonthsApart, monthsOf, type Months } from "./named-months";
import { NO_NEIGHBOURS, type PeriodNeighbours } from "./neighbours";

/** A table and the period that its sheet or its title names for certain. */
export interface DatedTable {
  readonly profile: string;
  readonly months: Months | null;
}

/** A table with what may name its period. */
export interface TitledTable {
  readonly table: Table;
  /** The period in the title above it, null where there is none. */
  readonly above: string | null;
  /** It is the only table of its sheet, so that the sheet's name is its own. */
  readonly alone: boolean;
}

/** For each table of a workbook, in their order, those of other periods that it belongs with. */
export function neighboursOf(tables: readonly TitledTable[]): readonly PeriodNeighbours[] {
  return periodNeighbours(tables.map(datedTable));
}

function datedTable({ table, above, alone }: TitledTable): DatedTable {
  const named = alone ? monthsOf(table.sheet) : null;
  const titled = above === null ? null : monthsOf(above);
  return { profile: table.profile.id, months: agreed(named, titled) };
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
