import type { AuditOptions } from "../../src/core/audit/audit-text";
import { auditText } from "../../src/core/audit/audit-text";
import type { RuleId } from "../../src/core/audit/rules/all-rules";

/** What one rule finds in a text, a line each: "broken error 55.845 54.647 679". */
export function found(rule: RuleId, text: string, options: AuditOptions = {}): readonly string[] {
  return auditText(text, options)
    .findings.filter(({ check }) => check === rule)
    .map(
      ({ outcome, severity, spans }) =>
        `${outcome === "undecided" ? outcome : `${outcome} ${severity}`} ${spans.map((span) => span.text).join(" ")}`,
    );
}

/** The sentences of a rule's findings: what, and what to do. */
export function spoken(rule: RuleId, text: string, options: AuditOptions = {}): readonly string[] {
  return auditText(text, options)
    .findings.filter(({ check }) => check === rule)
    .map(({ what, todo }) => `${what} → ${todo}`);
}

/** Every finding of a text that is no doubt, and how many claims hold. */
export function verdict(
  text: string,
  options: AuditOptions = {},
): { readonly holds: number; readonly broken: readonly string[] } {
  const { summary, findings } = auditText(text, options);
  return {
    holds: summary.holds,
    broken: findings
      .filter(({ outcome }) => outcome === "broken")
      .map(({ check, severity, spans }) => `${severity} ${check} ${spans.map((span) => span.text).join(" ")}`),
  };
}
