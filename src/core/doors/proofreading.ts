/** A finished text against itself and the table; fetched on demand. */
export type { AuditOptions } from "../audit/audit-text";
export type { CellAt } from "../audit/claims/claim";
export { loadAudit, loadHoldFacts } from "../audit/load-audit";
export type { AuditClaim, AuditFigure, AuditFinding, Audit } from "../audit/audit";
