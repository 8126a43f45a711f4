import {
  documentTexts,
  templates,
  toA1,
  wordTags,
  type CellRef,
  type DocumentFields,
  type DocumentFigure,
  type MissingFact,
  type PrintedTag,
} from "../../../core";
import type { DocumentPort, TagTexts, TemplateFault } from "../../../ports/document";
import { isRefusal, refuse, type Refusal } from "../../../ports/refusal";
import {
  factWords,
  narrativeSource,
  type CheckedTable,
  type Doubtful,
  type Paragraph,
  type ReportRequest,
} from "../write-report";

export interface WordTemplate {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the tags of a template may say. */
export interface FillSource {
  readonly checkedAppendix: CheckedTable | null;
  readonly request: ReportRequest;
  /** What {@link ReportRequest.template} gave. */
  readonly paragraph: Pick<Paragraph, "text" | "contradictions">;
  readonly fields: DocumentFields;
  /** Charts that the office asked for. */
  readonly figures?: readonly DocumentFigure[];
}

export interface FilledDocument {
  readonly is: "document";
  readonly bytes: Uint8Array;
  /** The template has a place for charts. */
  readonly takesCharts: boolean;
}

/**
 * An office's own .docx with its tags replaced by texts and figures. Same template and source, same bytes. A tag
 * whose figure is not known is refused, never left empty; a figure in doubt is the user's decision.
 */
export async function fillWordTemplate(
  template: WordTemplate,
  source: FillSource,
  documents: DocumentPort,
): Promise<FilledDocument | Doubtful | Refusal> {
  const { checkedAppendix, request, paragraph, fields, figures = [] } = source;
  const { template: asked } = request;
  const own = typeof asked === "string" ? templates.find(({ id }) => id === asked) : asked;
  if (own === undefined)
    return refuse("template-unknown", {
      template: typeof asked === "string" ? asked : asked.id,
      known: templates.map(({ id }) => id),
    });
  const narrative = narrativeSource(checkedAppendix, own, request);
  const texts = {
    ...documentTexts(fields, narrative.given?.unit ?? null),
    period: narrative.period,
    unit: narrative.given?.unit ?? "",
    paragraph: paragraph.text,
  };
  const tags = wordTags(narrative, texts, paragraph.text.split("\n"));
  const missing = new Map<string, MissingFact>();
  const doubtful = new Map<string, Doubtful["figures"][number]>();
  const printed: TagTexts = {
    lengths: tags.lengths,
    figures,
    check: (tag, list) => tags.check(tag, list),
    text: (tag, place) => {
      const text = tags.print(tag, place);
      if (text.is === "missing") missing.set(`${text.fact.id} ${text.fact.cells.map(toA1).join()}`, text.fact);
      if (text.is !== "text") return "";
      noteDoubt(text, doubtful);
      return text.text;
    },
  };
  const filled = await documents.fill(template.bytes, template.name, printed);
  if (isRefusal(filled)) return filled;
  if (filled.is === "faulty")
    return refuse("word-template-faults", { file: template.name, faults: filled.faults.map(faultWords) });
  if (missing.size > 0)
    return refuse("facts-missing", {
      template: template.name,
      from: checkedAppendix === null ? "facts" : "table",
      facts: [...missing.values()].map(factWords),
    });
  if (doubtful.size > 0 && !request.acceptBroken) return doubtfulOf([...doubtful.values()], paragraph.contradictions);
  return { is: "document", bytes: filled.bytes, takesCharts: filled.takesCharts };
}

function noteDoubt(
  { text, figures }: Extract<PrintedTag, { is: "text" }>,
  doubtful: Map<string, Doubtful["figures"][number]>,
): void {
  for (const { label, doubted, doubtful: isDoubtful } of figures) {
    if (isDoubtful)
      doubtful.set(`${label} ${doubted.map(toA1).join()}`, {
        label,
        value: text.replace(/ ?\[[^\]]*\]$/u, ""),
        cells: doubted,
      });
  }
}

function doubtfulOf(figures: Doubtful["figures"], contradictions: Doubtful["contradictions"]): Doubtful {
  const cells = new Map<string, CellRef>(
    figures.flatMap((figure) => figure.cells.map((cell): [string, CellRef] => [toA1(cell), cell])),
  );
  return {
    is: "doubtful",
    figures,
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
    contradictions,
  };
}

const WHERE: Readonly<Record<TemplateFault["where"], string>> = {
  body: "phần thân",
  header: "đầu trang",
  footer: "chân trang",
  notes: "chú thích",
};

/** «thẻ {{recieved | so}}: không có số liệu nào tên "recieved", có lẽ là "received" (phần thân, trong bảng, ở chỗ «…»)» */
function faultWords({ problem, tag, where, inTable, around }: TemplateFault): string {
  const named = problem.is === "not-closed" ? `thẻ {{${tag} ` : problem.is === "not-opened" ? "" : `thẻ {{${tag}}} `;
  return `${named}${problemWords(problem, tag)} (${WHERE[where]}${inTable ? ", trong bảng" : ""}, ở chỗ «${around}»)`;
}

function problemWords(problem: TemplateFault["problem"], tag: string): string {
  switch (problem.is) {
    case "malformed":
      return "chưa đúng cách viết, cần dạng {{tên}} hoặc {{tên | cách viết số}}";
    case "unknown-name":
      return `chưa có tên này${problem.nearest.length === 0 ? "" : `, có lẽ là ${problem.nearest.map((name) => `{{${name}}}`).join(" hoặc ")}`}`;
    case "unknown-filter":
      return problem.known.length === 0
        ? "là chữ nên không dùng cách viết số"
        : `không dùng được cách viết "${problem.filter}", chỉ dùng ${problem.known.map((name) => `"${name}"`).join(", ")}`;
    case "not-closed":
      return "chưa có dấu đóng }} trong cùng đoạn";
    case "not-opened":
      return "có dấu đóng }} mà chưa có dấu mở {{";
    case "list-not-closed":
      return `chưa có thẻ kết thúc {{/${tag.replace(/^#\s*/, "")}}}`;
    case "list-not-opened":
      return "không có thẻ mở đầu tương ứng ở trước";
    case "list-crosses-cells":
      return "và thẻ mở đầu phải ở trong cùng một dòng của bảng, hoặc cùng ở ngoài bảng";
    case "list-in-list":
      return "nằm trong một danh sách khác chưa kết thúc";
    case "charts-misplaced":
      return "phải đứng một mình trong một đoạn của phần thân, ngoài bảng, danh sách và hộp chữ, và chỉ một lần";
  }
}
