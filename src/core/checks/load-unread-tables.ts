import type { againstUnread } from "./beside-checks";

/** Loaded with the first sheet that holds figures outside its tables. */
export async function loadUnreadTables(): Promise<typeof againstUnread> {
  return (await import(/* webpackChunkName: "unread-tables" */ "./beside-checks")).againstUnread;
}
