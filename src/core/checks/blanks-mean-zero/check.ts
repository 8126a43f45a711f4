import type { CellRef } from "../../model/cell";
import { BLANK } from "../../model/count";
import type { Table } from "../../model/table";
import { cellAt } from "../../model/table";
import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

export interface BlanksData {
  readonly cells: number;
}

/** Blanks that are counted as 0 are said once, never one by one. */
export const blanksMeanZero: Check<"blanks-mean-zero", BlanksData> = {
  id: "blanks-mean-zero",
  title: "Ô trống được hiểu là 0",
  severity: "note",
  source: { document: "Cách ghi của bảng", clause: "các phép tính có ô trống khớp khi ô trống là 0" },

  run(table) {
    const { cells, meaning } = table.blanks;
    if (meaning !== "zero" || cells === 0) return { holds: 0, verdicts: [] };
    return { holds: 0, verdicts: [{ outcome: "broken", at: [firstBlank(table)], data: { cells } }] };
  },

  explain({ cells }) {
    return {
      what: `${numberWords(cells)} ô trống được hiểu là 0`,
      why: "Các phép tính có ô trống của bảng khớp khi ô trống là 0.",
      todo: "Không cần sửa nếu ô trống là không phát sinh; nếu còn thiếu số liệu thì điền vào rồi kiểm tra lần nữa.",
    };
  },
};

function firstBlank(table: Table): CellRef {
  const { width, states } = table.counts;
  for (let index = states.indexOf(BLANK); index >= 0; index = states.indexOf(BLANK, index + 1)) {
    const row = Math.floor(index / width);
    if (table.rows[row]?.kind !== "heading") return cellAt(table, row, index % width);
  }
  throw new Error("A table that counts blank cells holds none");
}
