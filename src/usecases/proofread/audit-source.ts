import { loadAudit, loadHoldFacts, type Audit, type CellAt, type GivenFacts, type Table } from "../../core";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { placeAt, type SourceText } from "../../ports/text-source";
import type { WorkbookPort } from "../../ports/workbook";
import { checkAppendix, type CheckedAppendix, type CheckRequest } from "../check/check-appendix";

/** A proofread text. All offsets of the audit are offsets into `source.text`. */
export interface TextAudit {
  readonly source: SourceText;
  readonly audited: Audit;
  /** The appendix that the text was compared with; null where it was read against itself only. */
  readonly appendix: CheckedAppendix | null;
  /** The period of that appendix, where it was given or its title names it: figures of other periods were not compared. */
  readonly period: string | null;
}

export interface AuditRequest extends CheckRequest {
  /** The period of the workbook's appendix, as text. */
  readonly period?: string;
  /** What the text was written from beside, or without, an appendix. */
  readonly facts?: GivenFacts;
}

/** Proofreads a text, and compares it with the workbook's appendix where a workbook is given. */
export async function auditSource(
  source: SourceText,
  book: WorkbookPort | null,
  request: AuditRequest = {},
): Promise<TextAudit | Refusal> {
  const appendix = book === null ? null : await checkAppendix(book, request);
  if (isRefusal(appendix)) return appendix;
  const table = appendix?.table ?? null;
  const period = appendix === null ? null : (request.period ?? appendix.period);
  return { source, audited: await auditAgainst(source, table, period, request.facts), appendix, period };
}

/** Proofreads a text against a table that was read already, and the facts that it was written from. */
export async function auditAgainst(
  source: SourceText,
  table: Table | null,
  period: string | null = null,
  facts?: GivenFacts,
): Promise<Audit> {
  const auditText = await loadAudit();
  return auditText(source.text, {
    ...(source.from === "docx" ? { cellAt: cellAtIn(source) } : {}),
    ...(table === null ? {} : { table }),
    ...(facts === undefined ? {} : { facts: (await loadHoldFacts())(facts) }),
    ...(period === null || period.trim() === "" ? {} : { period }),
  });
}

/** Where a figure of a document's table stands in it. */
function cellAtIn(source: SourceText): CellAt {
  return (start) => {
    const cell = placeAt(source, start)?.cell;
    return cell === undefined ? null : { table: cell.table, row: cell.row, column: cell.cell };
  };
}
