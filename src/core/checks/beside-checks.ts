import type { Grid } from "../model/grid";
import type { Table } from "../model/table";
import { unreadTables } from "../relations/find/unread-tables";
import { seat } from "./seat";
import { tablesAreRead } from "./tables-are-read/check";

export { unreadTables };

/** The checks of what stands beside a table on its sheet, fetched with the first sheet that holds any: see load-unread-tables. */
export const besideChecks = [seat(tablesAreRead)] as const;

export type BesideFinding = ReturnType<(typeof besideChecks)[number]["find"]>["findings"][number];

/** Says of a table's sheet which tables on it could not be checked; none where all were. */
export function againstUnread(
  grid: Grid,
  tables: readonly Table[],
): readonly ((table: Table) => ReturnType<(typeof besideChecks)[number]["find"]>)[] {
  const unreadBeside = unreadTables(grid, tables);
  if (unreadBeside.length === 0) return [];
  return besideChecks.map((check) => (table) => check.find({ ...table, unreadBeside }));
}
