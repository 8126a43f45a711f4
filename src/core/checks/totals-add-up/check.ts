import { areaToA1 } from "../../model/cell";
import type { Citation } from "../../model/citation";
import type { CountMatrix } from "../../model/count";
import { figureOf, KNOWN } from "../../model/count";
import type { Equation, EquationProblem } from "../../model/equation";
import { cellsOf, judgeEquation } from "../../model/equation";
import type { RowSum, SharedTotal, Table } from "../../model/table";
import { addressAt } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { cellsWords, numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnWords } from "../../wording/column-words";
import { gapWords, undecidedBecause, undecidedTodo } from "../../wording/equation-words";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWordsInside } from "../../wording/row-words";

/** What the rows added up are: units, sections with their own counts, or both. */
type PartsAre = "units" | "sections" | "rows";

export interface TotalData {
  readonly column: ColumnName;
  /** The row that states the total. */
  readonly row: RowName;
  readonly total: string;
  /** First and last address of the cells added up. */
  readonly from: string;
  readonly to: string;
  readonly parts: { readonly are: PartsAre; readonly count: number };
  /** The first half of the list, which the total counts as well. */
  readonly beside?: string;
  readonly problem: EquationProblem;
}

const source: Citation = {
  document: "Dòng tổng của biểu tổng hợp",
  clause: "mỗi cột: dòng tổng = cộng các đơn vị (hoặc các mục) bên trong",
};
const PARTS_WORDS: Readonly<Record<PartsAre, string>> = { units: "đơn vị", sections: "mục", rows: "dòng" };

/** In every column a total row is the sum of the rows that it covers. */
export const totalsAddUp: Check<"totals-add-up", TotalData> = {
  id: "totals-add-up",
  title: "Dòng tổng bằng các dòng cộng lại",
  severity: "error",
  source,

  run(table) {
    const verdicts: Verdict<TotalData>[] = [];
    let holds = 0;
    for (const sum of table.sums) holds += testSum(table, sum, verdicts);
    if (table.shared !== undefined) holds += testShared(table, table.shared, verdicts);
    return { holds, verdicts };
  },

  explain(data) {
    const row = rowWordsInside(data.row);
    const column = `Cột ${columnWords(data.column)} ${row}`;
    const own = `${numberWords(data.parts.count)} ${PARTS_WORDS[data.parts.are]}`;
    const parts = data.beside === undefined ? own : `${own} và phần đầu danh sách ở ${data.beside}`;
    const why = `Trong mỗi cột, ${row} phải bằng ${parts} cộng lại.`;
    const { problem } = data;
    if (problem.because !== "differs") {
      return {
        what: `${column}: chưa đối chiếu được với ${parts} ${undecidedBecause(problem)}`,
        why,
        todo: undecidedTodo(problem),
      };
    }
    const range = data.from === data.to ? cellsWords([data.from]) : `các ô ${data.from} đến ${data.to}`;
    return {
      what: `${column} = ${numberWords(problem.total)} nhưng cộng ${parts} được ${numberWords(problem.sum)}, ${gapWords(problem)}`,
      why,
      todo: `Xem lại số hoặc công thức ở ${cellsWords([data.total])}, rồi đối chiếu ${range} với phần mềm một cửa.`,
    };
  },
};

/**
 * Blanks stand as 0 in the matrix, and a total that closes so holds; only where it is 0 may the column consist of
 * nothing but blanks.
 */
function testSum(table: Table, { total, parts }: RowSum, verdicts: Verdict<TotalData>[]): number {
  const { width, values, states } = table.counts;
  const sums = columnSums(table.counts, parts);
  const unreadable = new Set(table.unreadable.map((cell) => cell.column));
  let holds = 0;
  for (let column = 0; column < width; column += 1) {
    if (table.columns[column]?.apart === true) continue;
    const cell = total * width + column;
    const sum = sums[column];
    if (sum === values[cell] && !unreadable.has(column) && (sum !== 0 || states[cell] === KNOWN)) {
      holds += 1;
      continue;
    }
    const equation: Equation = { total: cell, parts: parts.map((part) => part * width + column) };
    const judged = judgeEquation(table, equation);
    if (judged === "holds") holds += 1;
    else if (judged !== "empty") verdicts.push(verdictOf(table, { total, parts }, column, equation, judged));
  }
  return holds;
}

