import {
  findMeasure,
  measureInAgreement,
  measureLabel,
  writeCount,
  type Scope,
  type Table,
  type UnknownMeasure,
} from "../../../core";
import { nameCell, nameCells } from "./name-cell";
import { isNoValue, notAvailable, unknownName, type NoValue } from "./no-value";
import { scopeOfUnit } from "./scope-of-unit";

/** One count of a unit, a section or the whole table: `VALUE`. */
export function countValue(table: Table, measure: string, unit: string | null): number | NoValue {
  const term = findMeasure(table.profile, measure);
  if (term.is === "unknown") return unknownName("số liệu", measure, term.nearest);
  const scope = scopeOfUnit(table, unit);
  if (isNoValue(scope)) return scope;
  return countOrReason(table, scope, term.value);
}

/** A count, or why the appendix does not say it. */
export function countOrReason(table: Table, scope: Scope, id: string): number | NoValue {
  const measured = measureInAgreement(table, scope, id);
  return measured.is === "known" ? measured.value : unknownCount(table, measured);
}

function unknownCount(table: Table, { because, measure, from, gap }: UnknownMeasure): NoValue {
  const label = measureLabel(table.profile, measure);
  const cells = nameCells(table, from);
  switch (because) {
    case "absent":
      return notAvailable(`Phụ lục không có số liệu «${label}».`);
    case "blank":
      return notAvailable(`Ô ${cells} (${label}) còn trống. Hãy điền số liệu.`);
    case "unreadable":
      return notAvailable(`Ô ${cells} (${label}) chưa đọc được thành số. Hãy gõ lại.`);
    case "contradicted":
      return notAvailable(
        `Ô ${from[0] === undefined ? "tổng" : nameCell(table, from[0])} (${label}) ${gapWords(gap)}. Hãy bấm «Kiểm tra bảng» để xem chỗ lệch.`,
      );
  }
}

function gapWords(gap: UnknownMeasure["gap"]): string {
  if (gap === undefined) return "khác tổng các đơn vị";
  const { stated, added } = gap;
  return `ghi ${writeCount(stated)} nhưng cộng các đơn vị được ${writeCount(added)}, lệch ${writeCount(Math.abs(stated - added))}`;
}
