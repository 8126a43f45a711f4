import type { AuditFinding } from "../../core";

/** A stretch of the corrected copy: as it was, or a change with what stood there. */
export interface CorrectedPiece {
  readonly text: string;
  /** What stood here before; null where nothing changed. */
  readonly before: string | null;
}

/** The text with the sure corrections in it. Findings in order, so that an error's correction goes before a warning's; a figure is changed once. */
export function correctedText(text: string, findings: readonly AuditFinding[]): readonly CorrectedPiece[] {
  const edits: { readonly start: number; readonly end: number; readonly next: string }[] = [];
  for (const { outcome, correction = [] } of findings) {
    if (outcome !== "broken") continue;
    const all = correction.map(({ span, next }) => ({ start: span.start, end: span.end, next }));
    // One correction is taken whole or not at all: half of it closes no sum.
    if (all.every((edit) => edits.every((other) => edit.end <= other.start || edit.start >= other.end)))
      edits.push(...all);
  }
  edits.sort((one, other) => one.start - other.start);
  const pieces: CorrectedPiece[] = [];
  let at = 0;
  for (const { start, end, next } of edits) {
    if (start > at) pieces.push({ text: text.slice(at, start), before: null });
    pieces.push({ text: next, before: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), before: null });
  return pieces;
}

/** For places that take plain text only: «55.326 [trước: 55.845]». */
export function correctedPlain(pieces: readonly CorrectedPiece[]): string {
  return pieces.map(({ text, before }) => (before === null ? text : `${text} [trước: ${before}]`)).join("");
}

/** For Word: what was there struck out, what comes underlined. */
export function correctedHtml(pieces: readonly CorrectedPiece[]): string {
  const body = pieces
    .map(({ text, before }) =>
      before === null ? escaped(text) : `<del>${escaped(before)}</del> <ins>${escaped(text)}</ins>`,
    )
    .join("");
  return `<p>${body.replaceAll(/\r?\n/g, "<br>")}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
