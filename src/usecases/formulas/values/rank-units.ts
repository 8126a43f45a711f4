import { findMeasure, findRate, unitRows, type Table } from "../../../core";
import { countOrReason } from "./count-value";
import { badArgument, isNoValue, notAvailable, unknownName, type NoValue } from "./no-value";
import { askedRate, readRatio, type AskedRate } from "./rate-value";

/** One spilled row: unit, value, denominator ("" for a plain count). */
export type RankedUnit = readonly [unit: string, value: number, denominator: number | ""];

/**
 * The units by a count or a rate, largest first: `RANK`. Units whose denominator is 0 are left out; ties keep the
 * table's order. No value where a unit's figure is not known: a ranking that leaves it out would look complete.
 *
 * @param many how many; negative or «thấp nhất» from the bottom; null, and 0 as an empty cell arrives on the desktop, for all
 */
export function rankUnits(table: Table, by: string, many: number | string | null): readonly RankedUnit[] | NoValue {
  const count = howMany(many);
  if (isNoValue(count)) return count;
  const value = valuesBy(table, by);
  if (isNoValue(value)) return value;
  const ranked = valued(table, value);
  if (isNoValue(ranked)) return ranked;
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
  const units = valued(table, ratioOf(table, asked));
  return isNoValue(units) ? units : units.filter(([, share]) => share < least).sort((one, other) => one[1] - other[1]);
}

/** null: the denominator is 0, nothing to rank. */
type ValueOfRow = (row: number) => readonly [value: number, denominator: number | ""] | NoValue | null;

/** Every unit with its value, or why one of them has none. */
function valued(table: Table, value: ValueOfRow): RankedUnit[] | NoValue {
  const units: RankedUnit[] = [];
  for (const row of unitRows(table)) {
    const known = value(row);
    if (isNoValue(known)) return known;
    if (known !== null) units.push([table.rows[row]?.name ?? "", ...known]);
  }
  return units;
}

function valuesBy(table: Table, by: string): ValueOfRow | NoValue {
  const asRate = findRate(by);
  // «đã giải quyết» names a count and a rate: where ids differ, a rate is asked for by the word «tỷ lệ» or its id.
  const asMeasure = findMeasure(table.profile, by);
  if (asRate.is === "found" && (asMeasure.is === "unknown" || /^t[ỷỉ] lệ/i.test(by.normalize("NFC").trim()))) {
    const asked = askedRate(table, by, null);
    return isNoValue(asked) ? asked : ratioOf(table, asked);
  }
  if (asMeasure.is === "unknown")
    return unknownName(
      "số liệu hoặc tỷ lệ",
      by,
      [...(asRate.is === "unknown" ? asRate.nearest : []), ...asMeasure.nearest].slice(0, 3),
    );
  return (row) => {
    const count = countOrReason(table, { row }, asMeasure.value);
    return isNoValue(count) ? count : [count, ""];
  };
}

function ratioOf(table: Table, asked: AskedRate): ValueOfRow {
  return (row) => {
    const ratio = readRatio(table, { row }, asked);
    if (isNoValue(ratio)) return ratio;
    return ratio.denominator === 0 ? null : [ratio.numerator / ratio.denominator, ratio.denominator];
  };
}

function howMany(many: number | string | null): number | NoValue {
  const text = String(many ?? "")
    .normalize("NFC")
    .trim()
    .toLowerCase();
  if (text === "" || text === "0" || text === "cao nhất") return Number.MAX_SAFE_INTEGER;
  if (text === "thấp nhất") return -Number.MAX_SAFE_INTEGER;
  const { figures, lowest } = /^(?<figures>-?\d+)(?<lowest> thấp nhất)?$/.exec(text)?.groups ?? {};
  if (figures !== undefined && Number.isSafeInteger(Number(figures)) && Number(figures) !== 0)
    return lowest === undefined ? Number(figures) : -Math.abs(Number(figures));
  return badArgument(`Số đơn vị cần xếp hạng phải là số nguyên hoặc «thấp nhất», không phải «${String(many)}».`);
}

/** 95, 0,95, "95%" and "95" mean the same; up to 1 is a fraction. */
function targetFraction(target: number | string): number | NoValue {
  const text = String(target).trim().replace(",", ".");
  const number = Number(text.replace(/\s*%$/, ""));
  // An empty cell arrives as 0 on the desktop: no unit would be under it.
  if (text === "" || !Number.isFinite(number) || number <= 0)
    return badArgument(`Chỉ tiêu «${String(target)}» không phải là tỷ lệ lớn hơn 0. Ví dụ: 95, 0,95 hoặc "95%".`);
  const fraction = text.endsWith("%") || number > 1 ? number / 100 : number;
  return fraction <= 1 ? fraction : badArgument(`Chỉ tiêu «${String(target)}» lớn hơn 100%.`);
}
