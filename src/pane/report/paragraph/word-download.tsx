import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../../parts/button";
import type { PaneHost } from "../../session/host";
import { Icon } from "../../parts/icons";
import { useWordDocument, type ReportInHand } from "./use-word-document";

export interface WordDownloadProps extends ReportInHand {
  readonly host: Pick<PaneHost, "book" | "documents" | "copy" | "downloads">;
  readonly announce: (sentence: string) => void;
}

/** The paragraph in a Word document with its appendix, or in the office's own template, as a download. */
export function WordDownload({ host, announce, ...report }: WordDownloadProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const { busy, said, make, copy, fill } = useWordDocument(host, report, announce);
  return (
    <>
      <Button appearance="outline" disabled={busy} onClick={() => void (host.downloads === "no" ? copy() : make())}>
        <Icon name="file" />
        Tải Word
      </Button>
      {host.downloads === "yes" ? null : (
        <Button appearance="subtle" disabled={busy} onClick={() => void copy()}>
          Sao chép cả văn bản
        </Button>
      )}
      {host.downloads === "no" ? null : (
        <Button appearance="subtle" disabled={busy} onClick={() => chooser.current?.click()}>
          Điền mẫu Word của cơ quan
        </Button>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx"
        aria-label="Mẫu Word của cơ quan"
        onChange={(event) => chosen(event.currentTarget)}
      />
      {said === "" ? null : <span class="quiet">{said}</span>}
    </>
  );

  function chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same template may be chosen again after it was corrected.
    if (file !== undefined) void fill(file).finally(() => (input.value = ""));
  }
}
