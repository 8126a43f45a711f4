import { toA1, type AuditClaim, type AuditFigure, type AuditFinding } from "../../../core";
import { placeAt, type DocumentCell, type TextPlace } from "../../../ports/text-source";
import type { TextAudit } from "../../../usecases/proofread/audit-source";
import { appendixName, type AppendixName } from "../../files/appendix-of-file";

interface SpanJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a .docx: part, paragraph and run, and within a table the table, row and cell, each counted from 1. */
  readonly at?: Pick<TextPlace, "part" | "paragraph" | "run"> & Partial<DocumentCell>;
}

/** `audit --json` (contracts.md): offsets are UTF-16 into the text given; of a .docx into `text`. */
export interface AuditJson {
  readonly summary: TextAudit["audited"]["summary"];
  readonly findings: readonly (Omit<AuditFinding, "spans" | "correction" | "cells"> & {
    readonly spans: readonly SpanJson[];
    readonly correction?: readonly { readonly span: SpanJson; readonly next: string }[];
    readonly cells?: readonly string[];
  })[];
  readonly claims: readonly (Omit<AuditClaim, "spans"> & { readonly spans: readonly SpanJson[] })[];
  readonly figures: readonly (Omit<AuditFigure, "span" | "cells"> & {
    readonly span: SpanJson;
    readonly cells?: readonly string[];
  })[];
  readonly appendix: AppendixName | null;
  readonly text?: string;
}

export function auditJson(audit: TextAudit, book: string | null): AuditJson {
  const { source, audited, appendix } = audit;
  const spanJson = ({ start, end, text }: SpanJson): SpanJson => {
    const place = source.from === "docx" ? placeAt(source, start) : null;
    return {
      start,
      end,
      text,
      ...(place === null
        ? {}
        : { at: { part: place.part, paragraph: place.paragraph, run: place.run, ...place.cell } }),
    };
  };
  return {
    summary: audited.summary,
    findings: audited.findings.map(({ check, outcome, severity, spans, data, what, why, todo, correction, cells }) => ({
      check,
      outcome,
      severity,
      spans: spans.map(spanJson),
      data,
      what,
      why,
      todo,
      ...(correction === undefined
        ? {}
        : { correction: correction.map(({ span, next }) => ({ span: spanJson(span), next })) }),
      ...(cells === undefined ? {} : { cells: cells.map(toA1) }),
    })),
    claims: audited.claims.map(({ check, outcome, spans }) => ({ check, outcome, spans: spans.map(spanJson) })),
    figures: audited.figures.map(({ span, understood, status, meaning, cells, findings, claims, untested }) => ({
      span: spanJson(span),
      understood,
      status,
      ...(meaning === undefined ? {} : { meaning }),
      ...(cells === undefined ? {} : { cells: cells.map(toA1) }),
      findings,
      claims,
      ...(untested === undefined ? {} : { untested }),
    })),
    appendix: appendix === null || book === null ? null : appendixName(book, appendix),
    ...(source.from === "docx" ? { text: source.text } : {}),
  };
}
