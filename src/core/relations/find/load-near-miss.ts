import type { nearMiss } from "./near-miss";

/** Fetched with the first sheet without a table, and with what tells of tables that could not be checked. */
export async function loadNearMiss(): Promise<typeof nearMiss> {
  return (await import(/* webpackChunkName: "unread-tables" */ "./near-miss")).nearMiss;
}
