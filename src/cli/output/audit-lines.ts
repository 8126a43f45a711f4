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
  const { audited, source } = audit;
  const marks = auditMarks(source.text, audited);
  const { broken, warnings } = auditTotals(marks);
  const told = audited.findings.filter(({ severity, outcome }) => severity !== "note" && outcome !== "undecided");
  const open = audited.findings.filter(({ outcome }) => outcome === "undecided");
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
    ...undecidedLines(audit, open),
    ...(rest > 0 ? [[], [`… và ${writeCount(rest)} chỗ khác; thêm --json để xem tất cả.`]] : []),
  ];
}

/** What could not be tested, a line each under one heading: it needs no advice each time. */
function undecidedLines({ source }: TextAudit, open: readonly AuditFinding[]): readonly Line[] {
  if (open.length === 0) return [];
  const rest = open.length - SHOWN;
  return [
    [],
    [styled("undecided", `? ${writeCount(open.length)} chỗ chưa đối chiếu được:`)],
    ...open.slice(0, SHOWN).map((finding): Line => {
      const place = placeWords(source, finding.spans[0].start);
      return [
        "  · ",
        styled("undecided", finding.spans[0].text),
        `${place === "" ? "" : ` (${place})`}: ${finding.what}`,
        styled("quiet", ` – ${finding.why}`),
      ];
    }),
    ...(rest > 0 ? [[`  … và ${writeCount(rest)} chỗ khác; thêm --json để xem tất cả.`]] : []),
  ];
}

function findingLines({ source }: TextAudit, text: string, finding: AuditFinding): readonly Line[] {
  const style = styleOf(finding);
  const mark = { error: "✖", warning: "!", quiet: "·" }[style];
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
  return [...head, [styled("quiet", `  Căn cứ: ${finding.why}`)], [`  → ${finding.todo}`]];
}

function styleOf({ severity }: AuditFinding): Extract<Style, "error" | "warning" | "quiet"> {
  return severity === "note" ? "quiet" : severity;
}
