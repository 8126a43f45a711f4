import { areaToA1, writeCount, type AuditFinding } from "../../core";
import { placeAt, type SourceText, type TextPlace } from "../../ports/text-source";
import type { AuditMark, MarkStatus } from "./audit-marks";
import type { TextAudit } from "./audit-source";

/** Numbers of a text by how they fared. */
export interface AuditTotals {
  readonly holds: number;
  readonly broken: number;
  readonly warnings: number;
  /** In a sum or percentage that another number spoils. */
  readonly related: number;
  /** Not testable, or in no sum or percentage that could test them. */
  readonly open: number;
  /** Untested numbers in tables inside the text: those are for the check of tables. */
  readonly inTables: number;
}

export function auditTotals(marks: readonly AuditMark[]): AuditTotals {
  const isOpen = ({ status }: AuditMark): boolean => status === "undecided" || status === "unused";
  const count = (wanted: (mark: AuditMark) => boolean): number => marks.filter(wanted).length;
  return {
    holds: count(({ status }) => status === "holds"),
    broken: count(({ status }) => status === "broken"),
    warnings: count(({ status }) => status === "warning"),
    related: count(({ status }) => status === "related"),
    open: count((mark) => isOpen(mark) && !mark.inTable),
    inTables: count((mark) => isOpen(mark) && mark.inTable),
  };
}

/** «12 số khớp · 1 sai · 3 chưa đối chiếu được». */
export function auditTotalsWords(marks: readonly AuditMark[]): string {
  if (marks.length === 0) return "Chưa thấy số liệu nào trong văn bản";
  const { holds, broken, warnings, related, open, inTables } = auditTotals(marks);
  return [
    `${writeCount(holds)} số khớp`,
    `${writeCount(broken)} sai`,
    ...(warnings > 0 ? [`${writeCount(warnings)} nên xem lại`] : []),
    `${writeCount(open)} chưa đối chiếu được`,
    ...(related > 0 ? [`${writeCount(related)} liên quan đến chỗ lệch`] : []),
    ...(inTables > 0 ? [`${writeCount(inTables)} số trong bảng không soát ở đây`] : []),
  ].join(" · ");
}

/** How a finding is named in lists and read aloud. */
export function findingKindWords({ outcome, severity }: AuditFinding): string {
  if (outcome === "undecided") return "chưa đối chiếu được";
  return severity === "error" ? "sai" : severity === "warning" ? "nên xem lại" : "ghi chú";
}

const statuses: Readonly<Record<MarkStatus, string>> = {
  holds: "khớp",
  broken: "sai",
  warning: "nên xem lại",
  undecided: "chưa đối chiếu được",
  related: "liên quan đến chỗ lệch",
  unused: "chưa có số nào khác để đối chiếu",
};

/** What a number's underline says. */
export function markStatusWords(status: MarkStatus): string {
  return statuses[status];
}

const parts: Readonly<Record<TextPlace["part"], string>> = {
  body: "đoạn",
  "text-box": "khung chữ, đoạn",
  footnote: "chú thích cuối trang, đoạn",
  endnote: "chú thích cuối văn bản, đoạn",
};

/** «đoạn 12», «bảng 2, dòng 3, ô 4 (đoạn 31)», «chú thích cuối trang, đoạn 3», «dòng 5»: where a person finds the place again. */
export function placeWords(source: SourceText, at: number): string {
  const place = placeAt(source, at);
  if (place === null) return "";
  if (source.from === "plain") return `dòng ${place.paragraph}`;
  const paragraph = `${parts[place.part]} ${place.paragraph}`;
  const { cell } = place;
  return cell === undefined ? paragraph : `bảng ${cell.table}, dòng ${cell.row}, ô ${cell.cell} (${paragraph})`;
}

/** «đối chiếu với bảng ở sheet "Phụ lục" A6:M44». */
export function comparedWords({ appendix, period }: Pick<TextAudit, "appendix" | "period">): string {
  if (appendix === null) return "Các số được đối chiếu với nhau trong văn bản; chưa đối chiếu với bảng nào.";
  const { table, summary } = appendix;
  const doubt =
    summary.broken > 0 ? ` Bảng này còn ${writeCount(summary.broken)} phép tính lệch; nên kiểm tra bảng trước.` : "";
  return `Đã đối chiếu với bảng ở sheet (trang tính) "${table.sheet}" ${areaToA1(table.area)}${period === null ? "" : `, ${period}`}.${doubt}`;
}
