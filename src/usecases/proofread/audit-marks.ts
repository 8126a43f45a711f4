import { toA1, type AuditFigure, type Audit } from "../../core";

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
  /** What it was held against, as printed, or why against nothing; "" where that is told by its findings. */
  readonly against: string;
  /** Stands in a row of a table inside the text. */
  readonly inTable: boolean;
}

/** Every figure of the text, and what else the findings blame (dates), in reading order, without overlaps. */
export function auditMarks(text: string, audit: Audit): readonly AuditMark[] {
  const chief = chiefs(audit);
  const marks: AuditMark[] = audit.figures.map(({ span, status, meaning = "", findings, claims, untested = "" }) => ({
    ...span,
    status: chief.get(span.start)?.status ?? (status === "broken" || status === "warning" ? "related" : status),
    meaning,
    findings,
    against: untested === "" ? againstWords(audit, span.start, claims) : untested,
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
      against: "",
      inTable: false,
    });
  });
  marks.sort((one, other) => one.start - other.start);
  const apart = marks.filter(({ start }, index) => start >= (marks[index - 1]?.end ?? 0));
  const inTable = tableLines(text);
  return apart.map((mark) => ({ ...mark, inTable: inTable(mark.start) }));
}

/** Figures named in a tip. */
const MOST_NAMED = 8;

/** «đã đối chiếu với 85, 6.776»: the other figures of what was tested and holds. */
function againstWords({ claims, figures }: Audit, start: number, own: readonly number[]): string {
  const holding = own.flatMap((index) => claims[index] ?? []).filter(({ outcome }) => outcome === "holds");
  if (holding.length === 0) return "";
  const others = [
    ...new Set(holding.flatMap(({ spans }) => spans.filter((span) => span.start !== start).map(({ text }) => text))),
  ];
  if (others.length > 0)
    return `đã đối chiếu với ${others.slice(0, MOST_NAMED).join(", ")}${others.length > MOST_NAMED ? "…" : ""}`;
  const cells = figures.find(({ span }) => span.start === start)?.cells ?? [];
  return cells.length > 0 ? `đã đối chiếu với bảng số liệu (${cells.slice(0, MOST_NAMED).map(toA1).join(", ")})` : "";
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
