import { useCallback, useState } from "preact/hooks";
import type { LiveWorkbookPort, UndoEdits } from "../ports/live-workbook";
import { isRefusal } from "../ports/refusal";
import { explainRefusal } from "../usecases/explain-refusal";

/** The last change that we made in the workbook, as it is announced, with what takes it back. */
export interface LastChange {
  readonly said: string;
  readonly undo: UndoEdits | null;
}

export interface Changes {
  readonly last: LastChange | null;
  /** Announces a change, or (without edits) why there was none. */
  readonly tell: (said: string, undo?: UndoEdits) => void;
  readonly undo: () => void;
}

/** Our own undo: Excel's does not cover what an add-in writes (before ExcelApi 1.20). */
export function useChanges(book: LiveWorkbookPort | null, announce: (sentence: string) => void): Changes {
  const [last, setLast] = useState<LastChange | null>(null);

  const tell = useCallback(
    (said: string, undo?: UndoEdits) => {
      setLast({ said, undo: undo === undefined || undo.length === 0 ? null : undo });
      announce(said);
    },
    [announce],
  );

  const undo = useCallback(() => {
    const edits = last?.undo ?? null;
    if (book === null || edits === null) return;
    void book.apply(edits).then((done) => (isRefusal(done) ? tell(explainRefusal(done)) : tell("Đã hoàn tác.")));
  }, [book, last, tell]);

  return { last, tell, undo };
}
