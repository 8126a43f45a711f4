import type { auditText } from "./audit-text";
import type { holdFacts } from "./facts/hold-facts";

/** Proofreading, loaded when it is first wanted: its lexicon is large, and most sessions never ask for it. */
export async function loadAudit(): Promise<typeof auditText> {
  return (await import(/* webpackChunkName: "audit" */ "./audit-text")).auditText;
}

/** What holds a text against a facts file, loaded where one is given. */
export async function loadHoldFacts(): Promise<typeof holdFacts> {
  return (await import(/* webpackChunkName: "audit-facts" */ "./facts/hold-facts")).holdFacts;
}
