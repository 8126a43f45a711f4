import type { JSX } from "preact";
import { Button } from "../../pane/parts/button";
import type { OpenedBook, Sources } from "./opened-book";
import { useSaving } from "./use-saving";

export interface SaveButtonProps {
  readonly book: OpenedBook;
  /** Another number means that cells of the book were corrected. */
  readonly version: number;
  readonly openFile: Sources["openFile"];
  readonly onProblem: (sentence: string) => void;
}

/** «Lưu bản sao»: what was corrected leaves the page as a new file, pasted cells as cells to paste again. */
export function SaveButton({ book, version, openFile, onProblem }: SaveButtonProps): JSX.Element {
  const { said, save } = useSaving(book, version, openFile, onProblem);
  return (
    <div class="save">
      <span class="save-said" role="status">
        {said}
      </span>
      <Button appearance={book.port.changed().length > 0 ? "primary" : "outline"} onClick={() => void save()}>
        {book.file === null ? "Sao chép bảng đã sửa" : "Lưu bản sao"}
      </Button>
    </div>
  );
}
