import { profiles, type ColumnId, type Profile } from "../../src/core";
import type { RowSpec } from "./build-table";
import { RandomSource } from "./random-source";

export interface RandomTableSpec {
  readonly profile: Profile;
  /** Units of each section; a single number is a table without sections. */
  readonly sections: readonly number[];
  readonly subtotals: boolean;
  readonly totalAt: "top" | "bottom" | "none";
}

/** Rows of a table in which every identity and every sum holds. Counts as offices have them: many small, a few large, some 0. */
export function balancedRows(random: RandomSource, spec: RandomTableSpec): RowSpec[] {
  const ids = Object.keys(spec.profile.columns);
  const units = spec.sections.map((count) => Array.from({ length: count }, () => balancedUnit(random, spec.profile)));
  const sum = (counts: readonly Record<ColumnId, number>[]): number[] =>
    ids.map((id) => counts.reduce((total, unit) => total + (unit[id] ?? 0), 0));
  const body = units.flatMap((section, group): RowSpec[] => {
    const rows = section.map((unit, index): RowSpec => ({
      name: `Đơn vị ${group + 1}.${index + 1}`,
      cells: sum([unit]),
    }));
    if (units.length === 1) return rows;
    const head = { name: `Mục ${group + 1}`, numbering: String(group + 1) };
    return [
      spec.subtotals ? { ...head, kind: "subtotal", cells: sum(section) } : { ...head, kind: "heading" },
      ...rows,
    ];
  });
  const total: RowSpec = { kind: "total", name: "Tổng", cells: sum(units.flat()) };
  return spec.totalAt === "none" ? body : spec.totalAt === "top" ? [total, ...body] : [...body, total];
}

/** Columns that are nobody's total are free; where a measure is a total twice over, the last part takes the rest. */
function balancedUnit(random: RandomSource, profile: Profile): Record<ColumnId, number> {
  const counts: Record<ColumnId, number> = {};
  for (const id of Object.keys(profile.columns))
    counts[id] = random.next() < 0.15 ? 0 : Math.floor(Math.exp(random.next() * 8.5));
  const sum = (parts: readonly ColumnId[]): number => parts.reduce((total, part) => total + (counts[part] ?? 0), 0);
  const totals = new Set(profile.identities.map(({ total }) => total));
  const ofTotals = profile.identities.filter(({ parts }) => parts.some((part) => totals.has(part)));
  const settled = new Set(ofTotals.map(({ total }) => total));
  for (const { total, parts } of profile.identities) if (!settled.has(total)) counts[total] = sum(parts);
  for (const { total, parts } of ofTotals) counts[total] = sum(parts);
  for (const { total, parts } of profile.identities) {
    if (!settled.has(total) || ofTotals.some((other) => other.total === total && other.parts === parts)) continue;
    let left = counts[total] ?? 0;
    parts.forEach((part, index) => {
      const share = index === parts.length - 1 ? left : random.below(left + 1);
      counts[part] = random.next() < 0.1 && index < parts.length - 1 ? 0 : share;
      left -= counts[part] ?? 0;
    });
  }
  capParts(profile, counts);
  return counts;
}

/** Parts of an order of columns are cut to what their whole leaves them, wholes before the parts that have parts themselves. */
export function capParts({ orders = [] }: Profile, counts: Record<ColumnId, number>): void {
  for (let pass = 0; pass < orders.length; pass += 1)
    for (const { whole, parts } of orders) {
      let left = counts[whole] ?? 0;
      for (const part of parts) {
        counts[part] = Math.min(left, counts[part] ?? 0);
        left -= counts[part];
      }
    }
}

/**
 * The forms that {@link balancedRows} can fill with right figures: sums nested no deeper than it follows, orders between
 * columns that no sum binds. The others have their golden books, and random-forms.test makes forms of their kinds.
 */
export const fillableForms: readonly Profile[] = profiles.filter((profile) => {
  const random = new RandomSource(1);
  return Array.from({ length: 20 }, () => balancedUnit(random, profile)).every((counts) => keeps(profile, counts));
});

/** By plain addition, not by the product's own checks. */
function keeps({ identities, orders = [] }: Profile, counts: Record<ColumnId, number>): boolean {
  const sum = (parts: readonly ColumnId[]): number => parts.reduce((all, part) => all + (counts[part] ?? 0), 0);
  return (
    identities.every(({ total, parts }) => counts[total] === sum(parts)) &&
    orders.every(({ whole, parts }) => sum(parts) <= (counts[whole] ?? 0))
  );
}
