import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Problem } from "../parts/problem";
import { FileInput } from "../parts/file-input";
import { Button } from "../parts/button";
import { plainSource } from "../../ports/text-source";
import { ResultPart } from "./result-part";
import { useAudit } from "./use-audit";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { Icon } from "../parts/icons";
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
  const auditing = useAudit(host, review, announce);
  const { source, audit, problem, compares, busy, run, take } = auditing;
  const chooser = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const appendix = review.is === "checked" ? review.appendix : null;

  const paste = useRef<(text: string) => void>(() => undefined);
  paste.current = (text) => void take(plainSource(text));
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

  function edit(): void {
    auditing.edit();
    requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
  }

  const opener = (
    <>
      <Button appearance="outline" onClick={() => chooser.current?.click()}>
        <Icon name="file" />
        Mở .docx, .txt
      </Button>
      {host.live === undefined ? null : (
        <Button appearance="outline" onClick={() => void auditing.takeCells()}>
          Lấy từ ô đang chọn
        </Button>
      )}
    </>
  );

  return (
    <div class="audit" ref={panel}>
      <FileInput inputRef={chooser} accept=".docx,.txt,.doc" onFile={auditing.open} />
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
              onInput={(event) => auditing.type(event.currentTarget.value)}
            />
          </label>
          <div class="result-row">
            <Button appearance="primary" disabled={busy} onClick={() => void run()}>
              Soát lỗi
            </Button>
            {opener}
          </div>
        </>
      ) : (
        <div class="result-row">
          <Button appearance="outline" onClick={edit}>
            Sửa văn bản
          </Button>
          {opener}
        </div>
      )}
      {appendix === null ? null : (
        <label class="tick">
          <input
            type="checkbox"
            checked={compares}
            onChange={(event) => auditing.setCompares(event.currentTarget.checked)}
          />
          <span>{`Đối chiếu với bảng đang kiểm tra (${appendix.table.sheet})`}</span>
        </label>
      )}
      <Problem said={problem} />
      {busy && source.text.length > LONG ? <p class="quiet">Đang soát…</p> : null}
      {audit === null ? null : (
        <ResultPart key={audit.source.text} audit={audit} host={host} changes={changes} announce={announce} />
      )}
    </div>
  );
}
