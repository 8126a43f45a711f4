import type { Table } from "../../model/table";
import { columnIndex } from "../../model/table";

/** Fewer columns off are slips of their own. */
const COLUMNS = 3;

/** Do these gaps of a total keep every identity of the form, as the counts of a row do, and at least one that is not empty? */
export function balancedGaps(table: Table, gaps: readonly number[]): boolean {
  if (gaps.filter((gap) => gap !== 0).length < COLUMNS) return false;
  let told = false;
  for (const { total, parts } of table.profile.identities) {
    const columns = [total, ...parts].map((id) => columnIndex(table, id));
    if (columns.includes(-1)) continue;
    const [whole = 0, ...each] = columns.map((column) => gaps[column] ?? 0);
    if (each.reduce((sum, part) => sum + part, 0) !== whole) return false;
    if (whole !== 0) told = true;
  }
  return told;
}
