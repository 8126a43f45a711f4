import { type AuditFinding, type Table } from "../../core";
import { plainSource } from "../../ports/text-source";
import { auditAgainst } from "./audit-source";
import type { FreezePlan } from "../formulas/freeze-formulas";

/** A paragraph of a formula that no longer says what the table says. */
export interface StaleParagraph {
  readonly sheet: string;
  readonly cell: string;
  /** What disagrees, a sentence each. */
  readonly what: readonly AuditFinding["what"][];
}

/** Formulas that write a paragraph; the others show one figure, which Excel has just calculated. */
const WRITES = /\.REPORT\(/iu;

/** What a template writes from a right table raises no doubt: where one stands, a figure was changed since. */
const speaks = ({ severity }: AuditFinding): boolean => severity !== "note";

/** The finished paragraphs of a plan, proofread whole against the table once more before the file leaves the house. */
export async function staleParagraphs(plan: FreezePlan, table: Table): Promise<readonly StaleParagraph[]> {
  const stale: StaleParagraph[] = [];
  for (const { sheet, cell, formula, shown } of plan.cells) {
    if (!WRITES.test(formula)) continue;
    const { findings } = await auditAgainst(plainSource(shown), table);
    const what = findings.filter(speaks).map((finding) => finding.what);
    if (what.length > 0) stale.push({ sheet, cell, what });
  }
  return stale;
}
