import { readRate } from "../../indicators/compute-indicators";
import type { Indicator } from "../../../domain/rates/indicator";
import { measure } from "../../indicators/measure";
import type { ColumnId } from "../../model/forms/profile";
import type { Table } from "../../model/table";
import { unitRows } from "../../model/table";
import { unitKey } from "../../model/names/unit-name";
import { noDoubts } from "./doubt";
import type { CountFigure, PointsFigure, RateFigure } from "./figure";
import { countFigure, pointsBetween, rateFigure, together } from "./figure";
import { plainText } from "../templates/plain-text";
import type { OtherPeriod } from "./narrative-source";

/** How a count moved since another period. Cells are those of this period: the other table lies in another file. */
export interface CountChange {
  /** «số hồ sơ quá hạn» */
  readonly what: string;
  /** «kỳ trước» */
  readonly since: string;
  readonly moved: "up" | "down" | "same";
  readonly before: CountFigure;
  readonly after: CountFigure;
  readonly by: CountFigure;
  /** by / before; null where there was nothing before. */
  readonly percent: RateFigure | null;
  /** after / before, from twice as many on: «gấp 2,76 lần». */
  readonly times: RateFigure | null;
}

export interface RateChange {
  readonly what: string;
  readonly since: string;
  readonly moved: "up" | "down" | "same";
  readonly before: RateFigure;
  readonly after: RateFigure;
  readonly points: PointsFigure;
}

/** Since the other period's table; null where that one does not say. */
export function countChange(
  after: CountFigure | null,
  id: ColumnId,
  what: string,
  { table, period }: OtherPeriod,
): CountChange | null {
  const then = measure(table, "whole", id);
  if (after === null || then.is === "unknown") return null;
  const since = plainText(period);
  const origin = { label: `${what} ${since}`, cells: [], given: true };
  const by = Math.abs(after.value - then.value);
  const now = together([after]);
  const rate = (numerator: number, fact: string, label: string): RateFigure | null => {
    const figure =
      then.value > 0
        ? rateFigure(numerator, then.value, { ...origin, fact, label, base: origin.label }, noDoubts)
        : null;
    return figure === null ? null : { ...figure, ...now };
  };
  return {
    what,
    since,
    moved: after.value > then.value ? "up" : after.value < then.value ? "down" : "same",
    before: countFigure(then.value, { ...origin, fact: `before.${id}` }, noDoubts),
    after,
    by: {
      ...countFigure(by, { ...origin, fact: `change.${id}`, label: `${what}: thay đổi so với ${since}` }, noDoubts),
      ...now,
    },
    percent: rate(by, `changeRate.${id}`, `${what}: tỷ lệ thay đổi so với ${since}`),
    times: after.value >= 2 * then.value ? rate(after.value, `times.${id}`, `${what}: số lần so với ${since}`) : null,
  };
}

/** Two rates differ by points, never by percent. */
export function rateChange(
  after: RateFigure | null,
  indicator: Indicator,
  base: ColumnId,
  { table, period }: OtherPeriod,
): RateChange | null {
  const then = readRate(table, "whole", indicator, base);
  if (after === null || then.is === "unknown") return null;
  const since = plainText(period);
  const before = rateFigure(
    then.numerator,
    then.denominator,
    { fact: `before.${indicator.id}`, label: `${indicator.label} ${since}`, cells: [], given: true, base: after.base },
    noDoubts,
  );
  if (before === null) return null;
  const points = pointsBetween(before, after, {
    fact: `points.${indicator.id}`,
    label: `${indicator.label}: thay đổi so với ${since}`,
  });
  const gap = BigInt(after.numerator) * BigInt(then.denominator) - BigInt(then.numerator) * BigInt(after.denominator);
  return { what: indicator.label, since, moved: gap > 0n ? "up" : gap < 0n ? "down" : "same", before, after, points };
}

/** The row of the same unit in another table: same name, same section where the name alone is not enough; null where there is none. */
export function sameUnits(table: Table, other: Table): (row: number) => number | null {
  const keyed = (of: Table, row: number, withSection: boolean): string => {
    const unit = of.rows[row];
    return unitKey(
      withSection ? `${of.groups[unit?.group ?? -1]?.name ?? ""} · ${unit?.name ?? ""}` : (unit?.name ?? ""),
    );
  };
  const index = (withSection: boolean): ReadonlyMap<string, number | null> => {
    const rows = new Map<string, number | null>();
    // Two of one name: neither is surely the one meant.
    for (const row of unitRows(other))
      rows.set(keyed(other, row, withSection), rows.has(keyed(other, row, withSection)) ? null : row);
    return rows;
  };
  const [byName, bySection] = [index(false), index(true)];
  return (row) => {
    if ((table.rows[row]?.name ?? "") === "") return null;
    return byName.get(keyed(table, row, false)) ?? bySection.get(keyed(table, row, true)) ?? null;
  };
}
