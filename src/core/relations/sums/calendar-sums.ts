import type { TableColumn } from "../../model/table";
import type { Candidate, HeaderCandidate } from "./header-sums";
import type { Sample } from "./sample";

/** Months, from the first to the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Periods that make up another: «T7 | T8 | T9 | Quý III», «Quý I | … | Quý IV | Cả năm», under one title. So few rows tell that
 * they are added as tell nothing of other sums.
 *
 * @param paths bare words of the header cells above each column of the table, top to bottom
 */
export function calendarSums(
  columns: readonly TableColumn[],
  paths: readonly (readonly string[])[],
): readonly HeaderCandidate[] {
  const groups = new Map<string, Period[]>();
  columns.forEach((_, column) => {
    const path = paths[column] ?? [];
    const span = spanOf(path[path.length - 1] ?? "");
    const above = path.slice(0, -1).join("/");
    if (span !== null) groups.set(above, [...(groups.get(above) ?? []), { place: column, span }]);
  });
  return [...groups.values()].flatMap((group) => sumsOfSpans(group).map((sum) => ({ ...sum, among: 1 })));
}

/** A period, and the column or row that it stands in. */
export interface Period {
  readonly place: number;
  readonly span: Span;
}

/** The periods that others make up, without a gap: by the longest that do. */
export function sumsOfSpans(periods: readonly Period[]): readonly Candidate[] {
  const length = ({ from, to }: Span): number => to - from + 1;
  return periods.flatMap(({ place, span }): Candidate[] => {
    // «Quý II/2025» beside «Quý II/2026» is no part of it.
    const within = periods.filter(
      (part) => part.span.from >= span.from && part.span.to <= span.to && length(part.span) < length(span),
    );
    const most = Math.max(0, ...within.map((part) => length(part.span)));
    const parts = within.filter((part) => length(part.span) === most);
    const months = new Set(parts.map((part) => part.span.from));
    const isWhole = parts.length > 1 && months.size === parts.length && parts.length * most === length(span);
    return isWhole ? [{ total: place, parts: parts.map((part) => part.place) }] : [];
  });
}

/** @param title bare words */
export function spanOf(title: string): Span | null {
  const [, month] = /^(?:thang|t) ?(\d{1,2})(?: nam)?(?: \d{4})?$/.exec(title) ?? [];
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? { from: +month, to: +month } : null;
  const [, quarter = ""] = /^quy (i{1,3}|iv|[1-4])(?: nam)?(?: \d{4})?$/.exec(title) ?? [];
  if (quarter !== "") {
    const place = ROMAN[quarter] ?? Number(quarter);
    return { from: 3 * place - 2, to: 3 * place };
  }
  if (/^(?:6|sau) thang dau nam(?: \d{4})?$/.test(title)) return { from: 1, to: 6 };
  if (/^(?:6|sau) thang cuoi nam(?: \d{4})?$/.test(title)) return { from: 7, to: 12 };
  if (/^(?:9|chin) thang(?: dau nam)?(?: \d{4})?$/.test(title)) return { from: 1, to: 9 };
  return /^(?:ca nam|nam)(?: \d{4})?$/.test(title) ? { from: 1, to: 12 } : null;
}

/**
 * Whether the rows in which a sum of periods fails may be no fault: what is there at the end of the last one, at its most, or
 * on average is never more than the largest of them.
 */
export function mayBeNoSum({ rows, columns }: Sample, { total, parts }: Candidate): boolean {
  for (let row = 0; row < rows; row += 1) {
    const values = parts.map((part) => columns[part]?.[row] ?? 0);
    const whole = columns[total]?.[row] ?? 0;
    if (values.reduce((sum, value) => sum + value, 0) !== whole && whole <= Math.max(...values)) return true;
  }
  return false;
}
