import { findNamedRows, toA1, type Scope, type Table } from "../../core";
import { notAvailable, unknownName, type NoValue } from "./no-value";

/** The rows that a formula's unit means; the whole table where none is given. */
export function scopeOfUnit(table: Table, unit: string | null): Scope | NoValue {
  if (unit === null || unit.trim() === "") return "whole";
  const named = findNamedRows(table, unit);
  if (named.is === "unknown") return unknownName("đơn vị", unit.trim(), named.nearest);
  if (named.is === "ambiguous") {
    const cells = named.rows.map((row) => toA1({ row: table.rows[row]?.at ?? 0, column: table.unitColumn }));
    return notAvailable(`Có ${cells.length} dòng tên «${unit.trim()}» (${cells.join(", ")}). Hãy đặt tên cho khác nhau hoặc chọn vùng hẹp hơn.`);
  }
  const [row] = named.rows;
  return named.rows.length === 1 && row !== undefined ? { row } : { rows: named.rows };
}
