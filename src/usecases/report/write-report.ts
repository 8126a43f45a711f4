import {
  basesProblem,
  checkGiven,
  contradictedBy,
  doubtsOf,
  findNamedRows,
  NO_FACTS,
  renderTemplate,
  templates,
  toA1,
  type CellRef,
  type GivenFacts,
  type GivenFinding,
  type MissingFact,
  type NarrativeSource,
  type OtherPeriod,
  type Table,
  type Template,
  type Terms,
  type TextFigure,
} from "../../core";
import type { Refusal } from "../../ports/refusal";
import { refuse } from "../../ports/refusal";
import type { CheckedAppendix } from "../check/check-appendix";
import { factsProblemWords } from "./facts-words";
import { templateProblemWords } from "./template-words";

export interface ReportRequest {
  /** Id of a built-in template (`tong-hop-2-14`), or an office's own. */
  readonly template: string | Template;
  /** The reporting period as the user writes it: «quý I năm 2021». Empty: the one of the facts, if any. */
  readonly period: string;
  /** The period was not told but is the title's: a report of several periods does not begin with it. */
  readonly periodFrom?: "title";
  /** Write also over figures that stand in a broken equation, each marked «[số còn lệch]». */
  readonly acceptBroken: boolean;
  /** What the user states beside the appendix. */
  readonly facts?: GivenFacts;
  readonly terms?: Terms;
  readonly previous?: OtherPeriod;
  readonly lastYear?: OtherPeriod;
}

/** The finished text, each of its figures with the cells behind it. */
export interface Paragraph {
  readonly is: "paragraph";
  /** Paragraphs parted by line breaks. */
  readonly text: string;
  readonly figures: readonly TextFigure[];
  /** What the given figures contradict. A figure that the appendix says otherwise is printed as the appendix has it. */
  readonly contradictions: readonly GivenFinding[];
}

/** A figure that would be printed stands in a broken equation: the user decides. */
export interface Doubtful {
  readonly is: "doubtful";
  /** Each such figure once: what it is, as it would be printed, its cells in doubt and those that probably cause it. */
  readonly figures: readonly { readonly label: string; readonly value: string; readonly cells: readonly CellRef[] }[];
  /** Those cells, each once, from top left to bottom right; none where only given figures contradict each other. */
  readonly cells: readonly CellRef[];
  readonly contradictions: readonly GivenFinding[];
}

/** What a report is written from: a checked appendix. */
export type CheckedTable = Pick<CheckedAppendix, "table" | "findings" | "faults">;

/**
 * Puts a checked table, the facts that the user gives, or both into the sentences of a template. Same report and
 * request, same text. A broken equation that touches no printed figure does not stand in the way.
 */
export function writeReport(appendix: CheckedTable | null, request: ReportRequest): Paragraph | Doubtful | Refusal {
  const template = templateOf(request.template);
  if (typeof template === "string")
    return refuse("template-unknown", { template, known: templates.map(({ id }) => id) });
  const problem = basesProblem(template, request.facts ?? NO_FACTS);
  if (problem !== null) return refuse("facts-malformed", { problems: [factsProblemWords(problem)] });
  const source = narrativeSource(appendix, template, request);
  const contradictions = checkGiven(source);
  const rendered = renderTemplate(template, { ...source, contradicted: contradictedBy(contradictions) });
  if (rendered.is === "lacking")
    return refuse("facts-missing", {
      template: template.title,
      ...(appendix !== null && rendered.missing.every(isOfAnotherTable)
        ? { from: "another-table", facts: rendered.missing.map(({ label }) => label) }
        : { from: appendix === null ? "facts" : "table", facts: rendered.missing.map(factWords) }),
    });
  if (rendered.is === "broken") return refuse("template-malformed", { problem: templateProblemWords(rendered) });
  const { text, figures } = rendered;
  const doubtful = figures.filter((figure) => figure.doubtful);
  if (doubtful.length > 0 && !request.acceptBroken) {
    // A total in doubt is seldom the wrong cell itself: name the one behind its broken equations, too.
    const suspects = (cells: readonly CellRef[]): readonly CellRef[] => {
      const causes = new Set(source.doubts.causes(cells));
      return (appendix?.faults ?? [])
        .filter((fault) => fault.findings.some((index) => causes.has(index)))
        .map((fault) => fault.cell);
    };
    return { ...doubtfulOf(text, doubtful, suspects), contradictions };
  }
  return { is: "paragraph", text, figures, contradictions };
}

/** The template asked for; the id where there is no such one. */
function templateOf(asked: string | Template): Template | string {
  return typeof asked === "string" ? (templates.find(({ id }) => id === asked) ?? asked) : asked;
}

/** The template's source: the table where there is one, the unit's own row where its name stands in it, and what is given. */
export function narrativeSource(
  appendix: CheckedTable | null,
  template: Template,
  request: ReportRequest,
): NarrativeSource {
  const { facts = NO_FACTS, terms, previous, lastYear } = request;
  const table = appendix?.table ?? null;
  const ownRows =
    table === null || facts.unit === null || template.texts?.includes("unit") !== true
      ? null
      : rowsOf(table, facts.unit);
  return {
    table,
    doubts: doubtsOf(table, appendix?.findings ?? []),
    period: periodOf(template, request, facts),
    given: facts,
    ...(ownRows === null ? {} : { scope: ownRows }),
    ...(terms === undefined ? {} : { terms }),
    ...(previous === undefined ? {} : { previous }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

function periodOf({ series }: Template, { period, periodFrom }: ReportRequest, facts: GivenFacts): string {
  const told = series === true && periodFrom === "title" ? "" : period;
  return told === "" ? (facts.period ?? "") : told;
}

/** A department that reports from the whole province's appendix means its own row. */
function rowsOf(table: Table, unit: string): NonNullable<NarrativeSource["scope"]> | null {
  const named = findNamedRows(table, unit);
  if (named.is !== "rows") return null;
  const [row, ...rest] = named.rows;
  return row === undefined ? null : rest.length === 0 ? { row } : { rows: named.rows };
}

function doubtfulOf(
  text: string,
  doubtful: readonly TextFigure[],
  suspects: (cells: readonly CellRef[]) => readonly CellRef[],
): Omit<Doubtful, "contradictions"> {
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
  "not-given": "chưa cho",
};

/** A table without any of the columns is not short of figures: it is another one. */
function isOfAnotherTable({ because, cells }: MissingFact): boolean {
  return because === "absent" && cells.length === 0;
}

/** «tổng số tiếp nhận (ô C10 còn trống)», «liên thông (interlinked)» */
export function factWords({ id, label, because, cells }: MissingFact): string {
  if (id === "table") return `${label} (tệp Excel)`;
  if (because === "not-given") return `${label} (${id})`;
  if (cells.length === 0) return `${label} (${BECAUSE[because]})`;
  const rest = cells.length - LISTED;
  const named = cells
    .slice(0, rest > 1 ? LISTED : cells.length)
    .map(toA1)
    .join(", ");
  return `${label} (ô ${named}${rest > 1 ? ` và ${rest} ô khác` : ""} ${BECAUSE[because]})`;
}
