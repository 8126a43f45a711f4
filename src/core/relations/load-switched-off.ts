import type { withoutRelations } from "./switched-off";

/** Fetched with the first relation that a person switches off. */
export async function loadSwitchedOff(): Promise<typeof withoutRelations> {
  return (await import(/* webpackChunkName: "own-sums" */ "./switched-off")).withoutRelations;
}
