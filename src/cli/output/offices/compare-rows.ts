import { toA1 } from "../../../core";
import { columnTitle, loneWords, statedWords } from "../../../usecases/compare/comparison-words";
import type { ComparedTables } from "./compare-json";
import type { ResultTable } from "../terminal/result-table";

/** A row for each figure that differs, then the rows and columns that only one of the tables has. */
export function comparisonRows({ comparison: { difference } }: ComparedTables): ResultTable {
  const { changes, rows, columns } = difference;
  const alone = (where: string, names: readonly string[]): readonly (readonly string[])[] =>
    names.map((name) => [name, "", "", "", "", where, "", ""]);
  return {
    columns: ["Đơn vị", "Nhóm", "Cột", "Cũ", "Mới", "Chênh lệch", "Ô cũ", "Ô mới"],
    rows: [
      ...changes.map(({ unit, section, column, before, after, by, cells }) => [
        unit,
        section,
        columnTitle(column),
        typeof before === "number" ? before : statedWords(before),
        typeof after === "number" ? after : statedWords(after),
        by ?? "",
        toA1(cells.before),
        toA1(cells.after),
      ]),
      ...alone("chỉ có ở bảng cũ", [...rows.onlyBefore.map(loneWords), ...columns.onlyBefore.map(columnTitle)]),
      ...alone("chỉ có ở bảng mới", [...rows.onlyAfter.map(loneWords), ...columns.onlyAfter.map(columnTitle)]),
    ],
  };
}
