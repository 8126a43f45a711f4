import { toA1, type CellRef } from "../../model/cell";
import { roundingOf } from "../../model/count";
import type { LineRelation, LineShape } from "../../model/line";
import { columnSums } from "../../model/relation";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { writeFigure } from "../../numerals/write";
import { expectedAt, isPrinted } from "../../relations/lines/line-relations";
import { statedTotals } from "../../relations/sums/column-totals";
import { cellsWords, numberWords } from "../../wording/cell-words";
import { columnName, columnWords, type ColumnName } from "../../wording/column-words";
import { rowName, rowWordsInside, type RowName } from "../../wording/row-words";

export interface LineData {
  /** As the line is named; "" where it has no name. */
  readonly line: string;
  readonly shape: LineShape;
  readonly column: ColumnName;
  readonly cell: string;
  /** Addresses of the figures that it follows from. */
  readonly cells: readonly string[];
  /** As printed, and what the rows give at as many decimals. */
  readonly found: number;
  readonly expected: number;
  /** Null for all units together. */
  readonly row: RowName | null;
  readonly other: RowName | null;
  readonly of: ColumnName | null;
  readonly by: number | null;
  readonly holds: number;
  readonly tried: number;
}

/** A line of percentages, averages or differences is what the rows give from which it follows in its other columns. */
export const linesFollowRows: Check<"lines-follow-rows", LineData> = {
  id: "lines-follow-rows",
  title: "Dòng tỷ lệ, bình quân, chênh lệch khớp với các dòng",
  severity: "error",
  source: { document: "Dòng tỷ lệ, bình quân, chênh lệch của bảng" },

  run(table) {
    let holds = 0;
    const verdicts: Verdict<LineData>[] = [];
    for (const relation of table.lineRelations ?? []) {
      holds += relation.holds;
      if (relation.holds === relation.cells) continue;
      const line = table.lines?.[relation.line];
      table.columns.forEach(({ at }, column) => {
        const printed = line?.cells.get(at);
        const expected = expectedAt(table, relation, column);
        if (line === undefined || printed === undefined || expected === null) return;
        if (!isPrinted(printed, expected, relation.shape) && !isDoubtful(table, relation, column))
          verdicts.push(verdictOf(table, relation, column, expected));
      });
    }
    return { holds, verdicts };
  },

  explain(data) {
    const name = data.line === "" ? "Dòng này" : `Dòng «${data.line}»`;
    const quotient = quotientWords(data);
    return {
      what: `${name}: cột ${columnWords(data.column)} ghi ${writeFigure(data.found)} nhưng ${quotient} là ${writeFigure(data.expected)}`,
      why: `Dòng này bằng ${quotient} ở ${numberWords(data.holds)}/${numberWords(data.tried)} cột.`,
      todo: `Đối chiếu ${cellsWords(data.cells)}; nếu các số ấy đúng thì ${cellsWords([data.cell])} là ${writeFigure(data.expected)}.`,
    };
  },
};

function quotientWords({ shape, row, other, of, by }: LineData): string {
  const own = row === null ? "tổng các dòng" : rowWordsInside(row);
  const base = other === null ? (of === null ? "" : `cột ${columnWords(of)} cùng dòng`) : rowWordsInside(other);
  if (shape === "difference") return `${own} − ${base}`;
  if (shape === "mean") return `${own} / ${numberWords(by ?? 1)} dòng`;
  return `${own} / ${base}${shape === "growth" ? " − 100%" : ""}`;
}

/** A figure that leaves a sum open says nothing of the lines that follow from it. */
function isDoubtful(table: Table, { row, other, column: of }: LineRelation, column: number): boolean {
  const { counts, sums, rows } = table;
  const used = row === null ? rows.flatMap(({ kind }, at) => (kind === "unit" ? [at] : [])) : [row];
  if (other !== null) used.push(other);
  const columns = of === null ? [column] : [column, of];
  const isOpenDown = columns.some((each) =>
    statedTotals(table, each).some(({ sum, gap }) => {
      const { total = -1, parts = [] } = sums[sum] ?? {};
      return gap !== 0 && used.some((at) => at === total || parts.includes(at));
    }),
  );
  const isOpenAcross = columnSums(table).some(({ total, parts }) => {
    const terms = [total, ...parts];
    if (!columns.some((each) => terms.includes(each))) return false;
    return used.some((at) => {
      const valueOf = (term: number): number => counts.values[at * counts.width + term] ?? 0;
      const gap = parts.reduce((left, part) => left - valueOf(part), valueOf(total));
      return Math.abs(gap) > roundingOf(counts, terms);
    });
  });
  return isOpenDown || isOpenAcross;
}

function verdictOf(table: Table, relation: LineRelation, column: number, expected: number): Verdict<LineData> {
  const { shape, row, other, by } = relation;
  const line = table.lines?.[relation.line];
  const at = table.columns[column]?.at ?? 0;
  const { scaled, decimals } = line?.cells.get(at) ?? { scaled: 0, decimals: 0 };
  const used = [...(row === null ? [] : [row]), ...(other === null ? [] : [other])];
  const cells = used.map((each): CellRef => ({ row: table.rows[each]?.at ?? 0, column: at }));
  if (relation.column !== null && row !== null)
    cells.push({ row: table.rows[row]?.at ?? 0, column: table.columns[relation.column]?.at ?? 0 });
  const cell: CellRef = { row: line?.at ?? 0, column: at };
  const one = 10 ** decimals;
  return {
    outcome: "broken",
    at: [cell, ...cells],
    data: {
      line: line?.name ?? "",
      shape,
      column: columnName(table, column),
      cell: toA1(cell),
      cells: cells.length === 0 ? [toA1(cell)] : cells.map(toA1),
      found: scaled / one,
      expected: Math.round(expected * one) / one,
      row: row === null ? null : rowName(table, row),
      other: other === null ? null : rowName(table, other),
      of: relation.column === null ? null : columnName(table, relation.column),
      by,
      holds: relation.holds,
      tried: relation.cells,
    },
  };
}
