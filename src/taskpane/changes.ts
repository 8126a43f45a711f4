import { useCallback, useState } from "preact/hooks";
import type { LiveWorkbookPort, UndoEdits } from "../ports/live-workbook";
import { isRefusal } from "../ports/refusal";
import { explainRefusal } from "../usecases/explain-refusal";

/** One change that we made in the workbook, as it was announced, with what takes it back. */
interface Change {
  readonly said: string;
  readonly edits: UndoEdits;
}

export interface Changes {
  /** What was said last; null before anything was, and after it was put away. */
  readonly said: string | null;
  /** What «Hoàn tác» takes back next, as it was announced. */
  readonly undoes: string | null;
  /** Announces a change, or (without edits) why there was none. Earlier changes can still be taken back. */
  readonly tell: (said: string, undo?: UndoEdits) => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Our own undo: Excel's does not cover what an add-in writes (before ExcelApi 1.20). */
export function useChanges(book: LiveWorkbookPort | null, announce: (sentence: string) => void): Changes {
  const [said, setSaid] = useState<string | null>(null);
  const [journal, setJournal] = useState<readonly Change[]>([]);
  const last = journal.at(-1) ?? null;

  const tell = useCallback(
    (sentence: string, edits: UndoEdits = []) => {
      setSaid(sentence);
      if (edits.length > 0) setJournal((before) => [...before, { said: sentence, edits }]);
      announce(sentence);
    },
    [announce],
  );

  const undo = useCallback(() => {
    if (book === null || last === null) return;
    void book.apply(last.edits).then((done) => {
      if (!isRefusal(done)) setJournal((before) => before.filter((change) => change !== last));
      tell(isRefusal(done) ? explainRefusal(done) : "Đã hoàn tác, ô trở lại như trước.");
    });
  }, [book, last, tell]);

  const close = useCallback(() => setSaid(null), []);

  return { said, undoes: last?.said ?? null, tell, undo, close };
}
