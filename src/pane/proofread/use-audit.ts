import { useEffect, useRef, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { plainSource, type SourceText } from "../../ports/text-source";
import { auditMarks } from "../../usecases/proofread/audit-marks";
import { auditAgainst, type TextAudit } from "../../usecases/proofread/audit-source";
import { auditTotalsWords } from "../../usecases/proofread/audit-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import type { LiveTools, PaneHost } from "../session/host";
import { loadPart } from "../session/load-part";
import type { Review } from "../session/use-review";

/** A text in hand, and what the audit says of it. */
export interface Auditing {
  readonly source: SourceText;
  /** Typed so far; it is read when asked for. */
  readonly type: (text: string) => void;
  /** Null while the text is being written. */
  readonly audit: TextAudit | null;
  /** Why there is none. */
  readonly problem: string | null;
  readonly busy: boolean;
  /** Whether the text is held against the table that is checked. */
  readonly compares: boolean;
  readonly setCompares: (compares: boolean) => void;
  /** Audits the text in hand. */
  readonly run: () => Promise<void>;
  /** Audits another text. */
  readonly take: (source: SourceText) => Promise<void>;
  readonly open: (file: Pick<File, "name" | "arrayBuffer">) => Promise<void>;
  /** Audits what stands in the selected cells. */
  readonly takeCells: () => Promise<void>;
  /** Puts the audit away, to go on writing. */
  readonly edit: () => void;
}

/** Audits the latest text that was asked for, and again whenever the table that it is held against was checked again. */
export function useAudit(
  host: Pick<PaneHost, "book" | "readText"> & { readonly live?: Pick<LiveTools, "book"> },
  review: Review,
  announce: (sentence: string) => void,
): Auditing {
  const [source, setSource] = useState<SourceText>(() => plainSource(""));
  const [audit, setAudit] = useState<TextAudit | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [compares, setCompares] = useState(true);
  const [busy, setBusy] = useState(false);
  /** Only the answer to the last question counts. */
  const asked = useRef(0);
  const appendix = review.is === "checked" ? review.appendix : null;
  const round = review.is === "idle" ? 0 : review.round;

  // Figures compared with a table that has changed since would mislead.
  useEffect(() => {
    if (audit !== null && compares) void run(source, true);
  }, [round]);

  async function take(taken: SourceText): Promise<void> {
    setSource(taken);
    await run(taken, compares, false);
  }

  function refuse(refusal: Refusal): void {
    const sentence = explainRefusal(refusal);
    setProblem(sentence);
    announce(sentence);
  }

  async function run(from: SourceText, with_: boolean, quietly = audit !== null): Promise<void> {
    if (from.text.trim() === "") {
      setProblem("Chưa có văn bản. Dán đoạn văn vào ô, hoặc mở tệp .docx, .txt, rồi bấm «Soát lỗi».");
      return;
    }
    asked.current += 1;
    const turn = asked.current;
    setBusy(true);
    const compared = with_ ? appendix : null;
    const period = compared?.period ?? null;
    const audited = await loadPart(() => auditAgainst(from, compared?.table ?? null, period));
    if (turn !== asked.current) return;
    setBusy(false);
    if (isRefusal(audited)) {
      refuse(audited);
      return;
    }
    setProblem(null);
    setAudit({ source: from, audited, appendix: compared, period });
    announce(`${quietly ? "Đã soát lại" : "Đã soát xong"}: ${auditTotalsWords(auditMarks(from.text, audited))}.`);
  }

  return {
    source,
    type: (text) => setSource(plainSource(text)),
    audit,
    problem,
    busy,
    compares,
    setCompares: (next) => {
      setCompares(next);
      if (audit !== null) void run(source, next);
    },
    run: async () => await run(source, compares),
    take,
    open: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await loadPart(() => host.readText(bytes, file.name));
      if (isRefusal(read)) refuse(read);
      else await take(read);
    },
    takeCells: async () => {
      const text = await host.live?.book.selectedText();
      if (text === undefined) return;
      if (isRefusal(text)) refuse(text);
      else if (text === "") setProblem("Các ô đang chọn chưa có chữ. Chọn ô có đoạn văn, rồi bấm lại.");
      else await take(plainSource(text));
    },
    edit: () => {
      setAudit(null);
      announce("Có thể sửa văn bản rồi soát lại.");
    },
  };
}
