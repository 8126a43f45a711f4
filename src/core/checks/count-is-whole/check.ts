import type { CellValue } from "../../model/cell";
import { addressAt, cellAt } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords, shownValue } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName } from "../../wording/column-words";
import type { RowName } from "../../wording/row-words";
import { rowName } from "../../wording/row-words";

export interface NotWholeData {
  readonly cell: string;
  readonly row: RowName;
  readonly column: ColumnName;
  readonly value: CellValue;
  /** The count that was probably meant, null where the writing suggests none. */
  readonly likely: number | null;
}

/** A number in a count column has no decimals. */
export const countIsWhole: Check<"count-is-whole", NotWholeData> = {
  id: "count-is-whole",
  title: "Số hồ sơ là số nguyên",
  severity: "error",
  source: { document: "Biểu mẫu", clause: "các cột số liệu ghi số lượng hồ sơ" },

  run(table) {
    const verdicts: Verdict<NotWholeData>[] = [];
    const faulty = new Set<number>();
    for (const cell of table.unreadable) {
      if (cell.reason !== "suspected-thousands" && cell.reason !== "not-whole") continue;
      faulty.add(cell.column);
      verdicts.push({
        outcome: "broken",
        at: [cellAt(table, cell.row, cell.column)],
        data: {
          cell: addressAt(table, cell.row, cell.column),
          row: rowName(table, cell.row),
          column: columnName(table, cell.column),
          value: cell.value,
          likely: cell.likely ?? null,
        },
      });
    }
    return { holds: table.columns.length - faulty.size, verdicts };
  },

  explain({ cell, value, likely }) {
    const shown = typeof value === "string" ? value.trim() : shownValue(value);
    return {
      what: `${cell}: ${shown} không phải số nguyên${likely === null ? "" : `, có lẽ là ${numberWords(likely)}`}`,
      why: "Số hồ sơ là số nguyên; dấu chấm ngăn cách hàng nghìn, dấu phẩy là dấu thập phân.",
      todo:
        likely === null
          ? `Đối chiếu ô ${cell} với phần mềm một cửa rồi gõ lại số.`
          : `Đối chiếu ô ${cell} với phần mềm một cửa; nếu đúng, gõ lại là ${likely} (không có dấu).`,
    };
  },
};
