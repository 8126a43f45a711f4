import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

export interface OutdatedData {
  readonly cells: number;
}

/** Formulas whose stored result was missing or out of date are said once; the checks use what they come to. */
export const resultsAreCurrent: Check<"results-are-current", OutdatedData> = {
  id: "results-are-current",
  title: "Kết quả công thức đã tính lại",
  severity: "note",
  source: { document: "Tệp bảng tính", clause: "kết quả lưu trong tệp là của lần tính sau cùng" },

  run({ writing }) {
    const outdated = writing?.outdated;
    if (outdated === undefined) return { holds: 0, verdicts: [] };
    return { holds: 0, verdicts: [{ outcome: "broken", at: [outdated.first], data: { cells: outdated.cells } }] };
  },

  explain({ cells }) {
    return {
      what: `Tệp lưu kết quả công thức chưa tính lại ở ${numberWords(cells)} ô; các phép kiểm tra dùng số tính từ các ô thành phần`,
      why: "Chương trình ghi tệp chưa tính công thức, hoặc Excel đang đặt chế độ tính bằng tay.",
      todo: "Mở tệp bằng Excel, bấm F9 để tính lại, rồi lưu.",
    };
  },
};
