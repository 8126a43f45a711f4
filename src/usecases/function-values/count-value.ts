import { findMeasure, measureInAgreement, measureLabel, toA1, type Scope, type Table, type UnknownMeasure } from "../../core";
import { isNoValue, notAvailable, unknownName, type NoValue } from "./no-value";
import { scopeOfUnit } from "./scope-of-unit";

/** One count of a unit, a section or the whole table: `VALUE`. */
export function countValue(table: Table, measure: string, unit: string | null): number | NoValue {
  const term = findMeasure(table.profile, measure);
  if (term.is === "unknown") return unknownName("số liệu", measure, term.nearest);
  const scope = scopeOfUnit(table, unit);
  if (isNoValue(scope)) return scope;
  return readCount(table, scope, term.value);
}

/** A count, or why the appendix does not say it. */
export function readCount(table: Table, scope: Scope, id: string): number | NoValue {
  const measured = measureInAgreement(table, scope, id);
  return measured.is === "known" ? measured.value : unknownCount(table, measured);
}

const NAMED = 3;

function unknownCount(table: Table, { because, measure, from }: UnknownMeasure): NoValue {
  const label = measureLabel(table.profile, measure);
  const cells = from.slice(0, NAMED).map(toA1).join(", ") + (from.length > NAMED ? ` và ${from.length - NAMED} ô khác` : "");
  switch (because) {
    case "absent":
      return notAvailable(`Phụ lục không có số liệu «${label}».`);
    case "blank":
      return notAvailable(`Ô ${cells} (${label}) còn trống. Hãy điền số liệu.`);
    case "unreadable":
      return notAvailable(`Ô ${cells} (${label}) chưa đọc được thành số. Hãy gõ lại.`);
    case "contradicted":
      return notAvailable(`Số ở ô ${toA1(from[0] ?? { row: 0, column: 0 })} (${label}) khác tổng các đơn vị. Hãy bấm «Kiểm tra bảng» để xem chỗ lệch.`);
  }
}
