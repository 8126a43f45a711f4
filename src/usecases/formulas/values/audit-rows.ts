import type { AuditFinding, Table } from "../../../core";
import { plainSource } from "../../../ports/text-source";
import { auditAgainst } from "../../proofread/audit-source";

/** One spilled row of `AUDIT`: the figure as printed, the check, what to write (or nothing where that is not sure), what is wrong. */
export type AuditRow = readonly [figure: string, check: string, next: string, what: string];

const NOTHING_FOUND = "Không phát hiện sai lệch trong các số đã đối chiếu";

/** Errors and warnings of a text, errors first. `note` stands last: why the text was not compared with a table. */
export async function auditRows(text: string, table: Table | null, note: string | null): Promise<readonly AuditRow[]> {
  const { findings } = await remembered(text, table);
  const rows = findings.filter(({ outcome, severity }) => outcome === "broken" && severity !== "note").map(auditRow);
  return [
    ...(rows.length === 0 ? [["", "", "", NOTHING_FOUND] as const] : rows),
    ...(note === null ? [] : [["", "", "", note] as const]),
  ];
}

function auditRow({ check, spans, correction, what }: AuditFinding): AuditRow {
  return [spans[0].text, check, (correction ?? []).map(({ next }) => next).join("; "), what];
}

interface Remembered {
  readonly text: string;
  readonly table: Table | null;
  readonly audit: ReturnType<typeof auditAgainst>;
}

/** A volatile function is asked again with every change of the workbook; text and table mostly stayed the same. */
const last: Remembered[] = [];
const MOST = 8;

function remembered(text: string, table: Table | null): ReturnType<typeof auditAgainst> {
  const known = last.find((entry) => entry.table === table && entry.text === text);
  if (known !== undefined) return known.audit;
  const audit = auditAgainst(plainSource(text), table);
  const entry = { text, table, audit };
  last.unshift(entry);
  last.length = Math.min(last.length, MOST);
  // What failed (a part that could not be fetched) is tried again the next time.
  audit.then(undefined, () => {
    const at = last.indexOf(entry);
    if (at >= 0) last.splice(at, 1);
  });
  return audit;
}
