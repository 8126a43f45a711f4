import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../pane/parts/button";
import { isRefusal } from "../../ports/refusal";
import { copyText } from "../../pane/parts/copy-text";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { copyWords, SIGNED_WORDS } from "../../usecases/repair/repair-outcome-words";
import type { OpenedBook, Sources } from "./opened-book";
import { asClipboard, saveCopy } from "./save-copy";

export interface SaveButtonProps {
  readonly book: OpenedBook;
  /** Another number means that cells of the book were corrected. */
  readonly version: number;
  readonly openFile: Sources["openFile"];
  readonly onProblem: (sentence: string) => void;
}

/** «Lưu bản sao»: what was corrected leaves the page as a new file, pasted cells as cells to paste again. */
export function SaveButton({ book, version, openFile, onProblem }: SaveButtonProps): JSX.Element {
  const [said, setSaid] = useState("");

  useEffect(() => setSaid(""), [book, version]);

  async function save(): Promise<void> {
    const changed = book.port.changed();
    if (changed.length === 0) {
      setSaid("Chưa sửa ô nào, chưa cần lưu.");
      return;
    }
    if (book.file === null) {
      await copyCells(changed[0]?.sheet ?? "");
      return;
    }
    const { isSigned, convertedFrom } = book.file.copyable;
    const saved = await saveCopy(book, book.file, openFile);
    if (isRefusal(saved)) onProblem(explainRefusal(saved));
    else {
      book.port.markSaved();
      setSaid(
        [
          `Đã lưu «${saved.name}», tệp gốc giữ nguyên.`,
          ...copyWords({ isSigned: isSigned === true, emptied: saved.emptied, convertedFrom }),
        ].join(" "),
      );
    }
  }

  async function copyCells(sheet: string): Promise<void> {
    const grid = await book.port.read({ name: sheet });
    if (isRefusal(grid)) {
      onProblem(explainRefusal(grid));
      return;
    }
    const copied = await copyText(asClipboard(grid));
    if (copied) book.port.markSaved();
    setSaid(
      copied
        ? "Đã sao chép cả bảng, dán lại vào Excel được ngay."
        : "Trình duyệt chưa cho sao chép; xem danh sách ô đã sửa bên dưới.",
    );
  }

  return (
    <div class="save">
      <span class="save-said" role="status">
        {said === "" && book.file?.copyable.isSigned === true && book.port.changed().length > 0 ? SIGNED_WORDS : said}
      </span>
      <Button appearance={book.port.changed().length > 0 ? "primary" : "outline"} onClick={() => void save()}>
        {book.file === null ? "Sao chép bảng đã sửa" : "Lưu bản sao"}
      </Button>
    </div>
  );
}
