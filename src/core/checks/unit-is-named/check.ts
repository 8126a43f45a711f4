import { toA1 } from "../../model/cell";
import { BLANK } from "../../model/count";
import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";

export interface UnnamedData {
  /** Address of the name's cell. */
  readonly cell: string;
  /** As Excel counts, from 1. */
  readonly sheetRow: number;
  /** What stands there instead of a name, "" where nothing does. */
  readonly found: string;
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
    for (let row = 0; row < table.rows.length; row += 1) {
      const unit = table.rows[row];
      if (unit?.kind !== "unit") continue;
      const { name, at } = unit;
      if (isNamed(name)) holds += 1;
      else if (hasCounts(table, row)) {
        const place = { row: at, column: table.unitColumn };
        verdicts.push({ outcome: "broken", at: [place], data: { cell: toA1(place), sheetRow: at + 1, found: name } });
      }
    }
    return { holds, verdicts };
  },

  explain({ cell, sheetRow, found }) {
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

/** Most names begin with a letter of ASCII or Vietnamese: the pattern is for the others. */
function isNamed(name: string): boolean {
  const first = name.charCodeAt(0);
  return (first >= 65 && first <= 90) || first === 0x110 || LETTER.test(name);
}

function hasCounts(table: Table, row: number): boolean {
  const { width, states } = table.counts;
  return states.subarray(row * width, (row + 1) * width).some((state) => state !== BLANK);
}
