import { useState } from "preact/hooks";
import { columnIndex, type Table } from "../../../core";
import { isRefusal } from "../../../ports/refusal";
import { checkAppendix } from "../../../usecases/check/check-appendix";
import type { ComparedPeriod } from "../../../usecases/periods/remembered-periods";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";
import type { OpenFile } from "../../session/host";
import { loadPart } from "../../session/load-part";
import type { OtherPeriodTable } from "../../session/use-review";

/** What of a chosen file is needed. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

export interface PeriodFile {
  /** Why the last file cannot be compared with. */
  readonly problem: string | null;
  readonly take: (file: ChosenFile) => Promise<void>;
  /** Another choice was made: the last file's trouble is past. */
  readonly forget: () => void;
}

/** Another period from a file: its appendix, if it has what is compared: the column that is carried over, or any column of this table. */
export function usePeriodFile(
  which: ComparedPeriod,
  table: Table,
  openFile: OpenFile,
  onChoose: (other: OtherPeriodTable) => void,
): PeriodFile {
  const [problem, setProblem] = useState<string | null>(null);

  async function take(file: ChosenFile): Promise<void> {
    const book = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
    const checked = isRefusal(book) ? book : await loadPart(() => checkAppendix(book));
    if (isRefusal(checked)) setProblem(explainRefusal({ ...checked, about: { ...checked.about, file: file.name } }));
    else if (which === "previous" && columnIndex(checked.table, "pending") < 0)
      setProblem(`Bảng trong "${file.name}" không có cột đang giải quyết nên chưa đối chiếu được.`);
    else if (which === "lastYear" && !table.columns.some(({ id }) => columnIndex(checked.table, id) >= 0))
      setProblem(`Bảng trong "${file.name}" không có cột nào giống bảng đang kiểm tra nên chưa so được.`);
    else {
      setProblem(null);
      // The period in its title shows at once that another file was meant.
      onChoose({
        name: checked.period === null ? file.name : `${file.name} · ${checked.period}`,
        table: checked.table,
      });
    }
  }

  return { problem, take, forget: () => setProblem(null) };
}
