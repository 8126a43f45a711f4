import type { LooseColumn } from "../../model/table";
import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import { rowName, rowWords, rowWordsInside, type RowName } from "../../wording/row-words";

export interface UnclearTotalData {
  readonly column: Pick<LooseColumn, "label" | "number">;
  /** The row that states the total. */
  readonly row: RowName;
  readonly stated: number;
  /** What the rows inside add up to, and how many they are. */
  readonly sum: number;
  readonly parts: number;
  /** It is not clear of this row alone, whatever its column. */
  readonly of?: "row";
}

/** No column is passed over whose total row is not the sum of its rows, unless it is known to be no sum. */
export const totalsAreClear: Check<"totals-are-clear", UnclearTotalData> = {
  id: "totals-are-clear",
  title: "Rõ dòng tổng của mỗi cột tính thế nào",
  severity: "warning",
  source: {
    document: "Dòng tổng của bảng",
    clause: "ở các cột khác dòng tổng bằng các dòng cộng lại",
  },

  run(table) {
    return {
      holds: 0,
      verdicts: (table.loose ?? []).map(({ at, label, number, total, stated, sum, parts, of }) => ({
        outcome: "undecided",
        at: [{ row: table.rows[total]?.at ?? table.headerRows.bottom, column: at }],
        data: {
          column: { label, number },
          row: rowName(table, total),
          stated,
          sum,
          parts,
          ...(of === undefined ? {} : { of }),
        },
      })),
    };
  },

  explain({ column, row, stated, sum, parts, of }) {
    if (of === "row") {
      return {
        what: `${rowWords(row)} = ${numberWords(stated)}, ${numberWords(parts)} dòng ngay dưới cộng lại = ${numberWords(sum)}; chưa rõ các dòng ấy có chia hết dòng trên không`,
        why: "Ở các mục khác, dòng trên bằng các dòng dưới cộng lại.",
        todo: "Nếu phải chia hết thì đối chiếu lại với phần mềm một cửa; nếu chỉ nêu một phần, hoặc trùng nhau, thì bỏ qua.",
      };
    }
    const words = column.number === null ? `«${column.label}»` : `(${numberWords(column.number)}) «${column.label}»`;
    return {
      what: `Cột ${words}: ${rowWordsInside(row)} = ${numberWords(stated)} không bằng ${numberWords(parts)} dòng cộng lại = ${numberWords(sum)}, lệch ${numberWords(Math.abs(stated - sum))}; chưa rõ cột này có phải cộng các dòng không`,
      why: "Ở hầu hết các cột khác của bảng, dòng tổng bằng các dòng cộng lại.",
      todo: "Nếu cột này phải cộng các dòng thì đối chiếu lại với phần mềm một cửa; nếu là số không cộng được (đơn vị, thủ tục tính một lần, bình quân) thì bỏ qua.",
    };
  },
};
