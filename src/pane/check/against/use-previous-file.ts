import { useState } from "preact/hooks";
import { columnIndex } from "../../../core";
import { isRefusal } from "../../../ports/refusal";
import { checkAppendix } from "../../../usecases/check/check-appendix";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import type { OpenFile } from "../../session/host";
import { loadPart } from "../../session/load-part";
import type { PreviousPeriod } from "../../session/use-review";

/** What of a chosen file is needed. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

export interface PreviousFile {
  /** Why the last file cannot be compared with. */
  readonly problem: string | null;
  readonly take: (file: ChosenFile) => Promise<void>;
  /** Another choice was made: the last file's trouble is past. */
  readonly forget: () => void;
}

/** The period before from a file: its appendix, if it has the column that is carried over. */
export function usePreviousFile(openFile: OpenFile, onChoose: (previous: PreviousPeriod) => void): PreviousFile {
  const [problem, setProblem] = useState<string | null>(null);

  async function take(file: ChosenFile): Promise<void> {
    const book = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
    const checked = isRefusal(book) ? book : await loadPart(() => checkAppendix(book));
    if (isRefusal(checked)) setProblem(explainRefusal({ ...checked, about: { ...checked.about, file: file.name } }));
    else if (columnIndex(checked.table, "pending") < 0)
      setProblem(`Bảng trong "${file.name}" không có cột đang giải quyết nên chưa đối chiếu được.`);
    else {
      setProblem(null);
      onChoose({ name: file.name, table: checked.table });
    }
  }

  return { problem, take, forget: () => setProblem(null) };
}
