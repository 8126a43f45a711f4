import { readRate } from "../../indicators/compute-indicators";
import type { Indicator } from "../../../domain/rates/indicator";
import { measure } from "../../indicators/measure";
import type { CellRef } from "../../model/cell";
import type { ColumnId } from "../../model/forms/profile";
import type { Table } from "../../model/table";
import { unitRows } from "../../model/table";

/** A unit with its rate as an exact pair. */
export interface RatedUnit {
  /** Index into {@link Table.rows}. */
  readonly row: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly cells: readonly CellRef[];
}

/** A unit with one of its counts. */
export interface CountedUnit {
  readonly row: number;
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** A unit that cannot be ranked because a cell of its own says no count. */
export interface UnreadUnit {
  readonly row: number;
  readonly cells: readonly CellRef[];
}

export interface RateRanking {
  /** Highest rate first; equal rates in table order. Units with denominator 0 are left out: they did not try. */
  readonly rated: readonly RatedUnit[];
  readonly unread: readonly UnreadUnit[];
}

export interface CountRanking {
  /** Highest count first; equal counts in table order. */
  readonly counted: readonly CountedUnit[];
  readonly unread: readonly UnreadUnit[];
}

/** The units by a rate over its usual base, or the one given. */
export function rankByRate(table: Table, indicator: Indicator, base?: ColumnId): RateRanking {
  const rated: RatedUnit[] = [];
  const unread: UnreadUnit[] = [];
  for (const row of unitRows(table)) {
    const rate = readRate(table, { row }, indicator, base);
    if (rate.is === "unknown") unread.push({ row, cells: rate.from });
    else if (rate.denominator > 0)
      rated.push({ row, numerator: rate.numerator, denominator: rate.denominator, cells: rate.from });
  }
  rated.sort((one, other) => compareRates(other, one) || one.row - other.row);
  return { rated, unread };
}

/** The units by one of their counts. */
export function rankByCount(table: Table, id: ColumnId): CountRanking {
  const counted: CountedUnit[] = [];
  const unread: UnreadUnit[] = [];
  for (const row of unitRows(table)) {
    const count = measure(table, { row }, id);
    if (count.is === "known") counted.push({ row, value: count.value, cells: count.from });
    else unread.push({ row, cells: count.from });
  }
  counted.sort((one, other) => other.value - one.value || one.row - other.row);
  return { counted, unread };
}

/** Negative where one is the lower rate. Exact: past what doubles multiply exactly, in big integers. */
export function compareRates(
  one: Pick<RatedUnit, "numerator" | "denominator">,
  other: Pick<RatedUnit, "numerator" | "denominator">,
): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const exact = BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/** The units at the top and at the bottom of a ranking; the same units twice where all are equal. */
export function extremes(rated: readonly RatedUnit[]): {
  readonly best: readonly RatedUnit[];
  readonly worst: readonly RatedUnit[];
} {
  const [first] = rated;
  const last = rated.at(-1);
  if (first === undefined || last === undefined) return { best: [], worst: [] };
  return {
    best: rated.filter((unit) => compareRates(unit, first) === 0),
    worst: rated.filter((unit) => compareRates(unit, last) === 0),
  };
}

/**
 * The head of a list ordered by count: all of it when short, else its top without cutting through equal counts (the
 * sixth of six units with one dossier each is not less worth naming than the fifth).
 */
export function headOf(counted: readonly CountedUnit[], allUpTo: number, top: number): readonly CountedUnit[] {
  if (counted.length <= allUpTo) return counted;
  const next = counted[top];
  return counted.slice(0, top).filter((unit) => next === undefined || unit.value > next.value);
}
