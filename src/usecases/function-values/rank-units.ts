import { findMeasure, findRate, unitRows, writeCount, type Table } from "../../core";
import { readCount } from "./count-value";
import { badArgument, isNoValue, notAvailable, unknownName, type NoValue } from "./no-value";
import { askedRate, readRatio, type AskedRate } from "./rate-value";

/** One spilled row: unit, value, denominator ("" for a plain count). */
export type RankedUnit = readonly [unit: string, value: number, denominator: number | ""];

/**
 * The units by a count or a rate, largest first: `RANK`. Units whose denominator is 0 or whose figures are not known
 * are left out; ties keep the table's order.
 *
 * @param many how many; negative or «thấp nhất» from the bottom; null for all
 */
export function rankUnits(table: Table, by: string, many: number | string | null): readonly RankedUnit[] | NoValue {
  const count = howMany(many);
  if (isNoValue(count)) return count;
  const value = valuesBy(table, by);
  if (isNoValue(value)) return value;
  const ranked = unitRows(table).flatMap((row): RankedUnit[] => {
    const known = value(row);
    return known === null ? [] : [[table.rows[row]?.name ?? "", ...known]];
  });
  if (ranked.length === 0) return notAvailable("Không có đơn vị nào phát sinh số liệu này.");
  const direction = count < 0 ? 1 : -1;
  return [...ranked].sort((one, other) => direction * (one[1] - other[1])).slice(0, Math.abs(count));
}

/** The units under a target: `BELOW_TARGET`. Lowest first; [] where every unit reaches it. */
export function unitsBelowTarget(table: Table, rate: string, target: number | string): readonly RankedUnit[] | NoValue {
  const least = targetFraction(target);
  if (isNoValue(least)) return least;
  const asked = askedRate(table, rate, null);
  if (isNoValue(asked)) return asked;
  const value = ratioOf(table, asked);
  const below = unitRows(table).flatMap((row): RankedUnit[] => {
    const known = value(row);
    return known === null || known[0] >= least ? [] : [[table.rows[row]?.name ?? "", ...known]];
  });
  return below.sort((one, other) => one[1] - other[1]);
}

type ValueOfRow = (row: number) => readonly [value: number, denominator: number | ""] | null;

function valuesBy(table: Table, by: string): ValueOfRow | NoValue {
  const asRate = findRate(by);
  // «đã giải quyết» names a count and a rate: where ids differ, a rate is asked for by the word «tỷ lệ» or its id.
  const asMeasure = findMeasure(table.profile, by);
  if (asRate.is === "found" && (asMeasure.is === "unknown" || /^t[ỷỉ] lệ/i.test(by.normalize("NFC").trim()))) {
    const asked = askedRate(table, by, null);
    return isNoValue(asked) ? asked : ratioOf(table, asked);
  }
  if (asMeasure.is === "unknown") return unknownName("số liệu hoặc tỷ lệ", by, [...asRate.is === "unknown" ? asRate.nearest : [], ...asMeasure.nearest].slice(0, 3));
  return (row) => {
    const count = readCount(table, { row }, asMeasure.value);
    return isNoValue(count) ? null : [count, ""];
  };
}

function ratioOf(table: Table, asked: AskedRate): ValueOfRow {
  return (row) => {
    const ratio = readRatio(table, { row }, asked);
    return isNoValue(ratio) || ratio.denominator === 0 ? null : [ratio.numerator / ratio.denominator, ratio.denominator];
  };
}

function howMany(many: number | string | null): number | NoValue {
  if (many === null || many === "") return Number.MAX_SAFE_INTEGER;
  if (typeof many === "number" && Number.isFinite(many) && Math.trunc(many) !== 0) return Math.trunc(many);
  const text = String(many).normalize("NFC").trim().toLowerCase();
  if (text === "thấp nhất") return -1;
  if (text === "cao nhất") return 1;
  const lowest = /^(\d+) thấp nhất$/.exec(text)?.[1];
  if (lowest !== undefined) return -Number(lowest);
  return badArgument(`Số đơn vị cần xếp hạng phải là số khác 0 hoặc «thấp nhất», không phải «${String(many)}».`);
}

/** 95, 0,95, "95%" and "95" mean the same; up to 1 is a fraction. */
function targetFraction(target: number | string): number | NoValue {
  const text = String(target).trim().replace(",", ".");
  const number = Number(text.replace(/\s*%$/, ""));
  if (text === "" || !Number.isFinite(number) || number < 0) return badArgument(`Chỉ tiêu «${String(target)}» không phải là tỷ lệ. Ví dụ: 95, 0,95 hoặc "95%".`);
  const fraction = text.endsWith("%") || number > 1 ? number / 100 : number;
  return fraction <= 1 ? fraction : badArgument(`Chỉ tiêu ${writeCount(Math.round(number))}% lớn hơn 100%.`);
}
