import type * as BesideChecks from "./beside-checks";

/** Loaded with the first sheet that holds figures outside its tables, or figures of which no table could be made. */
export async function loadUnreadTables(): Promise<typeof BesideChecks> {
  return await import(/* webpackChunkName: "unread-tables" */ "./beside-checks");
}
