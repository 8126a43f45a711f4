import { KNOWN } from "../model/count";
import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import type { ColumnMap, HeaderField } from "../reading/column-map";

/** The share of the form's sums that close in the first rows, as they lie: 0…1. */
export function closes({ content }: HeaderField, { columns }: ColumnMap, relations: readonly Relation[]): number {
  let tested = 0;
  let closed = 0;
  const valuesOf = (column: number): Float64Array => content[columns[column]?.at ?? -1]?.values ?? NONE;
  for (const relation of relations) {
    if (relation.kind !== "sum") continue;
    const total = valuesOf(relation.total);
    const ways = [relation.parts, ...(relation.or ?? [])].map((parts) => parts.map(valuesOf));
    let most = 0;
    let rows = 0;
    for (const parts of ways) {
      let holds = 0;
      rows = 0;
      for (let row = 0; row < total.length; row += 1) {
        const value = total[row] ?? NaN;
        if (Number.isNaN(value)) continue;
        rows += 1;
        let sum = 0;
        for (const part of parts) {
          const count = part[row] ?? NaN;
          if (!Number.isNaN(count)) sum += count;
        }
        if (sum === value) holds += 1;
      }
      most = Math.max(most, holds);
    }
    tested += rows;
    closed += most;
  }
  return tested === 0 ? 0 : closed / tested;
}

const NONE = new Float64Array(0);

/** The share of the form's equations that close, blanks as 0, over the first rows: 0…1. */
export function closing(table: Table): number {
  const { counts, profile, columns } = table;
  const place = new Map(columns.map((column, index) => [column.id, index]));
  let tested = 0;
  let closed = 0;
  for (const identity of profile.identities) {
    const total = place.get(identity.total);
    const parts = identity.parts.flatMap((part) => place.get(part) ?? []);
    if (total === undefined || parts.length !== identity.parts.length) continue;
    for (let row = 0; row < table.rows.length; row += 1) {
      const base = row * counts.width;
      if (table.rows[row]?.kind === "heading" || counts.states[base + total] !== KNOWN) continue;
      tested += 1;
      const sum = parts.reduce((all, part) => all + (counts.values[base + part] ?? 0), 0);
      if (sum === counts.values[base + total]) closed += 1;
    }
  }
  return tested === 0 ? 0 : closed / tested;
}
