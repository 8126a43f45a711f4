import { findNamedRows, type Scope, type Table } from "../../../core";
import { hasAddresses, nameCells } from "./name-cell";
import { notAvailable, unknownName, type NoValue } from "./no-value";

/** The rows that a formula's unit means; the whole table where none is given. */
export function scopeOfUnit(table: Table, unit: string | null): Scope | NoValue {
  if (unit === null || unit.trim() === "") return "whole";
  const named = findNamedRows(table, unit);
  if (named.is === "unknown") return unknownName("đơn vị", unit.trim(), named.nearest);
  if (named.is === "ambiguous") {
    const where = hasAddresses(table)
      ? nameCells(
          table,
          named.rows.map((row) => ({ row: table.rows[row]?.at ?? 0, column: table.unitColumn })),
        )
      : named.rows.map((row) => `dòng thứ ${(table.rows[row]?.at ?? 0) + 1} của vùng`).join(", ");
    return notAvailable(
      `Có ${named.rows.length} dòng tên «${unit.trim()}» (${where}). Hãy đặt tên cho khác nhau hoặc chọn vùng hẹp hơn.`,
    );
  }
  const [row] = named.rows;
  return named.rows.length === 1 && row !== undefined ? { row } : { rows: named.rows };
}
