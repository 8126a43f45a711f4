import type { Finding } from "../checks/all-checks";
import type { Table } from "../model/table";
import type { Remedies } from "./repairs-of";

/** Nothing that a changed cell or row could mend. */
export function isSound(findings: readonly Finding[]): boolean {
  return !findings.some(({ outcome, severity }) => outcome === "undecided" || severity === "error");
}

/** What would mend a table: see {@link remediesOf}, which is loaded with the first fault. */
export async function findRemedies(table: Table, findings: readonly Finding[], previous?: Table): Promise<Remedies> {
  if (isSound(findings)) return { repairs: [], doubts: [] };
  const { remediesOf } = await import(/* webpackChunkName: "repair" */ "./repairs-of");
  return remediesOf(table, findings, previous);
}
