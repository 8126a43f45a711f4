import { toA1 } from "../../model/cell";
import type { Citation } from "../../model/citation";
import { BLANK, figureOf, isPending, KNOWN, roundingOf, UNREADABLE } from "../../model/count";
import { cellOf, unreadableCells } from "../../model/equation";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { cellsWords, numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnsAdded, columnWords } from "../../wording/column-words";
import { ruleWords, termsAdded } from "../../wording/equation-words";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWords } from "../../wording/row-words";

type PartProblem =
  | { readonly because: "exceeds"; readonly whole: number; readonly sum: number; readonly counts: readonly number[] }
  | { readonly because: "unreadable" | "uncalculated" | "blank"; readonly unknown: readonly string[] };

export interface PartData {
  readonly row: RowName;
  readonly whole: ColumnName;
  /** The parts that together exceed the whole; where undecided, the parts that the table holds. */
  readonly parts: readonly ColumnName[];
  /** Addresses: the whole first, then the parts. */
  readonly cells: readonly string[];
  readonly rule: Citation;
  readonly problem: PartProblem;
}

/** A sum, or what is known of one, by its columns. */
interface Parts {
  readonly rule: Citation;
  readonly whole: number;
  readonly parts: readonly number[];
  /** Nothing is missing: then `identity-holds` speaks, except where a cell of the row cannot be read. */
  readonly complete: boolean;
}

/**
 * What can still be said where an identity cannot be tested in full: the parts that are there must not exceed the whole.
 * Rows on which the identity itself can be judged are not this check's business, so one slip is never reported twice.
 */
export const partWithinWhole: Check<"part-within-whole", PartData> = {
  id: "part-within-whole",
  title: "Phần không lớn hơn tổng",
  severity: "error",
  source: { document: "Quan hệ giữa các cột ghi trên biểu mẫu" },

  run(table) {
    const verdicts: Verdict<PartData>[] = [];
    let holds = 0;
    const take = (judged: Judgement): void => {
      if (judged === "holds") holds += 1;
      else if (judged !== "unsaid") verdicts.push(judged);
    };
    const unreadableRows = rowsWithUnreadable(table);
    for (const relation of relationsOf(table)) {
      if (relation.complete) for (const row of unreadableRows) take(judge(table, relation, row));
      else for (let row = 0; row < table.rows.length; row += 1) take(judge(table, relation, row));
    }
    return { holds, verdicts };
  },

  explain({ row, whole, parts, cells, rule, problem }) {
    const why = ruleWords(rule);
    if (problem.because !== "exceeds") {
      const unread =
        problem.because === "blank"
          ? "để trống"
          : problem.because === "uncalculated"
            ? "là công thức chưa có kết quả"
            : "chưa đọc được thành số";
      return {
        what: `${rowWords(row)}: chưa kiểm tra được ${columnsAdded(parts)} có nằm trong ${columnWords(whole)} không, vì ${cellsWords(problem.unknown)} ${unread}`,
        why,
        todo:
          problem.because === "uncalculated"
            ? "Mở tệp bằng Excel, lưu lại rồi kiểm tra lần nữa."
            : `Đối chiếu và gõ lại số ở ${cellsWords(problem.unknown)}, rồi kiểm tra lần nữa.`,
      };
    }
    const wholeWords = `cột ${columnWords(whole)} = ${numberWords(problem.whole)}`;
    const terms =
      problem.counts.length > 1
        ? `${columnsAdded(parts)} = ${termsAdded(problem.counts)}`
        : `cột ${columnsAdded(parts)}`;
    return {
      what: `${rowWords(row)}: ${terms} = ${numberWords(problem.sum)} lớn hơn ${wholeWords}`,
      why,
      todo: `Đối chiếu ${cellsWords(cells)} với phần mềm một cửa rồi sửa ô gõ nhầm.`,
    };
  },
};

function relationsOf(table: Table): Parts[] {
  return table.relations.flatMap((relation) =>
    relation.kind !== "sum" && relation.kind !== "order"
      ? []
      : [
          {
            rule: relation.source,
            whole: relation.total,
            parts: relation.parts,
            complete: relation.kind === "sum",
          },
        ],
  );
}

