import { useState } from "preact/hooks";
import { blanksIn, type DocumentFields, type DocumentFigure } from "../../../core";
import { isRefusal, type Refusal } from "../../../ports/refusal";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import { chartsWords, type DocumentChart } from "../../../usecases/report/document/document-charts";
import { fillWordTemplate } from "../../../usecases/report/document/fill-word-template";
import { documentHtml, documentPlainText } from "../../../usecases/report/document/document-html";
import { blanksWords, copiedInstead, savedWords } from "../../../usecases/report/document/saved-words";
import {
  documentName,
  officeDocument,
  outlineTemplate,
  writeDocument,
  type DocumentSource,
} from "../../../usecases/report/document/write-document";
import type { Paragraph, ReportRequest } from "../../../usecases/report/write-report";
import type { drawFigures } from "../../figures/draw-figures";
import { download } from "../../parts/download";
import type { PaneHost } from "../../session/host";
import { loadPart } from "../../session/load-part";

/** The report that becomes a document. */
export interface ReportInHand {
  readonly paragraph: Paragraph;
  /** What it was written from. */
  readonly request: ReportRequest;
  readonly checked: CheckedAppendix;
  readonly fields: DocumentFields;
  /** Shown in the document as «Hình 1. …». */
  readonly charts: readonly DocumentChart[];
}

export interface WordDocument {
  /** One is being made: a second press is none. */
  readonly busy: boolean;
  readonly said: string;
  /** A document of ours, as a download. */
  readonly make: () => Promise<void>;
  /** The same on the clipboard. */
  readonly copy: () => Promise<void>;
  /** An office's own template filled, as a download. */
  readonly fill: (template: Pick<File, "name" | "arrayBuffer">) => Promise<void>;
}

interface Made {
  readonly bytes: Uint8Array;
  /** Figures in it that stand in a broken equation. */
  readonly doubtful: number;
  /** Places that the office fills in; null in its own template. */
  readonly blanks: number | null;
  /** What came of the charts; "" where none was asked for. */
  readonly charts: string;
}

/** What draws is fetched for the first document that asks for a chart. */
const drawInBrowser: typeof drawFigures = async (...asked) => {
  const drawing = await import(/* webpackChunkName: "draw-figures" */ "../../figures/draw-figures");
  return await drawing.drawFigures(...asked);
};

/** The paragraph in a Word document with its appendix, or in the office's own template. */
export function useWordDocument(
  host: Pick<PaneHost, "book" | "documents" | "copy" | "downloads">,
  { paragraph, request, checked, fields, charts }: ReportInHand,
  announce: (sentence: string) => void,
  give: typeof download = download,
  draw: typeof drawFigures = drawInBrowser,
): WordDocument {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const { table } = checked;
  const template = outlineTemplate(request.template);
  const period = request.period === "" ? null : request.period;
  const name = documentName(template, period ?? "", fields);

  function tell(sentence: string): void {
    setSaid(sentence);
    announce(sentence);
  }

  async function hand(make: () => Promise<Made | Refusal>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      // What makes documents is fetched by the first click.
      const made = await loadPart(make);
      if (isRefusal(made)) tell(explainRefusal(made));
      else {
        give(made.bytes, name);
        const saved = host.downloads === "no" ? "" : savedWords(name, host.downloads);
        tell(
          `Đã tạo văn bản Word. ${saved}${made.blanks === null ? "" : ` ${blanksWords(made.blanks)}`}${made.charts}${made.doubtful > 0 ? ` Có ${made.doubtful} số còn lệch, đã đánh dấu trong văn bản.` : ""}`,
        );
      }
    } finally {
      setBusy(false);
    }
  }

  async function source(): Promise<DocumentSource | Refusal> {
    const grid = host.book === null ? null : await host.book.read({ name: table.sheet });
    if (isRefusal(grid)) return grid;
    const appendix = grid === null ? null : { table, grid };
    return { template, paragraph, period, unit: request.facts?.unit ?? null, fields, appendix };
  }

  async function figures(): Promise<readonly DocumentFigure[]> {
    return charts.length === 0 ? [] : await draw({ checked, targets: request.facts?.targets ?? {}, period }, charts);
  }

  async function document(): Promise<Made | Refusal> {
    const words = await source();
    if (isRefusal(words)) return words;
    const drawn = await figures();
    const from = { ...words, figures: drawn };
    const bytes = await writeDocument(from, host.documents);
    const doubtful = paragraph.figures.filter((figure) => figure.doubtful).length;
    const blanks = blanksIn(officeDocument(from));
    return { bytes, doubtful, blanks, charts: chartsWords(charts.length, drawn.length, true) };
  }

  /** Pastes into Word with headings, marks and appendix: the way where no file can be saved. */
  async function copyDocument(): Promise<void> {
    const from = await source();
    if (isRefusal(from)) {
      tell(explainRefusal(from));
      return;
    }
    const made = officeDocument(from);
    const copied = await host.copy(documentPlainText(made), documentHtml(made));
    if (host.downloads === "no") tell(copiedInstead(name, copied, "Word"));
    else tell(copied ? "Đã sao chép cả văn bản: mở Word rồi bấm Ctrl+V." : "Chưa sao chép được. Bấm «Tải Word».");
  }

  async function filled(file: Pick<File, "name" | "arrayBuffer">): Promise<Made | Refusal> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const drawn = await figures();
    const said = (takesCharts: boolean): string => chartsWords(charts.length, drawn.length, takesCharts);
    const fill = (acceptBroken: boolean) =>
      fillWordTemplate(
        { bytes, name: file.name },
        { checkedAppendix: checked, request: { ...request, acceptBroken }, paragraph, fields, figures: drawn },
        host.documents,
      );
    const made = await fill(false);
    if (isRefusal(made)) return made;
    if (made.is === "document") return { bytes: made.bytes, doubtful: 0, blanks: null, charts: said(made.takesCharts) };
    // Never blocked at 16:55: each such figure is marked in the document, and said.
    const marked = await fill(true);
    if (isRefusal(marked)) return marked;
    if (marked.is === "doubtful") throw new Error("accepted figures are doubtful still");
    return { bytes: marked.bytes, doubtful: made.figures.length, blanks: null, charts: said(marked.takesCharts) };
  }

  return { busy, said, make: () => hand(document), copy: copyDocument, fill: (file) => hand(() => filled(file)) };
}
