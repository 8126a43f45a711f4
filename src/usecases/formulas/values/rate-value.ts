import { findMeasure, findRate, measureLabel, type Scope, type Table, termWords } from "../../../core";
import { countOrReason } from "./count-value";
import { badArgument, isNoValue, NOTHING_TO_DIVIDE, unknownName, type NoValue } from "./no-value";
import { scopeOfUnit } from "./scope-of-unit";

type Rate = Extract<ReturnType<typeof findRate>, { is: "found" }>["value"];

/** A rate as the pair of counts behind it. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A rate of a unit, a section or the whole table, as a fraction: `RATE`, `ONTIME_RATE` and their siblings. */
export function rateValue(table: Table, rate: string, unit: string | null, base: string | null): number | NoValue {
  const asked = askedRate(table, rate, base);
  if (isNoValue(asked)) return asked;
  const scope = scopeOfUnit(table, unit);
  if (isNoValue(scope)) return scope;
  const ratio = readRatio(table, scope, asked);
  if (isNoValue(ratio)) return ratio;
  return ratio.denominator === 0 ? NOTHING_TO_DIVIDE : ratio.numerator / ratio.denominator;
}

/** Which rate over which base a formula asks for. */
export interface AskedRate {
  readonly rate: Rate;
  readonly base: string;
}

export function askedRate(table: Table, rate: string, base: string | null): AskedRate | NoValue {
  const term = findRate(rate);
  if (term.is === "unknown") return unknownName("tỷ lệ", rate, term.nearest);
  const found = term.value;
  if (base === null || base.trim() === "") return { rate: found, base: found.base };
  const measure = findMeasure(table.profile, base);
  const bases: readonly string[] = [found.base, ...found.otherBases];
  if (measure.is === "found" && bases.includes(measure.value)) return { rate: found, base: measure.value };
  const known = bases.map((id) => `«${measureLabel(table.profile, id)}» (${id})`).join(", ");
  return badArgument(`Mẫu số «${base.trim()}» không dùng cho ${termWords(found.label)}. Có thể chọn: ${known}.`);
}

/** Both counts, or why one of them is not known. */
export function readRatio(table: Table, scope: Scope, { rate, base }: AskedRate): Ratio | NoValue {
  const numerator = countOrReason(table, scope, rate.numerator);
  if (isNoValue(numerator)) return numerator;
  const denominator = countOrReason(table, scope, base);
  return isNoValue(denominator) ? denominator : { numerator, denominator };
}
