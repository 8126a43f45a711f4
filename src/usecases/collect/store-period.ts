import { monthsOf, type Months } from "../periods/named-months";

/** How long the periods of one series are. */
export type Grain = "month" | "quarter" | "half" | "nine-months" | "year" | "other";

const two = (month: number): string => String(month).padStart(2, "0");

/** The period's name in the store, in the order of time within a year: `2024`, `2024-05`, `2024-H1`, `2024-Q1`, `2024-M01-M09`. Null without a year. */
export function storePeriod({ first, last, year }: Months): string | null {
  if (year === null) return null;
  const months = last - first + 1;
  if (months === 12) return String(year);
  if (months === 1) return `${year}-${two(first)}`;
  if (months === 3 && last % 3 === 0) return `${year}-Q${last / 3}`;
  if (months === 6 && last % 6 === 0) return `${year}-H${last / 6}`;
  return `${year}-M${two(first)}-M${two(last)}`;
}

/** A period as users write it, or as the store names it; null where it is no period of a year. */
export function readPeriod(text: string): { readonly name: string; readonly months: Months } | null {
  const months = readStoreName(text.trim()) ?? monthsOf(text.normalize("NFC"));
  const name = months === null ? null : storePeriod(months);
  return name === null || months === null ? null : { name, months };
}

/** Months of a name of the store; null for any other text. */
function readStoreName(name: string): Months | null {
  const [, y, month, quarter, half, from, to] =
    /^((?:19|20)\d{2})(?:-(?:(\d{2})|Q([1-4])|H([12])|M(\d{2})-M(\d{2})))?$/i.exec(name) ?? [];
  if (y === undefined) return null;
  const year = Number(y);
  const within = (first: number, last: number): Months | null =>
    first >= 1 && first <= last && last <= 12 ? { first, last, year } : null;
  if (month !== undefined) return within(Number(month), Number(month));
  if (quarter !== undefined) return within(3 * Number(quarter) - 2, 3 * Number(quarter));
  if (half !== undefined) return within(6 * Number(half) - 5, 6 * Number(half));
  return from === undefined ? within(1, 12) : within(Number(from), Number(to));
}

/** Whether a folder's name is a period of the store. */
export function isStorePeriod(name: string): boolean {
  return readPeriod(name)?.name === name;
}

export function grainOf(period: string): Grain {
  if (/^\d{4}$/.test(period)) return "year";
  if (/^\d{4}-\d{2}$/.test(period)) return "month";
  if (period.includes("-Q")) return "quarter";
  if (period.includes("-H")) return "half";
  return period.endsWith("-M01-M09") ? "nine-months" : "other";
}

/** The order of time: by the first month, the shorter first. */
export function byTime(one: string, other: string): number {
  const [a, b] = [readStoreName(one), readStoreName(other)];
  if (a === null || b === null) return one < other ? -1 : 1;
  return (a.year ?? 0) - (b.year ?? 0) || a.first - b.first || a.last - b.last;
}

const ROMAN = ["I", "II", "III", "IV"];

/** «tháng 5/2024», «quý I/2024», «6 tháng đầu năm 2024», «năm 2024». */
export function periodWords(period: string): string {
  const months = readStoreName(period);
  if (months === null) return period;
  const { first, last, year } = months;
  switch (grainOf(period)) {
    case "month":
      return `tháng ${first}/${year}`;
    case "quarter":
      return `quý ${ROMAN[last / 3 - 1] ?? ""}/${year}`;
    case "half":
      return `6 tháng ${first === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "nine-months":
      return `9 tháng năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "other":
      return `tháng ${first} đến tháng ${last} năm ${year}`;
  }
}
