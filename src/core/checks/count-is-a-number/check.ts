import type { CellValue } from "../../model/cell";
import { isPending, type UnreadableReason } from "../../model/count";
import type { Table, UnreadableCell } from "../../model/table";
import { addressAt, cellAt } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { cellsWords, numberWords, shownValue } from "../../wording/cell-words";
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
  /** The count that stands between words, null where there is none. */
  readonly likely: number | null;
  /** Further cells with a formula whose result is not there yet: they are said together. */
  readonly others: readonly string[];
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
    const pending = new Map<NotANumber, UnreadableCell[]>();
    for (const cell of table.unreadable) {
      const reason = notANumber(cell.reason);
      // A section's title may run on into the count columns.
      if (reason === null || (reason === "text" && table.rows[cell.row]?.kind === "heading")) continue;
      faulty.add(cell.column);
      if (isPending(reason)) pending.set(reason, [...(pending.get(reason) ?? []), cell]);
      else
        verdicts.push({
          outcome: "broken",
          at: [cellAt(table, cell.row, cell.column)],
          data: dataOf(table, cell, reason, []),
        });
    }
    for (const [reason, [first, ...others]] of pending) {
      if (first === undefined) continue;
      verdicts.push({
        outcome: "undecided",
        at: [cellAt(table, first.row, first.column), ...others.map(({ row, column }) => cellAt(table, row, column))],
        data: dataOf(table, first, reason, others),
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

function dataOf(
  table: Table,
  { row, column, value, likely }: UnreadableCell,
  reason: NotANumber,
  others: readonly UnreadableCell[],
): NotANumberData {
  return {
    cell: addressAt(table, row, column),
    row: rowName(table, row),
    column: columnName(table, column),
    reason,
    value,
    likely: likely ?? null,
    others: others.map((other) => addressAt(table, other.row, other.column)),
  };
}

function notANumber(reason: UnreadableCell["reason"]): NotANumber | null {
  return reason === "suspected-thousands" || reason === "not-whole" ? null : reason;
}

function whatOf({ cell, reason, value, likely, others }: NotANumberData): string {
  const shown = shownValue(value);
  switch (reason) {
    case "text":
      if (likely !== null) return `Ô ${cell} ghi ${shown}: có chữ đi kèm số ${numberWords(likely)}`;
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
      return `${cellsTitle([cell, ...others])} là công thức chưa có kết quả`;
    case "calculating":
      return `${cellsTitle([cell, ...others])} đang tính (${shown})`;
  }
}

function cellsTitle(cells: readonly string[]): string {
  const words = cellsWords(cells);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function todoOf({ cell, reason, likely }: NotANumberData): string {
  switch (reason) {
    case "text":
      if (likely !== null)
        return `Đối chiếu ô ${cell} với phần mềm một cửa; nếu đúng, chỉ ghi số ${numberWords(likely)}, bỏ phần chữ.`;
      return `Gõ số hồ sơ vào ô ${cell}, hoặc để trống nếu không phát sinh.`;
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
    case "calculating":
      return "Chờ Excel tính xong rồi kiểm tra lần nữa.";
  }
}