function rowsWithUnreadable(table: Table): readonly number[] {
  return [...new Set(table.unreadable.map((cell) => cell.row))];
}

/** `unsaid`: there is nothing to test, or another check says it. */
type Judgement = "holds" | "unsaid" | Verdict<PartData>;

function judge(table: Table, relation: Parts, row: number): Judgement {
  const { width, values, states } = table.counts;
  const base = row * width;
  let seen: number = states[base + relation.whole] ?? BLANK;
  const wholeState = seen;
  let all = seen;
  let sum = 0;
  let largest = 0;
  let negative = false;
  for (const part of relation.parts) {
    const state = states[base + part] ?? BLANK;
    const value = values[base + part] ?? 0;
    seen |= state;
    all &= state;
    if (value < 0) negative = true;
    else sum += value;
    if (value > largest) largest = value;
  }
  if (all === BLANK || table.rows[row]?.kind === "heading") return "unsaid";
  const isUnreadable = (seen & UNREADABLE) !== 0;
  if (relation.complete && !isUnreadable) return "unsaid";
  const whole = values[base + relation.whole] ?? 0;
  const wholeIsKnown = wholeState === KNOWN || (wholeState === BLANK && table.blanks.meaning === "zero");
  const rounding = roundingOf(table.counts, [relation.whole, ...relation.parts]);
  // A negative count is the fault itself and has its own check; a sum across it proves nothing.
  if (wholeIsKnown && whole >= 0 && sum > whole + rounding && (largest > whole || !negative))
    return exceeding(table, relation, row, whole, largest > whole);
  if (relation.complete) return wholeIsKnown ? "holds" : "unsaid";
  if (isUnreadable) return untested(table, relation, row, UNREADABLE);
  if (!wholeIsKnown) return sum > 0 ? untested(table, relation, row, BLANK) : "unsaid";
  return "holds";
}

function exceeding(table: Table, relation: Parts, row: number, whole: number, oneIsEnough: boolean): Verdict<PartData> {
  const { width, values, states } = table.counts;
  const base = row * width;
  const count = (part: number): number => values[base + part] ?? 0;
  const known = relation.parts.filter((part) => states[base + part] === KNOWN && count(part) > 0);
  const largest = Math.max(...known.map(count));
  const parts = oneIsEnough ? known.filter((part) => count(part) === largest).slice(0, 1) : known;
  const counts = parts.map(count);
  return verdictOf(table, relation, row, parts, {
    because: "exceeds",
    whole: figureOf(table.counts, whole),
    sum: figureOf(
      table.counts,
      counts.reduce((sum, value) => sum + value, 0),
    ),
    counts: counts.map((count) => figureOf(table.counts, count)),
  });
}

function untested(
  table: Table,
  relation: Parts,
  row: number,
  state: typeof BLANK | typeof UNREADABLE,
): Verdict<PartData> {
  const base = row * table.counts.width;
  const columns = [relation.whole, ...relation.parts].filter((column) => table.counts.states[base + column] === state);
  const unreadable = unreadableCells(table);
  const uncalculated = columns.every((column) => isPending(unreadable.get(base + column)?.reason ?? "text"));
  const because = state === BLANK ? "blank" : uncalculated ? "uncalculated" : "unreadable";
  // Where the whole is blank, blank parts need no count to be tested.
  const unknown = state === BLANK ? columns.slice(0, 1) : columns;
  return verdictOf(table, relation, row, relation.parts, {
    because,
    unknown: unknown.map((column) => toA1(cellOf(table, base + column))),
  });
}

function verdictOf(
  table: Table,
  relation: Parts,
  row: number,
  parts: readonly number[],
  problem: PartProblem,
): Verdict<PartData> {
  const base = row * table.counts.width;
  const whole = cellOf(table, base + relation.whole);
  const cells = parts.map((part) => cellOf(table, base + part));
  return {
    outcome: problem.because === "exceeds" ? "broken" : "undecided",
    at: [whole, ...cells],
    source: relation.rule,
    data: {
      row: rowName(table, row),
      whole: columnName(table, relation.whole),
      parts: parts.map((part) => columnName(table, part)),
      cells: [whole, ...cells].map(toA1),
      rule: relation.rule,
      problem,
    },
  };
}
