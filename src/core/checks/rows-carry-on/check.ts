import { toA1 } from "../../model/cell";
import { figureOf, UNREADABLE } from "../../model/count";
import { cellsOf, judgeEquation, type EquationProblem } from "../../model/equation";
import type { RunningLink, RunningRelation } from "../../model/relation";
import { equationOfLink } from "../../model/running";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { cellsWords, numberWords } from "../../wording/cell-words";
import { columnName, columnsAdded, columnWords, type ColumnName } from "../../wording/column-words";
import { gapWords, termsAdded, undecidedBecause, undecidedTodo } from "../../wording/equation-words";
import { rowName, rowWords, rowWordsInside, type RowName } from "../../wording/row-words";

export interface CarriedData {
  readonly row: RowName;
  /** The row before; null where the account begins with nothing. */
  readonly from: RowName | null;
  readonly total: ColumnName;
  /** The column of the row before that is carried on. */
  readonly before: ColumnName;
  readonly parts: readonly ColumnName[];
  readonly less: readonly ColumnName[];
  /** Addresses: the total, the row before, the parts, what is taken from them. */
  readonly cells: readonly string[];
  /** Their counts but for the total's. */
  readonly counts: readonly number[];
  readonly problem: EquationProblem;
}

/** The lines of a book carry on what the line before left: «Tồn», «Lũy kế», «Tồn đầu ngày». */
export const rowsCarryOn: Check<"rows-carry-on", CarriedData> = {
  id: "rows-carry-on",
  title: "Các dòng nối tiếp nhau cộng khớp",
  severity: "error",
  source: { document: "Quan hệ giữa các dòng của bảng" },

  run(table) {
    let holds = 0;
    const verdicts: Verdict<CarriedData>[] = [];
    // Where nothing moves, a book leaves the cell empty.
    const read: Table = { ...table, blanks: { ...table.blanks, meaning: "zero" } };
    for (const relation of table.relations) {
      if (relation.kind !== "running") continue;
      for (const link of relation.links) {
        const equation = equationOfLink(table.counts.width, relation, link);
        const judged = judgeEquation(read, equation);
        if (judged === "holds") holds += 1;
        else if (judged !== "empty") verdicts.push(verdictOf(table, relation, link, judged));
      }
    }
    return { holds, verdicts };
  },

  explain({ row, from, total, before, parts, less, cells, counts, problem }) {
    const above = from === null ? [] : [`${columnWords(before)} của ${rowWordsInside(from)}`];
    const added = parts.length === 0 ? [] : [columnsAdded(parts)];
    const sum = [[...above, ...added].join(" + "), ...less.map(columnWords)].join(" − ");
    const why = "Dòng sau nối tiếp dòng trước: lệch ở một dòng là có số gõ nhầm, hoặc thiếu một dòng.";
    if (problem.because !== "differs")
      return {
        what: `${rowWords(row)}: chưa kiểm tra được ${columnWords(total)} = ${sum} ${undecidedBecause(problem)}`,
        why,
        todo: undecidedTodo(problem),
      };
    const terms = counts.length > 1 && less.length === 0 ? ` = ${termsAdded(counts)}` : "";
    return {
      what: `${rowWords(row)}: cột ${columnWords(total)} = ${numberWords(problem.total)} nhưng ${sum}${terms} = ${numberWords(problem.sum)}, ${gapWords(problem)}`,
      why,
      todo: `Đối chiếu ${cellsWords(cells)} với chứng từ rồi sửa ô gõ nhầm, hoặc ghi thêm dòng còn thiếu.`,
    };
  },
};

function verdictOf(
  table: Table,
  relation: RunningRelation,
  link: RunningLink,
  problem: EquationProblem,
): Verdict<CarriedData> {
  const { counts } = table;
  const equation = equationOfLink(counts.width, relation, link);
  const at = cellsOf(table, equation);
  const name = (column: number): ColumnName => columnName(table, column);
  return {
    outcome: problem.because === "differs" ? "broken" : "undecided",
    at,
    source: relation.source,
    data: {
      row: rowName(table, link.row),
      from: link.from === null ? null : rowName(table, link.from),
      total: name(relation.total),
      before: name(relation.before),
      parts: link.over.length === 0 ? [] : relation.parts.map(name),
      less: link.over.length === 0 ? [] : relation.less.map(name),
      cells: at.map(toA1),
      counts: [...equation.parts, ...equation.less].map((cell) =>
        counts.states[cell] === UNREADABLE ? 0 : figureOf(counts, counts.values[cell] ?? 0),
      ),
      problem,
    },
  };
}
