import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { FileInput } from "../../parts/file-input";
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
      <FileInput inputRef={chooser} accept=".docx" onFile={fill} />
      {said === "" ? null : <span class="quiet">{said}</span>}
    </>
  );
}
