import { computeIndicators, roundHalfUp, writeDecimal, type IndicatorResult, type Table } from "../../core";

/** A table of another period, and how sentences name that period: «kỳ trước». */
export interface EarlierTable {
  readonly table: Table;
  readonly since: string;
}

type Ratio = Pick<IndicatorResult, "numerator" | "denominator">;

/** Two decimals, as the figure itself is shown. */
const DECIMALS = 2;

/** «tăng 1,25 điểm % so với kỳ trước»: by how many points a rate moved; null where the other table does not tell. */
export function rateChangeWords(now: IndicatorResult, { table, since }: EarlierTable): string | null {
  const then = computeIndicators(table, "whole").find(({ id, base }) => id === now.id && base === now.base);
  if (then === undefined || then.value === null || now.value === null) return null;
  const gap = BigInt(now.numerator) * BigInt(then.denominator) - BigInt(then.numerator) * BigInt(now.denominator);
  if (gap === 0n) return `bằng ${since}`;
  const moved = printed(now) - printed(then);
  // What is printed of both may be the same, or round the other way than they moved.
  const points = (gap > 0n ? moved : -moved) > 0n ? writeDecimal(moved < 0n ? -moved : moved, DECIMALS) : null;
  const by = points === null ? `dưới ${writeDecimal(1n, DECIMALS)}` : points;
  return gap > 0n ? `tăng ${by} điểm % so với ${since}` : `giảm ${by} điểm % so với ${since}`;
}

function printed({ numerator, denominator }: Ratio): bigint {
  return roundHalfUp(numerator * 100, denominator, DECIMALS);
}
