import { figureOf } from "../../model/count";
import type { Table } from "../../model/table";
import { addressAt, cellAt } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnWords } from "../../wording/column-words";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWords } from "../../wording/row-words";

export interface NegativeData {
  readonly cell: string;
  readonly row: RowName;
  readonly column: ColumnName;
  readonly value: number;
  /** Of a table of no known form, whose sums hold with it: it may well be a difference. */
  readonly held?: true;
}

/**
 * There are never fewer than no dossiers. A warning where the sums or balances of its row and the sums of its column hold with
 * it: the number is then what a correction or a difference made it, and no slip. What a table of no known form counts is not
 * known, there it is a note where any sum that it stands in holds: «Thu 450, Chi 480, Cân đối -30».
 */
export const countIsNotNegative: Check<"count-is-not-negative", NegativeData> = {
  id: "count-is-not-negative",
  title: "Số hồ sơ không âm",
  severity: "error",
  source: { document: "Biểu mẫu", clause: "các cột số liệu ghi số lượng hồ sơ" },

  run(table) {
    const { width, values } = table.counts;
    const verdicts: Verdict<NegativeData>[] = [];
    const faulty = new Set<number>();
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      if (value >= 0) continue;
      const row = Math.floor(index / width);
      const column = index % width;
      if (table.columns[column]?.signed === true) continue;
      faulty.add(column);
      const support = supportOf(table, row, column);
      const held = table.profile.readFromTable === true && support !== "none";
      verdicts.push({
        outcome: "broken",
        severity: held ? "note" : support === "both" ? "warning" : "error",
        at: [cellAt(table, row, column)],
        data: {
          cell: addressAt(table, row, column),
          row: rowName(table, row),
          column: columnName(table, column),
          value: figureOf(table.counts, value),
          ...(held ? { held } : {}),
        },
      });
    }
    return { holds: table.columns.length - faulty.size, verdicts };
  },

  explain({ cell, row, column, value, held }) {
    const todo = `Đối chiếu ô ${cell} với phần mềm một cửa rồi gõ lại số.`;
    return {
      what: `${rowWords(row)}: ô ${cell}, cột ${columnWords(column)} là số âm (${numberWords(value)})`,
      why: held === true ? "Các phép cộng có ô này đều khớp." : "Số lượng hồ sơ không thể nhỏ hơn 0.",
      todo: held === true ? "Nếu là số chênh lệch thì bỏ qua." : todo,
    };
  },
};

/** Whether a sum or balance of columns and a sum of rows that it stands in exist, and all of them hold. */
function supportOf(
  { relations, sums, counts: { values, width } }: Table,
  row: number,
  column: number,
): "both" | "one" | "none" {
  const inRow = relations
    .flatMap((relation) => (relation.kind === "sum" || relation.kind === "balance" ? [relation] : []))
    .map((relation) => ({ ...relation, less: relation.kind === "balance" ? relation.less : [] }))
    .filter(({ total, parts, less }) => [total, ...parts, ...less].includes(column));
  const inColumn = sums.filter(({ total, parts }) => total === row || parts.includes(row));
  const at = (one: number, other: number): number => values[one * width + other] ?? 0;
  const added = (columns: readonly number[]): number => columns.reduce((sum, part) => sum + at(row, part), 0);
  const holds =
    inRow.every(({ total, parts, less }) => added(parts) - added(less) === at(row, total)) &&
    inColumn.every(({ total, parts }) => parts.reduce((sum, part) => sum + at(part, column), 0) === at(total, column));
  if (!holds || inRow.length + inColumn.length === 0) return "none";
  return inRow.length > 0 && inColumn.length > 0 ? "both" : "one";
}
