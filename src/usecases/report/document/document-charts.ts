import type { BarChart } from "../../charts/unit-figures";
import type { DocumentAnswers } from "./document-answers";

export type DocumentChart = "key-figures" | BarChart["id"];

/** What can stand in a document as «Hình 1. …», in the order in which it does. */
export const DOCUMENT_CHARTS: readonly { readonly id: DocumentChart; readonly label: string }[] = [
  { id: "key-figures", label: "Các tỷ lệ chính của cả bảng" },
  { id: "on-time", label: "Tỷ lệ trả đúng hạn theo đơn vị" },
  { id: "overdue", label: "Hồ sơ quá hạn theo đơn vị" },
  { id: "ways", label: "Cách nộp hồ sơ" },
];

/** The charts that the office asked for. */
export function chartsAsked(answers: DocumentAnswers): readonly DocumentChart[] {
  const asked = (answers["charts"] ?? "").split(" ");
  return DOCUMENT_CHARTS.flatMap(({ id }) => (asked.includes(id) ? [id] : []));
}

/** The answers with one chart more, or one less. */
export function withChart(answers: DocumentAnswers, id: DocumentChart, isAsked: boolean): DocumentAnswers {
  const asked = chartsAsked(answers).filter((other) => other !== id);
  return { ...answers, charts: [...asked, ...(isAsked ? [id] : [])].join(" ") };
}

/** What came of the charts asked for; "" where none was. @param takesCharts false: an office's template without a place for them */
export function chartsWords(asked: number, drawn: number, takesCharts: boolean): string {
  if (asked === 0) return "";
  if (!takesCharts) return " Mẫu này không có thẻ {{charts}} nên không chèn hình.";
  const left = asked - drawn;
  return `${drawn === 0 ? "" : ` Kèm ${drawn} hình.`}${left === 0 ? "" : ` Không vẽ được ${left} hình đã chọn: bảng không có số liệu cho hình ấy.`}`;
}
