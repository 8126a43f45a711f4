import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { plainText, type SourceText } from "../../ports/text-source";
import { auditAgainst, type TextAudit } from "../../usecases/proofread/audit-source";
import { periodOfTable } from "../../usecases/check/period-of-table";
import { auditMarks } from "../../usecases/proofread/audit-marks";
import { auditTotalsWords } from "../../usecases/proofread/audit-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { AuditResult } from "./audit-result";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { Icon } from "../parts/icons";
import { loadPart } from "../session/load-part";
import type { Review } from "../session/use-review";

export interface AuditViewProps {
  readonly host: PaneHost;
  readonly review: Review;
  readonly changes: Changes;
  readonly announce: (sentence: string) => void;
  /** The tab is in front. */
  readonly open: boolean;
}

/** Texts this long take long enough to say that they are being read. */
const LONG = 200_000;

/** Proofreading: a text comes in, its figures are underlined in place, each with what is known of it. */
export function AuditView({ host, review, changes, announce, open: inFront }: AuditViewProps): JSX.Element {
  const [source, setSource] = useState<SourceText>(() => plainText(""));
  const [audit, setAudit] = useState<TextAudit | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [compares, setCompares] = useState(true);
  const [busy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  /** Only the answer to the last question counts. */
  const asked = useRef(0);

  const appendix = review.is === "checked" ? review.appendix : null;
  const round = review.is === "idle" ? 0 : review.round;

  // Figures compared with a table that has changed since would mislead.
  useEffect(() => {
    if (audit !== null && compares) void run(source, true);
  }, [round]);

  const paste = useRef<(text: string) => void>(() => undefined);
  paste.current = (text) => void take(plainText(text));
  // A text pasted while nothing is being typed in is meant for this tab, from the moment it is in front; the page would look for a table in it.
  useLayoutEffect(() => {
    if (!inFront) return;
    const pasted = (event: ClipboardEvent): void => {
      const target = event.composedPath()[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (
        text.trim() === "" ||
        target instanceof HTMLInputElement ||
        (target instanceof HTMLTextAreaElement && !target.readOnly)
      )
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste.current(text);
    };
    document.addEventListener("paste", pasted, true);
    return () => document.removeEventListener("paste", pasted, true);
  }, [inFront]);

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
    const period = compared === null || host.book === null ? null : await periodOfTable(host.book, compared.table);
    const audited = await loadPart(() => auditAgainst(from.text, compared?.table ?? null, period));
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

  async function open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await loadPart(() => host.readText(bytes, file.name));
    if (isRefusal(read)) {
      refuse(read);
      return;
    }
    await take(read);
  }

  async function takeCells(): Promise<void> {
    const text = await host.live?.book.selectedText();
    if (text === undefined) return;
    if (isRefusal(text)) refuse(text);
    else if (text === "") setProblem("Các ô đang chọn chưa có chữ. Chọn ô có đoạn văn, rồi bấm lại.");
    else await take(plainText(text));
  }

  function edit(): void {
    setAudit(null);
    announce("Có thể sửa văn bản rồi soát lại.");
    requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
  }

  const opener = (
    <>
      <fluent-button role="button" appearance="outline" onClick={() => chooser.current?.click()}>
        <Icon name="file" slot="start" />
        Mở .docx, .txt
      </fluent-button>
      {host.live === undefined ? null : (
        <fluent-button role="button" appearance="outline" onClick={() => void takeCells()}>
          Lấy từ ô đang chọn
        </fluent-button>
      )}
    </>
  );

  return (
    <div class="audit" ref={panel}>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx,.txt,.doc"
        onChange={(event) => chosen(event.currentTarget)}
      />
      {audit === null ? (
        <>
          <label class="field">
            <span>Văn bản cần soát</span>
            <textarea
              class="audit-input"
              rows={9}
              value={source.text}
              spellcheck={false}
              placeholder="Dán báo cáo vào đây. TTHC cộng lại các số, tính lại các tỷ lệ và chỉ ra chỗ không khớp."
              onInput={(event) => setSource(plainText(event.currentTarget.value))}
            />
          </label>
          <div class="result-row">
            <fluent-button
              role="button"
              appearance="primary"
              disabled={busy}
              onClick={() => void run(source, compares)}
            >
              Soát lỗi
            </fluent-button>
            {opener}
          </div>
        </>
      ) : (
        <div class="result-row">
          <fluent-button role="button" appearance="outline" onClick={edit}>
            Sửa văn bản
          </fluent-button>
          {opener}
        </div>
      )}
      {appendix === null ? null : (
        <label class="tick">
          <input
            type="checkbox"
            checked={compares}
            onChange={(event) => {
              setCompares(event.currentTarget.checked);
              if (audit !== null) void run(source, event.currentTarget.checked);
            }}
          />
          <span>{`Đối chiếu với bảng đang kiểm tra (${appendix.table.sheet})`}</span>
        </label>
      )}
      {problem === null ? null : (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {busy && source.text.length > LONG ? <p class="quiet">Đang soát…</p> : null}
      {audit === null ? null : (
        <AuditResult key={audit.source.text} audit={audit} host={host} changes={changes} announce={announce} />
      )}
    </div>
  );

  function chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file may be chosen again after it was corrected.
    if (file !== undefined) void open(file).finally(() => (input.value = ""));
  }
}
