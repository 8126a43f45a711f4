import { toA1 } from "../../model/cell";
import { BLANK } from "../../model/count";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { isWrittenDay } from "../../numerals/dates";
import { isWrittenRange } from "../../numerals/written-range";

export interface UnnamedData {
  /** Address of the name's cell. */
  readonly cell: string;
  /** As Excel counts, from 1. */
  readonly sheetRow: number;
  /** What stands there instead of a name, "" where nothing does. */
  readonly found: string;
  /** Without a number either, at the edge of the table: it may be a total that the figures do not prove. */
  readonly mayBeTotal: boolean;
}

const LETTER = /\p{L}/u;

/** A row of counts says whose they are. */
export const unitIsNamed: Check<"unit-is-named", UnnamedData> = {
  id: "unit-is-named",
  title: "Dòng số liệu có tên đơn vị",
  severity: "error",
  source: { document: "Biểu mẫu", clause: "mỗi dòng số liệu ghi tên đơn vị" },

  run(table) {
    const verdicts: Verdict<UnnamedData>[] = [];
    let holds = 0;
    const isOtherwise = namesOtherwise(table);
    for (let row = 0; row < table.rows.length; row += 1) {
      const unit = table.rows[row];
      if (unit?.kind !== "unit") continue;
      const { name, at, numbering } = unit;
      if (isNamed(name) || (isOtherwise && name !== "")) holds += 1;
      else if (hasCounts(table, row)) {
        const place = { row: at, column: table.unitColumn };
        const mayBeTotal = numbering === "" && isAtEdge(table, row);
        verdicts.push({
          outcome: mayBeTotal ? "undecided" : "broken",
          at: [place],
          data: { cell: toA1(place), sheetRow: at + 1, found: name, mayBeTotal },
        });
      }
    }
    return { holds, verdicts };
  },

  explain({ cell, sheetRow, found, mayBeTotal }) {
    if (mayBeTotal) {
      return {
        what: `Dòng ${sheetRow} không có tên, không có số thứ tự: chưa rõ là một đơn vị hay dòng tổng`,
        why: "Số liệu của dòng này không cho biết chắc nó có phải tổng của các dòng khác không.",
        todo: `Ghi tên đơn vị hoặc chữ Tổng vào ô ${cell}.`,
      };
    }
    return {
      what:
        found === ""
          ? `Dòng ${sheetRow} có số liệu nhưng ô ${cell} chưa ghi tên đơn vị`
          : `Dòng ${sheetRow} có số liệu nhưng ô ${cell} ghi "${found}", chưa phải tên đơn vị`,
      why: "Mỗi dòng số liệu của biểu là của một đơn vị có tên.",
      todo: `Ghi tên đơn vị vào ô ${cell}, hoặc xóa dòng ${sheetRow} nếu là dòng thừa.`,
    };
  },
};

/** The first or the last row with counts: where totals stand. */
function isAtEdge({ rows }: Table, row: number): boolean {
  const counted = rows.flatMap(({ kind }, index) => (kind === "heading" || kind === "aside" ? [] : [index]));
  return counted[0] === row || counted.at(-1) === row;
}

/** «2023, 2024, 2025», «101, 102»: where most rows are called so, what is no word names them all the same. */
function namesOtherwise({ rows }: Table): boolean {
  const given = rows.filter(({ kind, name }) => kind === "unit" && name !== "");
  return given.filter(({ name }) => !isNamed(name)).length * 2 > given.length;
}

/** Most names begin with a letter of ASCII or Vietnamese: the patterns are for the others. */
function isNamed(name: string): boolean {
  const first = name.charCodeAt(0);
  return (
    (first >= 65 && first <= 90) || first === 0x110 || LETTER.test(name) || isWrittenDay(name) || isWrittenRange(name)
  );
}

function hasCounts(table: Table, row: number): boolean {
  const { width, states } = table.counts;
  return states.subarray(row * width, (row + 1) * width).some((state) => state !== BLANK);
}
