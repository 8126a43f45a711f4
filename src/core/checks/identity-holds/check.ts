import { toA1 } from "../../model/cell";
import type { Citation } from "../../model/citation";
import type { CountMatrix } from "../../model/count";
import { figureOf, KNOWN, UNREADABLE, unitsOf } from "../../model/count";
import type { Equation, EquationProblem } from "../../model/equation";
import { cellsOf, judgeEquation } from "../../model/equation";
import { lessOf, rowRelations, type BalanceRelation, type SumRelation } from "../../model/relation";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { cellsWords, numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnsAdded, columnWords } from "../../wording/column-words";
import { gapWords, ruleWords, termsAdded, undecidedBecause, undecidedTodo } from "../../wording/equation-words";
import { gapReader, knownGapWords, type GapReader, type KnownGap, type ReadGap } from "./known-gap";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWords } from "../../wording/row-words";

export interface IdentityData {
  readonly row: RowName;
  readonly total: ColumnName;
  readonly parts: readonly ColumnName[];
  /** Of a balance: what is taken from the parts. */
  readonly less?: readonly ColumnName[];
  /** Addresses: the total first, then the parts, then what is taken from them. */
  readonly cells: readonly string[];
  /** Counts of the parts and of what is taken from them, blanks and unreadable cells as 0. */
  readonly counts: readonly number[];
  readonly rule: Citation;
  readonly problem: EquationProblem;
  /** What the field knows to lie in such a gap: a possibility. */
  readonly perhaps?: KnownGap;
}

/** The sums and balances over columns on every row that states counts: units, subtotals and totals. */
export const identityHolds: Check<"identity-holds", IdentityData> = {
  id: "identity-holds",
  title: "Các cột trong một dòng cộng khớp",
  severity: "error",
  source: { document: "Quan hệ giữa các cột ghi trên biểu mẫu" },

  run(table) {
    const unreadable = unreadableRows(table);
    const verdicts: Verdict<IdentityData>[] = [];
    const reader = gapReader(table);
    const relations = rowRelations(table);
    let holds = 0;
    for (let from = 0; from < table.rows.length; from += BLOCK) {
      const to = Math.min(from + BLOCK, table.rows.length);
      for (const relation of relations) holds += testRows(table, relation, { from, to }, unreadable, verdicts, reader);
    }
    return { holds, verdicts };
  },

  explain(data) {
    const { less = [] } = data;
    const sum = [columnsAdded(data.parts), ...less.map(columnWords)].join(" − ");
    const why = ruleWords(data.rule);
    const { problem } = data;
    if (problem.because !== "differs") {
      const equation = `${columnWords(data.total)} = ${sum}`;
      return {
        what: `${rowWords(data.row)}: chưa kiểm tra được ${equation} ${undecidedBecause(problem)}`,
        why,
        todo: undecidedTodo(problem),
      };
    }
    const perhaps =
      data.perhaps === undefined
        ? ""
        : `${knownGapWords(data.perhaps, data.total, sum, numberWords(problem.gap))} Nếu không phải: `;
    const compare = `đối chiếu ${cellsWords(data.cells)} với phần mềm một cửa rồi sửa ô gõ nhầm.`;
    const added = data.parts.length;
    const taken = data.counts.slice(added).map((count) => termsAdded([count]));
    const terms = data.counts.length > 1 ? ` = ${[termsAdded(data.counts.slice(0, added)), ...taken].join("−")}` : "";
    return {
      what: `${rowWords(data.row)}: cột ${columnWords(data.total)} = ${numberWords(problem.total)} nhưng ${sum}${terms} = ${numberWords(problem.sum)}, ${gapWords(problem)}`,
      why,
      todo: perhaps === "" ? `Đ${compare.slice(1)}` : `${perhaps}${compare}`,
    };
  },
};

/** Rows taken together for all identities, few enough to stay in the processor's cache meanwhile. */
const BLOCK = 512;

