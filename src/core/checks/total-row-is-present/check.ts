import { totalRow } from "../../model/table";
import type { Check } from "../../model/verdict";
import { areMeasures } from "../../relations/rows-of-measures";
import { numberWords } from "../../wording/cell-words";

export interface NoTotalData {
  readonly units: number;
}

/** A table of several units states their total. */
export const totalRowIsPresent: Check<"total-row-is-present", NoTotalData> = {
  id: "total-row-is-present",
  title: "Có dòng tổng",
  severity: "note",
  source: { document: "Biểu mẫu", clause: "dòng Tổng" },

  run(table) {
    // Measures, periods, and the lines of a book, are added up nowhere.
    if (table.across === true || table.relations.some(({ kind }) => kind === "running") || areMeasures(table))
      return { holds: 0, verdicts: [] };
    if (totalRow(table) !== null) return { holds: 1, verdicts: [] };
    let units = 0;
    let last = table.headerRows.bottom;
    for (const row of table.rows) {
      if (row.kind !== "unit") continue;
      units += 1;
      last = row.at;
    }
    if (units < 2) return { holds: 0, verdicts: [] };
    return {
      holds: 0,
      verdicts: [{ outcome: "broken", at: [{ row: last, column: table.unitColumn }], data: { units } }],
    };
  },

  explain({ units }) {
    return {
      what: `Bảng có ${numberWords(units)} đơn vị nhưng chưa có dòng Tổng`,
      why: "Có dòng Tổng thì đối chiếu thêm được từng cột; tỷ lệ chung khi đó lấy từ dòng này.",
      todo: "Có thể thêm dòng Tổng; nếu không, số chung được cộng từ các đơn vị.",
    };
  },
};
