import type { UntestedBecause, UntestedColumn } from "../../model/table";
import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

/** Columns with one reason. */
interface UntestedGroup {
  readonly because: UntestedBecause;
  readonly columns: readonly Pick<UntestedColumn, "label" | "number">[];
}

export interface UntestedData {
  readonly groups: readonly UntestedGroup[];
}

const WHY: Readonly<Record<UntestedBecause, string>> = {
  "no-total": "không nằm trong phép cộng nào với cột khác và bảng không có dòng tổng",
  "blank-total": "không nằm trong phép cộng nào với cột khác và dòng tổng để trống",
  "not-added": "không nằm trong phép cộng nào với cột khác và dòng tổng không phải là các dòng cộng lại",
  decimals: "ghi số thập phân hoặc phần trăm",
  comparison: "là số so sánh, điểm hoặc xếp hạng",
  rate: "chưa rõ tỷ lệ này tính từ những cột nào",
};

/** A table is right as far as it was tested: the columns that were not are named. */
export const columnsAreTested: Check<"columns-are-tested", UntestedData> = {
  id: "columns-are-tested",
  title: "Mỗi cột có phép tính để kiểm tra",
  severity: "note",
  source: { document: "Quan hệ giữa các cột và các dòng của bảng" },

  run(table) {
    const [first, ...rest] = table.untested ?? [];
    if (first === undefined) return { holds: 0, verdicts: [] };
    const groups = new Map<UntestedBecause, UntestedColumn[]>();
    for (const column of [first, ...rest]) groups.set(column.because, [...(groups.get(column.because) ?? []), column]);
    const row = table.headerRows.bottom;
    return {
      holds: 0,
      verdicts: [
        {
          outcome: "broken",
          at: [{ row, column: first.at }, ...rest.map(({ at }) => ({ row, column: at }))],
          data: {
            groups: [...groups].map(([because, columns]) => ({
              because,
              columns: columns.map(({ label, number }) => ({ label, number })),
            })),
          },
        },
      ],
    };
  },

  explain({ groups }) {
    const named = groups.map(({ because, columns }) => {
      const words = columns.map(({ label, number }) =>
        number === null ? `«${label}»` : `(${numberWords(number)}) «${label}»`,
      );
      return `cột ${words.join(", ")} vì ${WHY[because]}`;
    });
    return {
      what: `Chưa kiểm tra được ${named.join("; ")}`,
      why: "Không có phép tính nào cho biết số trong cột phải bằng số nào.",
      todo: "Đối chiếu các cột này với phần mềm một cửa; nếu biểu có cách tính thì khai báo biểu để kiểm tra thêm.",
    };
  },
};
