import { doubtsOf, renderTemplate, templates, toA1 } from "../core";
import type { CellRef, MissingFact, TextFigure } from "../core";
import type { Refusal } from "../ports/refusal";
import { refuse } from "../ports/refusal";
import type { AppendixReport } from "./check-appendix";

export interface ReportRequest {
  /** Id of the template: `tong-hop-2-14`. */
  readonly template: string;
  /** The reporting period as the user writes it: «quý I năm 2021». */
  readonly period: string;
  /** Write also over figures that stand in a broken equation, each marked «[số còn lệch]». */
  readonly acceptBroken: boolean;
}

/** The finished text, each of its figures with the cells behind it. */
export interface Paragraph {
  readonly is: "paragraph";
  readonly text: string;
  readonly figures: readonly TextFigure[];
}

/** A figure that would be printed stands in a broken equation: the user decides. */
export interface Doubtful {
  readonly is: "doubtful";
  /** Each such figure once: what it is, as it would be printed, its cells in doubt and those that probably cause it. */
  readonly figures: readonly { readonly label: string; readonly value: string; readonly cells: readonly CellRef[] }[];
  /** Those cells, each once, from top left to bottom right. */
  readonly cells: readonly CellRef[];
}

/**
 * Puts a checked table into the sentences of a template. Same report and request, same text. A broken equation that
 * touches no printed figure does not stand in the way.
 */
export function writeReport(report: Pick<AppendixReport, "table" | "findings" | "faults">, request: ReportRequest): Paragraph | Doubtful | Refusal {
  const template = templates.find(({ id }) => id === request.template);
  if (template === undefined) return refuse("template-unknown", { template: request.template, known: templates.map(({ id }) => id) });
  const { table, findings, faults } = report;
  const doubts = doubtsOf(table, findings);
  const rendered = renderTemplate(template, { table, doubts, period: request.period });
  if (rendered.is === "lacking") return refuse("facts-missing", { template: template.title, facts: rendered.missing.map(factWords) });
  const { text, figures } = rendered;
  const doubtful = figures.filter((figure) => figure.doubtful);
  if (doubtful.length > 0 && !request.acceptBroken) {
    // A total in doubt is seldom the wrong cell itself: name the one behind its broken equations, too.
    const suspects = (cells: readonly CellRef[]): readonly CellRef[] => {
      const causes = new Set(doubts.causes(cells));
      return faults.filter((fault) => fault.findings.some((index) => causes.has(index))).map((fault) => fault.cell);
    };
    return doubtfulOf(text, doubtful, suspects);
  }
  return { is: "paragraph", text, figures };
}

function doubtfulOf(text: string, doubtful: readonly TextFigure[], suspects: (cells: readonly CellRef[]) => readonly CellRef[]): Doubtful {
  const figures = new Map<string, Doubtful["figures"][number]>();
  const cells = new Map<string, CellRef>();
  for (const { start, end, label, doubted } of doubtful) {
    const value = text.slice(start, end);
    const own = new Map([...doubted, ...suspects(doubted)].map((cell) => [toA1(cell), cell]));
    for (const [address, cell] of own) cells.set(address, cell);
    figures.set(`${label}=${value}`, { label, value, cells: [...own.values()] });
  }
  const ordered = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return { is: "doubtful", figures: [...figures.values()], cells: ordered };
}

/** Cells that a reason lists before it says «và n ô khác». */
const LISTED = 3;

const BECAUSE: Readonly<Record<MissingFact["because"], string>> = {
  absent: "bảng không có cột này",
  blank: "còn trống",
  unreadable: "chưa đọc được là số",
  contradicted: "dòng tổng khác các đơn vị cộng lại",
};

/** «tổng số tiếp nhận (ô C10 còn trống)» */
function factWords({ label, because, cells }: MissingFact): string {
  if (cells.length === 0) return `${label} (${BECAUSE[because]})`;
  const rest = cells.length - LISTED;
  const named = cells.slice(0, rest > 1 ? LISTED : cells.length).map(toA1).join(", ");
  return `${label} (ô ${named}${rest > 1 ? ` và ${rest} ô khác` : ""} ${BECAUSE[because]})`;
}
