import type { overdueListMatches } from "./overdue-list-matches";
import type { readOverdueList } from "./read-overdue-list";

/** Reads lists of dossiers and holds them against tables. */
export interface OverdueLists {
  readonly readOverdueList: typeof readOverdueList;
  readonly overdueListMatches: typeof overdueListMatches;
}

/** Loaded when a list is first chosen: most checks have none. */
export async function loadOverdueLists(): Promise<OverdueLists> {
  return await import(/* webpackChunkName: "overdue-list" */ "./overdue-lists");
}
