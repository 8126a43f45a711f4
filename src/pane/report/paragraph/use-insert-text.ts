import { useEffect, useState } from "preact/hooks";
import type { LiveWorkbookPort } from "../../../ports/live-workbook";
import { isRefusal } from "../../../ports/refusal";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import { insertText, type Occupied } from "../../../usecases/report/insert-text";
import type { Changes } from "../../session/changes";

export interface TextInsertion {
  /** The selected cell holds something: the user is asked first. */
  readonly occupied: Occupied | null;
  readonly insert: (overwrite: boolean) => Promise<void>;
  readonly leave: () => void;
}

/** «Chèn vào ô»: into the selected cell, over what it holds only when the user says so. */
export function useInsertText(book: LiveWorkbookPort, text: string, { tell }: Pick<Changes, "tell">): TextInsertion {
  const [occupied, setOccupied] = useState<Occupied | null>(null);
  // Another text is another question.
  useEffect(() => setOccupied(null), [text]);

  async function insert(overwrite: boolean): Promise<void> {
    const done = await insertText(book, text, overwrite);
    const asks = !isRefusal(done) && done.is === "occupied";
    setOccupied(asks ? done : null);
    if (isRefusal(done)) tell(explainRefusal(done));
    else if (!asks) tell(`Đã chèn đoạn báo cáo vào ô ${done.cell}.`, done.undo);
  }

  return { occupied, insert, leave: () => setOccupied(null) };
}
