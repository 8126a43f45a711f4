import { totalRow, type Table } from "../../model/table";
import type { Check } from "../../model/verdict";
import { bareWords } from "../../reading/header/header-text";
import { isNamedBeside } from "../../relations/sums/beside-units";
import { numberWords } from "../../wording/cell-words";

export interface NoTotalData {
  readonly units: number;
}

/** What the names of rows are headed by where each row is a measure or a period. */
const MEASURES = /^(?:chi tieu|noi dung|tieu chi|chi so|nhiem vu|ky|ky bao cao|thoi gian|thang|quy|nam|ngay)$/;

function isOfMeasures({ profile, rows }: Table): boolean {
  if (profile.readFromTable !== true) return false;
  const units = rows.filter(({ kind }) => kind === "unit");
  return (
    profile.unitHeader.some((title) => MEASURES.test(bareWords(title))) ||
    units.every(({ name }) => isNamedBeside(name))
  );
}

/** A table of several units states their total. */
export const totalRowIsPresent: Check<"total-row-is-present", NoTotalData> = {
  id: "total-row-is-present",
  title: "Có dòng tổng",
  severity: "note",
  source: { document: "Biểu mẫu", clause: "dòng Tổng" },

  run(table) {
    // Measures, periods, and the lines of a book, are added up nowhere.
    if (table.across === true || table.relations.some(({ kind }) => kind === "running") || isOfMeasures(table))
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
