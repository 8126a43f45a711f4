import type { AuditFinding } from "../../../src/core/audit/audit";
import { auditText } from "../../../src/core/audit/audit-text";
import type { Outcome, TablePair } from "./pair";
import { tables } from "./tables";

/** What is called wrong in the right sentence, a line each. */
export function blamedIn({ table, right }: TablePair): readonly string[] {
  return auditText(right, tables[table]).findings.flatMap(({ outcome, what }) => (outcome === "broken" ? [what] : []));
}

/** Null where nothing was changed. */
export function outcomeOf({
  table,
  right,
  slip,
}: TablePair): { readonly outcome: Outcome; readonly wrong: string } | null {
  if (slip === null) return null;
  const [printed, instead] = slip;
  const at = right.indexOf(printed);
  const wrong = right.slice(0, at) + instead + right.slice(at + printed.length);
  const before = new Set(auditText(right, tables[table]).findings.map(({ what }) => what));
  const fresh = auditText(wrong, tables[table]).findings.filter(({ what }) => !before.has(what));
  const broken = fresh.filter(({ outcome }) => outcome === "broken");
  const isHere = (found: readonly AuditFinding[]): boolean =>
    found.some(({ spans }) => spans.some(({ start, end }) => start < at + instead.length && end > at));
  const outcome = isHere(broken) ? "told" : broken.length > 0 ? "elsewhere" : isHere(fresh) ? "asked" : "silent";
  return { outcome, wrong };
}
