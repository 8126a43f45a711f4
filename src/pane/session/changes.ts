import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ChangeLog } from "../../ports/copy-workbook";
import type { LiveWorkbookPort, TakeBack, UndoEdits } from "../../ports/live-workbook";
import { isRefusal, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";

/** One change that we made in the workbook, as it was announced, with what takes it back. */
export interface Change {
  readonly said: string;
  readonly takeBack: TakeBack;
  /** The corrected cells; empty where something else was written. */
  readonly log: ChangeLog;
  /** Makes it once more after it was taken back; absent where that cannot be. */
  readonly again?: MakeAgain;
}

/** Makes a change once more, and gives what takes it back then. */
export type MakeAgain = () => Promise<TakeBack | Refusal>;

export interface Changes {
  /** What was said last; null before anything was, and after it was put away. */
  readonly said: string | null;
  /** What «Hoàn tác» takes back next, as it was announced. */
  readonly undoes: string | null;
  /** What was done and not taken back, oldest first. */
  readonly journal: readonly Change[];
  /** Counts what was written and taken back: the table is no longer as it was checked. */
  readonly writes: number;
  /** Announces a change, or (without edits) why there was none. Earlier changes can still be taken back. */
  readonly tell: (said: string, undo?: UndoEdits | TakeBack, log?: ChangeLog, again?: MakeAgain) => void;
  /** Takes one change back, the last one unless told. */
  readonly undo: (change?: Change) => void;
  /** Makes the change once more that was taken back last; nothing where another one was made since. */
  readonly redo: () => void;
  readonly close: () => void;
}

/**
 * Our own undo: Excel's does not cover what an add-in writes (before ExcelApi 1.20).
 *
 * @param live where edits are written; null on the page
 * @param opened another workbook has another past
 */
export function useChanges(
  live: LiveWorkbookPort | null,
  opened: WorkbookPort | null,
  announce: (sentence: string) => void,
): Changes {
  const [said, setSaid] = useState<string | null>(null);
  const [journal, setJournal] = useState<readonly Change[]>([]);
  /** What was taken back and can be made once more, the last one last. */
  const [undone, setUndone] = useState<readonly Change[]>([]);
  const [writes, setWrites] = useState(0);
  const busy = useRef(false);
  const last = journal.at(-1) ?? null;

  useEffect(() => {
    setSaid(null);
    setJournal([]);
    setUndone([]);
  }, [opened]);

  const tell = useCallback(
    (sentence: string, undo: UndoEdits | TakeBack = [], log: ChangeLog = [], again?: MakeAgain) => {
      setSaid(sentence);
      const takeBack =
        typeof undo === "function" ? undo : live !== null && undo.length > 0 ? takesBack(live, undo) : null;
      if (takeBack !== null) {
        const made: Change = { said: sentence, takeBack, log, ...(again === undefined ? {} : { again }) };
        setJournal((before) => [...before, made]);
        setUndone([]);
        setWrites((times) => times + 1);
      }
      announce(sentence);
    },
    [live, announce],
  );

  const undo = useCallback(
    (change: Change | null = last) => {
      if (change === null || busy.current) return;
      busy.current = true;
      const done = change.takeBack().finally(() => (busy.current = false));
      void done.then((refusal) => {
        if (refusal !== null) {
          tell(explainRefusal(refusal));
          return;
        }
        setJournal((before) => before.filter((made) => made !== change));
        if (change.again !== undefined) setUndone((before) => [...before, change]);
        setWrites((times) => times + 1);
        tell(undoneWords(change));
      });
    },
    [last, tell],
  );

  const redo = useCallback(() => {
    const change = undone.at(-1);
    if (change?.again === undefined || busy.current) return;
    busy.current = true;
    const done = change.again().finally(() => (busy.current = false));
    void done.then((takeBack) => {
      if (isRefusal(takeBack)) {
        tell(explainRefusal(takeBack));
        return;
      }
      setUndone((before) => before.filter((taken) => taken !== change));
      setJournal((before) => [...before, { ...change, takeBack }]);
      setWrites((times) => times + 1);
      tell(`Đã làm lại: ${change.said}`);
    });
  }, [undone, tell]);

  const close = useCallback(() => setSaid(null), []);

  return { said, undoes: last?.said ?? null, journal, writes, tell, undo, redo, close };
}

/** Takes written edits back by applying what undoes them. */
export function takesBack(live: LiveWorkbookPort, edits: UndoEdits): TakeBack {
  return async () => {
    const done = await live.apply(edits);
    return isRefusal(done) ? done : null;
  };
}

function undoneWords({ log }: Change): string {
  const cells = log.map(({ cell }) => cell).join(", ");
  return `Đã hoàn tác, ô ${cells === "" ? "" : `${cells} `}trở lại như trước.`;
}
