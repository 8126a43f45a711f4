import { toA1, type CheckSummary, type Citation, type Finding, type IndicatorResult, type Severity } from "../core";
import type { AppendixReport } from "../usecases/check-appendix";
import { appendixName, type AppendixName } from "./appendix-of-file";

/** What `check --json` prints; its schema is schema/check.schema.json. Addresses are of the sheet that `appendix` names. */
export interface CheckJson {
  readonly appendix: AppendixName;
  readonly summary: CheckSummary;
  readonly findings: readonly {
    readonly check: string;
    readonly outcome: "broken" | "undecided";
    readonly severity: Severity;
    readonly at: readonly string[];
    readonly data: Finding["data"];
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly source: Citation;
  }[];
  /** One wrong cell with the errors that it causes, as indices into `findings`. */
  readonly faults: readonly { readonly at: string; readonly findings: readonly number[] }[];
  /** Proposals for changes to the file. None are made yet. */
  readonly repairs: readonly never[];
  readonly indicators: readonly Omit<IndicatorResult, "label">[];
}

export function checkJson(file: string, report: AppendixReport): CheckJson {
  return {
    appendix: appendixName(file, report),
    summary: report.summary,
    findings: report.findings.map(({ check, outcome, severity, at, data, what, why, todo, source }) => ({ check, outcome, severity, at: at.map(toA1), data, what, why, todo, source })),
    faults: report.faults.map(({ cell, findings }) => ({ at: toA1(cell), findings })),
    repairs: [],
    indicators: report.indicators.map(({ id, numerator, denominator, base, value }) => ({ id, numerator, denominator, base, value })),
  };
}