function testRows(
  table: Table,
  relation: SumRelation | BalanceRelation,
  rows: { from: number; to: number },
  unreadable: Uint8Array,
  verdicts: Verdict<IdentityData>[],
  reader: GapReader,
): number {
  const { total, parts } = relation;
  const less = lessOf(relation);
  const { width } = table.counts;
  let holds = 0;
  for (let row = rows.from; row < rows.to; row += 1) {
    const doubtful = plainUntil(table.counts, { total, parts, less }, unreadable, row, rows.to);
    holds += doubtful - row;
    row = doubtful;
    if (row === rows.to || table.rows[row]?.kind === "heading") continue;
    const at = (column: number): number => row * width + column;
    const equation: Equation = {
      total: at(total),
      parts: parts.map(at),
      ...(less.length === 0 ? {} : { less: less.map(at) }),
    };
    const judged = judgeEquation(table, equation);
    if (judged === "holds") holds += 1;
    else if (judged !== "empty")
      verdicts.push(
        verdictOf(
          table,
          relation,
          row,
          equation,
          judged,
          judged.because === "differs" && relation.kind === "sum"
            ? reader(equation, unitsOf(table.counts, judged.gap), relation)
            : null,
        ),
      );
  }
  return holds;
}

/**
 * The first row from `from` on on which the identity does not plainly hold, `to` where there is none. Blanks stand as 0
 * in the matrix, and an equation that closes so holds; only where its total is 0 may it consist of nothing but blanks.
 *
 * The loop that all rows go through: no allocation, and the two or three columns that forms add up are in variables,
 * since reading them from an array takes half as long again (bench/checks).
 */
function plainUntil(
  { values, states, width }: CountMatrix,
  {
    total,
    parts,
    less,
  }: { readonly total: number; readonly parts: readonly number[]; readonly less: readonly number[] },
  unreadable: Uint8Array,
  from: number,
  to: number,
): number {
  const [first = total, second, third] = parts;
  const { length } = parts;
  for (let row = from, base = from * width; row < to; row += 1, base += width) {
    let sum = values[base + first] ?? 0;
    if (second !== undefined) sum += values[base + second] ?? 0;
    if (third !== undefined) sum += values[base + third] ?? 0;
    for (let part = 3; part < length; part += 1) sum += values[base + (parts[part] ?? 0)] ?? 0;
    for (let part = 0; part < less.length; part += 1) sum -= values[base + (less[part] ?? 0)] ?? 0;
    if (sum !== values[base + total] || unreadable[row] !== 0 || (sum === 0 && states[base + total] !== KNOWN))
      return row;
  }
  return to;
}

/** 1 for each row with a cell that is neither a count nor blank. */
function unreadableRows(table: Table): Uint8Array {
  const marked = new Uint8Array(table.rows.length);
  for (const { row } of table.unreadable) marked[row] = 1;
  return marked;
}

function verdictOf(
  table: Table,
  { source }: SumRelation | BalanceRelation,
  row: number,
  equation: Equation,
  problem: EquationProblem,
  perhaps: ReadGap | null,
): Verdict<IdentityData> {
  const { width, values, states } = table.counts;
  const at = cellsOf(table, equation);
  const { parts, less = [] } = equation;
  return {
    outcome: problem.because === "differs" && perhaps?.isRival !== true ? "broken" : "undecided",
    at,
    source,
    data: {
      row: rowName(table, row),
      total: columnName(table, equation.total % width),
      parts: parts.map((part) => columnName(table, part % width)),
      ...(less.length === 0 ? {} : { less: less.map((part) => columnName(table, part % width)) }),
      cells: at.map(toA1),
      counts: [...parts, ...less].map((part) =>
        states[part] === UNREADABLE ? 0 : figureOf(table.counts, values[part] ?? 0),
      ),
      rule: source,
      problem,
      ...(perhaps === null ? {} : { perhaps: perhaps.known }),
    },
  };
}
