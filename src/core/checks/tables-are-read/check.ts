import { areaToA1, type Area } from "../../model/cell";
import type { Grid } from "../../model/grid";
import type { Table } from "../../model/table";
import type { Check } from "../../model/verdict";
import { unreadTables } from "../../relations/find/unread-tables";
import { seat } from "../seat";

export interface UnreadTableData {
  /** Where it stands. */
  readonly area: string;
}

/** What looks like a table on the sheet is checked, or said not to be. */
function tablesAreRead(areas: readonly Area[]): Check<"tables-are-read", UnreadTableData> {
  return {
    id: "tables-are-read",
    title: "Mọi bảng trên sheet được kiểm tra",
    severity: "warning",
    source: { document: "Sheet của bảng" },

    run() {
      return {
        holds: 0,
        verdicts: areas.map((area) => ({
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
}

/** Says of a table's sheet which tables on it could not be checked; none where all were. */
export function againstUnread(grid: Grid, tables: readonly Table[]) {
  const areas = unreadTables(grid, tables);
  const check = seat(tablesAreRead(areas));
  return areas.length === 0 ? [] : [(table: Table) => check.find(table)];
}

export type UnreadTableFinding = ReturnType<ReturnType<typeof againstUnread>[number]>["findings"][number];
