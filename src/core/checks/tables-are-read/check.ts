import { areaToA1 } from "../../model/cell";
import type { Check } from "../../model/verdict";

export interface UnreadTableData {
  /** Where it stands. */
  readonly area: string;
}

/** What looks like a table on the sheet is checked, or said not to be. */
export const tablesAreRead: Check<"tables-are-read", UnreadTableData> = {
  id: "tables-are-read",
  title: "Mọi bảng trên sheet được kiểm tra",
  severity: "warning",
  source: { document: "Sheet của bảng" },

  run({ unreadBeside = [] }) {
    return {
      holds: 0,
      verdicts: unreadBeside.map((area) => ({
        outcome: "undecided" as const,
        at: [{ row: area.top, column: area.left }],
        data: { area: areaToA1(area) },
      })),
    };
  },

  explain({ area }) {
    return {
      what: `Còn bảng ${area} trên sheet này chưa kiểm tra được, vì không thấy phép cộng, tỷ lệ hay dòng tổng nào trong bảng ấy khớp`,
      why: "Bảng này khớp không có nghĩa là cả sheet khớp.",
      todo: `Xem bảng ${area} bằng mắt; nếu bảng có dòng tổng hoặc cột tổng thì ghi tên cột, tên dòng cho rõ rồi kiểm tra lại.`,
    };
  },
};
