import type { Grid } from "../model/grid";
import type { Table } from "../model/table";
import { unreadTables } from "../relations/find/unread-tables";
import { seat } from "./seat";
import { tablesAreRead } from "./tables-are-read/check";

/** Says of a table's sheet which tables on it could not be checked; none where all were. */
export function againstUnread(grid: Grid, tables: readonly Table[]) {
  const areas = unreadTables(grid, tables);
  const check = seat(tablesAreRead(areas));
  return areas.length === 0 ? [] : [(table: Table) => check.find(table)];
}

export type UnreadTableFinding = ReturnType<ReturnType<typeof againstUnread>[number]>["findings"][number];
