import { numberWords, termWords, writeCount, writeHonestPercent, type TableColumn } from "../../core";
import type { Comparison, RateDifference, TotalChange } from "./compare-appendices";
import type { FigureChange, LoneRow, Stated, TableDifference } from "./compare-tables";

/** The answer in one sentence. */
export function comparisonTitle({ difference, isEqual }: Comparison): string {
  if (isEqual) return `Hai bảng như nhau: ${writeCount(difference.figures)} số của ${unitsWords(difference)}`;
  const { changes, rows, columns } = difference;
  const units = new Set(
    changes.filter(({ kind }) => kind === "unit").map(({ section, unit }) => `${section}\n${unit}`),
  );
  const alone = rows.onlyBefore.length + rows.onlyAfter.length;
  const apart = columns.onlyBefore.length + columns.onlyAfter.length;
  const parts = [
    ...(changes.length === 0 ? [] : [`${writeCount(changes.length)} số khác nhau`]),
    ...(units.size === 0 ? [] : [`ở ${writeCount(units.size)} đơn vị`]),
  ].join(" ");
  return [
    ...(parts === "" ? ["Các số chung như nhau"] : [parts]),
    ...(alone === 0 ? [] : [`${writeCount(alone)} dòng chỉ có ở một bảng`]),
    ...(apart === 0 ? [] : [`${writeCount(apart)} cột chỉ có ở một bảng`]),
  ].join(", ");
}

function unitsWords({ units }: TableDifference): string {
  return `${writeCount(units)} đơn vị`;
}

/** «(8) đã giải quyết: 2.163 → 2.193 (+30)» */
export function figureChangeWords({ column, before, after, by }: FigureChange): string {
  return `${columnTitle(column)}: ${statedWords(before)} → ${statedWords(after)}${byWords(by)}`;
}

export function totalWords({ column, before, after }: TotalChange): string {
  const by = before === null || after === null ? null : after - before;
  return `${columnTitle(column)}: ${statedWords(before ?? "unreadable")} → ${statedWords(after ?? "unreadable")}${byWords(by)}`;
}

/** «tỷ lệ trả đúng thời hạn 90,79% → 90,76%» */
export function rateWords({ before, after }: RateDifference): string {
  const words = ({ numerator, denominator }: RateDifference["before"]): string =>
    denominator === 0 ? "không phát sinh" : writeHonestPercent(numerator, denominator, 2);
  return `${termWords(before.label)}: ${words(before)} → ${words(after)}`;
}

/** «Sở Tư pháp (có lẽ là «Sở Tư pháp tỉnh» ở bảng kia: số liệu như nhau)» */
export function loneWords({ unit, perhaps }: LoneRow): string {
  const name = unit === "" ? "(dòng không ghi tên)" : unit;
  return perhaps === null ? name : `${name} (có lẽ là «${perhaps}» ở bảng kia: số liệu như nhau)`;
}

export function columnTitle({ number, label }: TableColumn): string {
  return number === null ? label : `(${number}) ${label}`;
}

export function statedWords(stated: Stated): string {
  return stated === "blank" ? "trống" : stated === "unreadable" ? "không đọc được" : writeCount(stated);
}

function byWords(by: number | null): string {
  return by === null || by === 0 ? "" : ` (${by > 0 ? "+" : "−"}${numberWords(Math.abs(by))})`;
}
