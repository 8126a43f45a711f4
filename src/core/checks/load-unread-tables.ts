import type { againstUnread } from "./tables-are-read/check";

/** Loaded with the first sheet that holds figures outside its tables. */
export async function loadUnreadTables(): Promise<typeof againstUnread> {
  return (await import(/* webpackChunkName: "unread-tables" */ "./tables-are-read/check")).againstUnread;
}
