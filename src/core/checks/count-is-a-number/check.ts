import type { CellValue } from "../../model/cell";
import type { UnreadableReason } from "../../model/count";
import type { UnreadableCell } from "../../model/table";
import { addressAt, cellAt } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { shownValue } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName } from "../../wording/column-words";
import type { RowName } from "../../wording/row-words";
import { rowName } from "../../wording/row-words";

/** The other reasons are those of a number that is not whole. */
type NotANumber = Exclude<UnreadableReason, "suspected-thousands" | "not-whole">;

export interface NotANumberData {
  readonly cell: string;
  readonly row: RowName;
  readonly column: ColumnName;
  readonly reason: NotANumber;
  readonly value: CellValue;
}

/** What stands in a count column is a count or a blank. */
export const countIsANumber: Check<"count-is-a-number", NotANumberData> = {
  id: "count-is-a-number",
  title: "Ô số liệu là số",
  severity: "error",
  source: { document: "Biểu mẫu", clause: "các cột số liệu ghi số lượng hồ sơ" },

  run(table) {
    const verdicts: Verdict<NotANumberData>[] = [];
    const faulty = new Set<number>();
    for (const cell of table.unreadable) {
      const reason = notANumber(cell.reason);
      // A section's title may run on into the count columns.
      if (reason === null || (reason === "text" && table.rows[cell.row]?.kind === "heading")) continue;
      faulty.add(cell.column);
      verdicts.push({
        outcome: reason === "uncalculated" ? "undecided" : "broken",
        at: [cellAt(table, cell.row, cell.column)],
        data: {
          cell: addressAt(table, cell.row, cell.column),
          row: rowName(table, cell.row),
          column: columnName(table, cell.column),
          reason,
          value: cell.value,
        },
      });
    }
    return { holds: table.columns.length - faulty.size, verdicts };
  },

  explain(data) {
    return {
      what: whatOf(data),
      why: "Các cột số liệu của biểu chỉ ghi số lượng hồ sơ, là số nguyên.",
      todo: todoOf(data),
    };
  },
};

function notANumber(reason: UnreadableCell["reason"]): NotANumber | null {
  return reason === "suspected-thousands" || reason === "not-whole" ? null : reason;
}

function whatOf({ cell, reason, value }: NotANumberData): string {
  const shown = shownValue(value);
  switch (reason) {
    case "text":
      return `Ô ${cell} ghi ${shown}, không phải là số`;
    case "malformed-number":
      return `Ô ${cell} ghi ${shown}, chưa rõ là số nào`;
    case "too-large":
      return `Ô ${cell} ghi ${shown}, quá lớn để là số hồ sơ`;
    case "percent":
      return `Ô ${cell} là tỷ lệ ${shown}, không phải số lượng hồ sơ`;
    case "date":
      return `Ô ${cell} là ngày tháng ${shown}, không phải số lượng hồ sơ`;
    case "error":
      return `Ô ${cell} có công thức báo lỗi ${shown}`;
    case "boolean":
      return `Ô ${cell} ghi ${shown}, không phải là số`;
    case "uncalculated":
      return `Ô ${cell} là công thức chưa có kết quả`;
  }
}

function todoOf({ cell, reason }: NotANumberData): string {
  switch (reason) {
    case "text":
    case "boolean":
      return `Gõ số hồ sơ vào ô ${cell}, hoặc để trống nếu không phát sinh.`;
    case "malformed-number":
    case "too-large":
      return `Đối chiếu ô ${cell} với phần mềm một cửa rồi gõ lại số.`;
    case "percent":
    case "date":
      return `Chọn lại định dạng Number (Số) cho ô ${cell}, rồi đối chiếu số với phần mềm một cửa.`;
    case "error":
      return `Sửa công thức ở ô ${cell}, hoặc gõ số thay cho công thức.`;
    case "uncalculated":
      return "Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa.";
  }
}
