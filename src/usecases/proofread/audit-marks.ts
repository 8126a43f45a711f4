import type { AuditFigure, Audit } from "../../core";

/** How a number of the text fared; `related`: it takes part in a sum or percentage that another figure spoils. */
export type MarkStatus = AuditFigure["status"] | "related";

/** A place of the text that is underlined. */
export interface AuditMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: MarkStatus;
  /** What the figure counts, in words; "" where it was not understood or is no figure (a date). */
  readonly meaning: string;
  /** Indices into the audit's findings. */
  readonly findings: readonly number[];
  /** Stands in a row of a table inside the text. */
  readonly inTable: boolean;
}

/** Every figure of the text, and what else the findings blame (dates), in reading order, without overlaps. */
export function auditMarks(text: string, audit: Audit): readonly AuditMark[] {
  const chief = chiefs(audit);
  const marks: AuditMark[] = audit.figures.map(({ span, status, meaning = "", findings }) => ({
    ...span,
    status: chief.get(span.start)?.status ?? (status === "broken" || status === "warning" ? "related" : status),
    meaning,
    findings,
    inTable: false,
  }));
  const known = new Set(marks.map(({ start }) => start));
  audit.findings.forEach(({ spans: [first] }, index) => {
    if (known.has(first.start)) return;
    known.add(first.start);
    marks.push({
      ...first,
      status: chief.get(first.start)?.status ?? "undecided",
      meaning: "",
      findings: [index],
      inTable: false,
    });
  });
  marks.sort((one, other) => one.start - other.start);
  const apart = marks.filter(({ start }, index) => start >= (marks[index - 1]?.end ?? 0));
  const inTable = tableLines(text);
  return apart.map((mark) => ({ ...mark, inTable: inTable(mark.start) }));
}

/** The figure that a finding puts first is the one to look at; the worst finding decides. */
function chiefs({ findings }: Audit): ReadonlyMap<number, { readonly status: MarkStatus }> {
  const chief = new Map<number, { readonly status: MarkStatus }>();
  for (const {
    outcome,
    severity,
    spans: [first],
  } of findings) {
    const status =
      outcome === "undecided"
        ? "undecided"
        : severity === "error"
          ? "broken"
          : severity === "warning"
            ? "warning"
            : null;
    // Findings come worst first.
    if (status !== null && !chief.has(first.start)) chief.set(first.start, { status });
  }
  return chief;
}

/** Asked in the order of the text. */
function tableLines(text: string): (at: number) => boolean {
  let end = -1;
  let hasTab = false;
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf("\n", at) + 1;
      const found = text.indexOf("\n", at);
      end = found === -1 ? text.length : found;
      hasTab = text.slice(start, end).includes("\t");
    }
    return hasTab;
  };
}