/** The total of a list in two halves: a blank or unreadable cell of either leaves it undecided where it does not close. */
function testShared(table: Table, { total, parts, beside, area }: SharedTotal, verdicts: Verdict<TotalData>[]): number {
  const { counts } = table;
  let holds = 0;
  columnSums(counts, parts).forEach((own, column) => {
    const equation: Equation = {
      total: total * counts.width + column,
      parts: parts.map((part) => part * counts.width + column),
    };
    const stated = counts.values[equation.total] ?? 0;
    const gap = stated - own - (beside[column] ?? 0);
    if (gap === 0) {
      holds += 1;
      return;
    }
    const judged = judgeEquation(table, equation);
    const differs: EquationProblem = {
      because: "differs",
      total: figureOf(counts, stated),
      sum: figureOf(counts, stated - gap),
      gap: figureOf(counts, gap),
      blanks: 0,
    };
    const isOpen = typeof judged === "object" && judged.because !== "differs" && judged.because !== "rounded";
    const verdict = verdictOf(table, { total, parts }, column, equation, isOpen ? judged : differs);
    verdicts.push({ ...verdict, data: { ...verdict.data, beside: areaToA1(area) } });
  });
  return holds;
}

/** Rows taken together for all columns, few enough to stay in the processor's cache meanwhile. */
const BLOCK = 512;

/** Sums of the given rows, per column. */
function columnSums(counts: CountMatrix, rows: readonly number[]): Float64Array {
  const sums = new Float64Array(counts.width);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows.length);
    for (let column = 0; column < counts.width; column += 4) addBlock(counts, rows, from, to, column, sums);
  }
  return sums;
}

/**
 * The loop that all cells go through: four columns at a time, which keeps the sums in registers and takes half as long
 * as a whole row or a single column at a time (bench/checks).
 */
function addBlock(
  { width, values }: CountMatrix,
  rows: readonly number[],
  from: number,
  to: number,
  column: number,
  sums: Float64Array,
): void {
  const left = width - column;
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let index = from; index < to; index += 1) {
    const cell = (rows[index] ?? 0) * width + column;
    one += values[cell] ?? 0;
    if (left > 1) two += values[cell + 1] ?? 0;
    if (left > 2) three += values[cell + 2] ?? 0;
    if (left > 3) four += values[cell + 3] ?? 0;
  }
  sums[column] = (sums[column] ?? 0) + one;
  // Writes past the last column fall away.
  sums[column + 1] = (sums[column + 1] ?? 0) + two;
  sums[column + 2] = (sums[column + 2] ?? 0) + three;
  sums[column + 3] = (sums[column + 3] ?? 0) + four;
}

function verdictOf(
  table: Table,
  { total, parts }: RowSum,
  column: number,
  equation: Equation,
  problem: EquationProblem,
): Verdict<TotalData> {
  const kinds = new Set(parts.map((part) => table.rows[part]?.kind));
  const are: PartsAre = kinds.size > 1 ? "rows" : kinds.has("unit") ? "units" : "sections";
  return {
    outcome: problem.because === "differs" ? "broken" : "undecided",
    at: cellsOf(table, equation),
    data: {
      column: columnName(table, column),
      row: rowName(table, total),
      total: addressAt(table, total, column),
      from: addressAt(table, parts[0] ?? total, column),
      to: addressAt(table, parts.at(-1) ?? total, column),
      parts: { are, count: parts.length },
      problem,
    },
  };
}
