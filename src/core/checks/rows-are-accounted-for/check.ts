import type { CellRef } from "../../model/cell";
import { figureOf } from "../../model/count";
import type { Table } from "../../model/table";
import { unitKey } from "../../model/names/unit-name";
import type { Check, Verdict } from "../../model/verdict";
import { rowRivals, rowsPassedOver, type RowRival } from "../../relations/row-rivals";
import { numberWords } from "../../wording/cell-words";
import { rowName, rowWordsInside, type RowName } from "../../wording/row-words";

export interface UnaccountedData {
  readonly is: Exclude<RowRival["is"], "twice">;
  /** The row in question; null for one that is missing. */
  readonly row: RowName | null;
  /** The sum row whose figures leave its place open. */
  readonly total: RowName;
  /** The counts of the row, those without any left out at the end, in the order of the table's columns. */
  readonly counts: readonly number[];
  /** Columns that close under this reading, and those that do not even so. */
  readonly closes: number;
  readonly leavesOpen: number;
  /** Units of the period before that have no row here: a missing row is likely one of theirs. */
  readonly absent: readonly string[];
}

/** Counts and names that a sentence lists. */
const MOST_COUNTS = 12;
const MOST_NAMES = 3;

/** It is clear of every row whether it is in the totals, and no row of theirs is missing. */
export const rowsAreAccountedFor: Check<"rows-are-accounted-for", UnaccountedData> = {
  id: "rows-are-accounted-for",
  title: "Rõ dòng nào tính vào tổng",
  severity: "warning",
  source: {
    document: "Dòng tổng của biểu tổng hợp",
    clause: "mỗi cột: dòng tổng = cộng các đơn vị (hoặc các mục) bên trong",
  },

  run(table, previous) {
    const verdicts: Verdict<UnaccountedData>[] = [];
    const asked = new Set<number>();
    for (const rival of [...rowRivals(table), ...rowsPassedOver(table)]) {
      // The same unit twice is said by name; a row is asked about once, however many totals leave it open.
      if (rival.is === "twice" || rival.likeUnits === true || (rival.row !== null && asked.has(rival.row))) continue;
      if (rival.row !== null) asked.add(rival.row);
      verdicts.push(verdictOf(table, rival, rival.is, previous));
    }
    return { holds: 0, verdicts };
  },

  explain({ is, row, total, counts, closes, leavesOpen, absent }) {
    const sum = rowWordsInside(total);
    const columns = `${numberWords(closes)} cột${leavesOpen > 0 ? ` (còn ${numberWords(leavesOpen)} cột vẫn lệch)` : ""}`;
    if (row === null) {
      const shown = counts.slice(0, MOST_COUNTS).map(numberWords).join(", ");
      const names = absent.length === 0 || absent.length > MOST_NAMES ? "" : `; kỳ trước có ${absent.join(", ")}`;
      return {
        what: `Có lẽ thiếu dòng một đơn vị: ${shown}${counts.length > MOST_COUNTS ? ", …" : ""}${names}`,
        why: `Các dòng cộng lại thiếu đúng chừng ấy so với ${sum}, và các số ấy tự khớp với nhau như số của một đơn vị.`,
        todo: "Đối chiếu danh sách đơn vị với phần mềm một cửa rồi thêm dòng còn thiếu; không sửa số của đơn vị khác.",
      };
    }
    const words = is === "addend" || row.name === "" ? `Dòng ${row.sheetRow}` : row.name;
    const named = row.name === "" || words === row.name ? words : `${words} (${row.name})`;
    return {
      what:
        is === "addend"
          ? `${named} có tính vào ${sum} không? Tính vào thì khớp ${columns}`
          : `${named} có tính vào ${sum} không? Không tính thì khớp ${columns}; nếu có tính thì ${sum} thiếu dòng này`,
      why: `Số liệu cho phép hiểu theo cả hai cách: ${sum} sai, hoặc dòng này không thuộc ${sum}.`,
      todo: "Xác định dòng này có phải một đơn vị trong tổng không, rồi sửa dòng tổng hoặc ghi rõ «Trong đó».",
    };
  },
};

function verdictOf(
  table: Table,
  rival: RowRival,
  is: UnaccountedData["is"],
  previous: Table | undefined,
): Verdict<UnaccountedData> {
  const total = table.sums[rival.sum]?.total ?? 0;
  const place = (row: number): CellRef => ({ row: table.rows[row]?.at ?? 0, column: table.unitColumn });
  const open = rival.counts.filter((count) => count !== 0).length - rival.leavesOpen.length;
  return {
    outcome: "undecided",
    at: rival.row === null ? [place(total)] : [place(rival.row), place(total)],
    data: {
      is,
      row: rival.row === null ? null : rowName(table, rival.row),
      total: rowName(table, total),
      counts: rival.counts.map((count) => figureOf(table.counts, count)),
      closes: Math.max(1, open),
      leavesOpen: rival.leavesOpen.length,
      absent: rival.row === null && previous !== undefined ? absentUnits(table, previous) : [],
    },
  };
}

/** Names of the earlier table's units that this one does not list. */
function absentUnits(table: Table, previous: Table): readonly string[] {
  const here = new Set(table.rows.map(({ name }) => unitKey(name)));
  return previous.rows
    .filter(({ kind, name }) => kind === "unit" && name !== "" && !here.has(unitKey(name)))
    .map(({ name }) => name);
}
