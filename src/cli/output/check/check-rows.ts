import { areaToA1, doubtWords, repairWords } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { summaryWords } from "../../../usecases/check/summary-words";
import { worklistOf, type WorkItem } from "../../../usecases/check/worklist";
import type { RefusalJson } from "../../command";
import type { ResultTable } from "../terminal/result-table";

const levels: Readonly<Record<WorkItem["kind"], string>> = {
  error: "lỗi",
  warning: "nên xem",
  undecided: "chưa kiểm tra được",
};

export const ROW_COLUMNS = ["Tệp", "Sheet", "Ô", "Đơn vị", "Mức", "Nội dung", "Căn cứ", "Đề nghị"];

/** What a file came to: its tables, or why there are none. */
export interface CheckedFile {
  readonly file: string;
  readonly found: readonly CheckedAppendix[] | RefusalJson;
}

/** A row for each place to look at; a table without one, and a file that was not read, have a row too. */
export function checkedFileRows(files: readonly CheckedFile[]): ResultTable {
  const rows = files.flatMap(({ file, found }) =>
    "reason" in found
      ? [[file, "", "", "", "không đọc được", found.message, "", ""]]
      : found.flatMap((appendix) => appendixRows(file, appendix)),
  );
  return { columns: ROW_COLUMNS, rows };
}

function appendixRows(file: string, appendix: CheckedAppendix): readonly (readonly string[])[] {
  const { table } = appendix;
  const list = worklistOf(appendix);
  const { title, holds, mood } = summaryWords(list);
  if (list.items.length === 0)
    return [
      [
        file,
        table.sheet,
        areaToA1(table.area),
        "",
        mood === "right" ? "khớp" : "nên xem",
        `${title}: ${holds}`,
        "",
        "",
      ],
    ];
  return list.items.map(({ kind, address, place, findings: [first], repair, doubt }) => [
    file,
    table.sheet,
    address,
    place,
    levels[kind],
    first.what,
    first.why,
    repair !== null ? repairWords(table, repair) : doubt !== null ? doubtWords(table, doubt) : first.todo,
  ]);
}
