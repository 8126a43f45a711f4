import { useEffect, useState } from "preact/hooks";
import { copyText } from "../../pane/parts/copy-text";
import { isRefusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { copyWords, SIGNED_WORDS } from "../../usecases/repair/copy-words";
import type { OpenedBook, Sources } from "./opened-book";
import { asClipboard, saveCopy } from "./save-copy";

/** How corrected cells leave the page; other ways in tests. */
export interface WaysOut {
  readonly saveCopy: typeof saveCopy;
  readonly copyText: typeof copyText;
}

export interface Saving {
  /** What came of the last save of these corrections, or what a save will do to a signed workbook. */
  readonly said: string;
  readonly save: () => Promise<void>;
}

/**
 * «Lưu bản sao»: a file's corrections go into a copy, those of pasted cells to the clipboard.
 * @param version another number means that cells of the book were corrected
 */
export function useSaving(
  book: OpenedBook,
  version: number,
  openFile: Sources["openFile"],
  onProblem: (sentence: string) => void,
  out: WaysOut = { saveCopy, copyText },
): Saving {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [book, version]);

  async function save(): Promise<void> {
    const [first] = book.port.changed();
    if (first === undefined) setSaid("Chưa sửa ô nào, chưa cần lưu.");
    else if (book.file === null) await copyCells(first.sheet);
    else {
      const { isSigned, convertedFrom } = book.file.copyable;
      const saved = await out.saveCopy(book, book.file, openFile);
      if (isRefusal(saved)) {
        onProblem(explainRefusal(saved));
        return;
      }
      book.port.markSaved();
      const more = copyWords({ isSigned: isSigned === true, emptied: saved.emptied, convertedFrom });
      setSaid([`Đã lưu «${saved.name}», tệp gốc giữ nguyên.`, ...more].join(" "));
    }
  }

  async function copyCells(sheet: string): Promise<void> {
    const grid = await book.port.read({ name: sheet });
    if (isRefusal(grid)) {
      onProblem(explainRefusal(grid));
      return;
    }
    const copied = await out.copyText(asClipboard(grid));
    if (copied) book.port.markSaved();
    setSaid(
      copied
        ? "Đã sao chép cả bảng, dán lại vào Excel được ngay."
        : "Trình duyệt chưa cho sao chép; xem danh sách ô đã sửa bên dưới.",
    );
  }

  const willBreakSignature = book.file?.copyable.isSigned === true && book.port.changed().length > 0;
  return { said: said === "" && willBreakSignature ? SIGNED_WORDS : said, save };
}
