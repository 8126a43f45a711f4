import type { auditText } from "./audit-text";

/** Proofreading, loaded when it is first wanted: its lexicon is large, and most sessions never ask for it. */
export async function loadAudit(): Promise<typeof auditText> {
  return (await import(/* webpackChunkName: "audit" */ "./audit-text")).auditText;
}
