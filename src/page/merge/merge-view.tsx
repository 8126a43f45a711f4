import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../pane/parts/button";
import { download } from "../../pane/parts/download";
import { Icon } from "../../pane/parts/icons";
import type { OpenFile } from "../../pane/session/host";
import type { MakeWorkbook } from "../../ports/new-workbook";
import type { Refusal } from "../../ports/refusal";
import { chosenFiles, droppedFiles, type Dropped } from "./chosen-files";
import { MergeResult } from "./merge-result";
import { useMerge } from "./use-merge";
import { useMergedBook } from "./use-merged-book";
import "./merge.css";

export interface MergeViewProps {
  readonly openFile: OpenFile;
  readonly makeWorkbook: () => Promise<MakeWorkbook | Refusal>;
  /** What was dropped last, to be added; another object each time. */
  readonly dropped: Dropped | null;
  /** What «close» leads back to. */
  readonly backTo: string;
  readonly onClose: () => void;
  /** The merged table becomes the book in hand, to be checked. */
  readonly onOpen: (bytes: Uint8Array, name: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

const now = (): number => performance.now();
const pause = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** «Tổng hợp từ các đơn vị»: files in, one appendix out, and what was left out with the reason. */
export function MergeView({
  openFile,
  makeWorkbook,
  dropped,
  backTo,
  onClose,
  onOpen,
  copy,
}: MergeViewProps): JSX.Element {
  const merging = useMerge(openFile, pause, now);
  const { reading, read, table, sendings, list } = merging;
  const { said, say, save, open } = useMergedBook(merging, makeWorkbook, download, onOpen);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLHeadingElement>(null);

  useEffect(() => head.current?.focus(), []);
  useEffect(() => {
    if (dropped !== null) void droppedFiles(dropped).then(merging.add);
  }, [dropped]);

  return (
    <section class="merge" aria-labelledby="merge-title">
      <div class="merge-column">
        <div class="merge-head">
          <h2 id="merge-title" tabIndex={-1} ref={head}>
            Tổng hợp từ các đơn vị
          </h2>
          <Button appearance="subtle" onClick={onClose}>
            {backTo}
          </Button>
        </div>
        <p class="merge-lead">
          Chọn các bảng mà đơn vị gửi về (hoặc cả thư mục, hay thả vào trang này). Mỗi bảng được kiểm tra, rồi cộng vào
          một bảng chung có công thức; mỗi ô truy được về tệp gốc. Tệp của đơn vị giữ nguyên.
        </p>
        <div class="open-buttons">
          <Button appearance={read === null ? "primary" : "outline"} onClick={() => files.current?.click()}>
            <Icon name="file" />
            {read === null ? "Chọn các tệp" : "Thêm tệp"}
          </Button>
          <Button appearance="outline" onClick={() => folder.current?.click()}>
            {read === null ? "Chọn thư mục" : "Thêm thư mục"}
          </Button>
          {read === null || reading !== null ? null : (
            <Button appearance="subtle" onClick={merging.clear}>
              Làm lại từ đầu
            </Button>
          )}
        </div>
        <input ref={files} type="file" hidden multiple onChange={(event) => chosen(event.currentTarget)} />
        <input ref={intoFolder} type="file" hidden multiple onChange={(event) => chosen(event.currentTarget)} />
        {reading === null ? null : (
          <div class="merge-reading">
            <progress value={reading.done} max={reading.all} aria-label="Đã đọc" />
            <p class="merge-at">{`Đã đọc ${reading.done}/${reading.all} tệp${reading.left} · ${reading.file}`}</p>
            <Button size="small" appearance="outline" onClick={merging.stop}>
              Dừng
            </Button>
          </div>
        )}
        {read === null || reading !== null ? null : (
          <MergeResult
            read={read}
            table={table}
            sendings={sendings}
            sameUnit={merging.sameUnit}
            onSameUnit={merging.setSameUnit}
            onSave={save}
            onOpen={open}
            copy={copy}
            done={say}
          />
        )}
        <details class="merge-list" open={list !== ""}>
          <summary>
            <Icon name="down" size={12} />
            Danh sách đơn vị phải gửi
          </summary>
          <label class="field">
            <span>Dán danh sách, mỗi dòng một đơn vị, để biết đơn vị nào đã gửi, chưa gửi</span>
            <textarea rows={6} value={list} onInput={(event) => merging.setList(event.currentTarget.value)} />
          </label>
        </details>
        <p class="merge-said" role="status">
          {said}
        </p>
      </div>
    </section>
  );

  /** The one attribute that lets a folder be chosen has no type of its own. */
  function intoFolder(input: HTMLInputElement | null): void {
    folder.current = input;
    input?.setAttribute("webkitdirectory", "");
  }

  function chosen(input: HTMLInputElement): void {
    say("");
    merging.add(chosenFiles(input.files ?? []));
    // The same file may be chosen again after it was corrected.
    input.value = "";
  }
}
