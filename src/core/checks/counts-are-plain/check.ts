import type { NotedCells, Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

export interface PlainData {
  readonly habit: "decimals" | "commas";
  readonly cells: number;
}

/** Counts that are written in another way than digits, alike and surely readable, are said once for each way. */
export const countsArePlain: Check<"counts-are-plain", PlainData> = {
  id: "counts-are-plain",
  title: "Số hồ sơ ghi bằng chữ số",
  severity: "note",
  source: { document: "Cách ghi của bảng", clause: "cả cột ghi cùng một kiểu nên chỉ có một cách đọc" },

  run({ writing }: Table) {
    return { holds: 0, verdicts: [...said("decimals", writing?.decimals), ...said("commas", writing?.commas)] };
  },

  explain({ habit, cells }) {
    if (habit === "decimals")
      return {
        what: `${numberWords(cells)} ô ghi số nguyên kèm phần thập phân bằng 0 (như 10000.0), được hiểu là số nguyên`,
        why: "Số hồ sơ là số nguyên; phần thập phân bằng 0 do phần mềm xuất ra.",
        todo: "Không cần sửa; muốn Excel cộng được thì đổi các ô này thành số.",
      };
    return {
      what: `${numberWords(cells)} ô dùng dấu phẩy ngăn cách hàng nghìn (như 3,261), được hiểu là số nguyên`,
      why: "Cả cột ghi cùng một kiểu, không có số nào ghi kiểu khác.",
      todo: "Không cần sửa; nếu gửi đi nơi khác thì nên đổi các ô này thành số để Excel cộng được.",
    };
  },
};

function said(habit: PlainData["habit"], noted: NotedCells | undefined): readonly Verdict<PlainData>[] {
  return noted === undefined ? [] : [{ outcome: "broken", at: [noted.first], data: { habit, cells: noted.cells } }];
}
