import type { Finding } from "../checks/all-checks";
import { isSound } from "../judging/judging";
import type { Table } from "../model/table";
import type { Remedies } from "./repairs-of";

/** What would mend a table: see {@link remediesOf}, which is loaded with the first fault. */
export async function findRemedies(table: Table, findings: readonly Finding[], previous?: Table): Promise<Remedies> {
  if (isSound(findings)) return { repairs: [], doubts: [] };
  const { remediesOf } = await import(/* webpackChunkName: "repair" */ "./repairs-of");
  return remediesOf(table, findings, previous);
}
