import { writeCount, type AuditFinding } from "../../core";
import type { TextAudit } from "../../usecases/proofread/audit-source";
import { auditMarks } from "../../usecases/proofread/audit-marks";
import { auditTotals, auditTotalsWords, comparedWords, placeWords } from "../../usecases/proofread/audit-words";
import { quoteFinding } from "../../usecases/proofread/quote-finding";
import { styled, type Line, type Style } from "./terminal";

/** Findings that are printed before «và n … khác»: programs read --json. */
const SHOWN = 30;

/** A proofread text for people: the totals, then each finding with its sentence, the figures between brackets. */
export function auditLines(file: string, audit: TextAudit): readonly Line[] {
  const { report, source } = audit;
  const marks = auditMarks(source.text, report);
  const { broken, warnings } = auditTotals(marks);
  const told = report.findings.filter(({ severity, outcome }) => severity !== "note" || outcome === "undecided");
  const rest = told.length - SHOWN;
  return [
    [styled("strong", file)],
    [styled("quiet", comparedWords(audit))],
    [],
    [
      broken > 0
        ? styled("error", `✖ ${auditTotalsWords(marks)}`)
        : warnings > 0
          ? styled("warning", `! ${auditTotalsWords(marks)}`)
          : styled("right", auditTotalsWords(marks)),
    ],
    ...told.slice(0, SHOWN).flatMap((finding) => findingLines(audit, source.text, finding)),
    ...(rest > 0 ? [[], [`… và ${writeCount(rest)} chỗ khác; thêm --json để xem tất cả.`]] : []),
  ];
}

function findingLines({ source }: TextAudit, text: string, finding: AuditFinding): readonly Line[] {
  const style = styleOf(finding);
  const mark = { error: "✖", warning: "!", undecided: "?", quiet: "·" }[style];
  const place = placeWords(source, finding.spans[0].start);
  const quotes = quoteFinding(text, finding).map((pieces): Line => [
    "  «",
    ...pieces.map((piece) => (piece.marked ? styled(style, `[${piece.text}]`) : piece.text)),
    "»",
  ]);
  const head: readonly Line[] = [
    [],
    [styled(style, `${mark} ${finding.spans[0].text}`), ...(place === "" ? [] : [` · ${place}`])],
    ...quotes,
    [`  ${finding.what}`],
  ];
  // What could not be tested needs no advice each time.
  return finding.outcome === "undecided"
    ? head
    : [...head, [styled("quiet", `  Căn cứ: ${finding.why}`)], [`  → ${finding.todo}`]];
}

function styleOf({ outcome, severity }: AuditFinding): Extract<Style, "error" | "warning" | "undecided" | "quiet"> {
  if (outcome === "undecided") return "undecided";
  return severity === "note" ? "quiet" : severity;
}
