import { writeCount, type AuditFinding } from "../../../core";
import type { TextAudit } from "../../../usecases/proofread/audit-source";
import { auditMarks } from "../../../usecases/proofread/audit-marks";
import { auditTotals, auditTotalsWords, comparedWords, placeWords } from "../../../usecases/proofread/audit-words";
import { quoteFinding } from "../../../usecases/proofread/quote-finding";
import { styled, type Line, type Style } from "../terminal/terminal";

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

/** What could not be tested, one line for each reason: it needs no advice each time. */
function undecidedLines({ source, audited }: TextAudit, open: readonly AuditFinding[]): readonly Line[] {
  const groups = groupsOf(open);
  const untested = groupsOf(
    audited.figures.flatMap(({ span, untested: why = "" }) => (why === "" ? [] : [{ spans: [span], what: "", why }])),
  );
  if (open.length === 0 && untested.length === 0) return [];
  const rest = groups.length - SHOWN;
  return [
    [],
    [styled("undecided", `? ${writeCount(open.length + untested.flat().length)} chỗ chưa đối chiếu được:`)],
    ...groups.slice(0, SHOWN).map(([first, ...others]): Line => {
      if (first === undefined) return [];
      const place = placeWords(source, first.spans[0].start);
      if (others.length === 0)
        return [
          "  · ",
          styled("undecided", first.spans[0].text),
          `${place === "" ? "" : ` (${place})`}: ${first.what}`,
          styled("quiet", ` – ${first.why}`),
        ];
      return manyLine([first, ...others]);
    }),
    ...untested.map(manyLine),
    ...(rest > 0 ? [[`  … và ${writeCount(rest)} chỗ khác; thêm --json để xem tất cả.`]] : []),
  ];
}

type Open = Pick<AuditFinding, "spans" | "what" | "why">;

/** «12 số: 15, 36, 7 – vì sao» */
function manyLine(open: readonly Open[]): Line {
  const texts = open.map(({ spans }) => spans[0].text);
  return [
    "  · ",
    styled("undecided", `${texts.slice(0, NAMED).join(", ")}${texts.length > NAMED ? ", …" : ""}`),
    ` (${writeCount(texts.length)} số)`,
    styled("quiet", ` – ${open[0]?.why ?? ""}`),
  ];
}

/** Figures that one line names. */
const NAMED = 20;

/** Findings with the same reason, in the order of the first of each. */
function groupsOf(open: readonly Open[]): readonly (readonly Open[])[] {
  const groups = new Map<string, Open[]>();
  for (const one of open) groups.set(one.why, [...(groups.get(one.why) ?? []), one]);
  return [...groups.values()];
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
