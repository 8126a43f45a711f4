import type { ColumnId } from "../model/forms/profile";
import type { Table } from "../model/table";

/** Which column a finding speaks of. JSON-safe. */
export interface ColumnName {
  readonly id: ColumnId;
  readonly number: number | null;
  readonly label: string;
}

export function columnName(table: Table, column: number): ColumnName {
  const found = table.columns[column];
  if (found === undefined) throw new RangeError(`No column ${column} in the table`);
  return { id: found.id, number: found.number, label: found.label };
}

/** A column as the form names it: "(8)", or «đã giải quyết» where the form gives no number. */
export function columnWords(column: ColumnName): string {
  return column.number === null ? `«${column.label}»` : `(${column.number})`;
}

/** Columns added up: "(9)+(10)", "«trước hạn» + «quá hạn»". */
export function columnsAdded(columns: readonly ColumnName[]): string {
  return columns.map(columnWords).join(columns.some((column) => column.number === null) ? " + " : "+");
}
