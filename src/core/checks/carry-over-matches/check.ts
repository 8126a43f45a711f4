import type { CellRef } from "../../model/cell";
import type { Citation } from "../../model/citation";
import type { Count } from "../../model/count";
import type { ColumnId } from "../../model/forms/profile";
import type { Table } from "../../model/table";
import { addressAt, cellAt, columnIndex, countAt, totalRow } from "../../model/table";
import { unitKey } from "../../model/names/unit-name";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import type { ColumnName } from "../../wording/column-words";
import { columnName, columnWords } from "../../wording/column-words";
import type { RowName } from "../../wording/row-words";
import { rowName, rowWords, rowWordsInside } from "../../wording/row-words";

/** Why a row's carried-over count does not agree with the previous period, or could not be compared. */
type CarryOverProblem =
  | {
      readonly because: "differs";
      readonly found: number;
      readonly expected: number;
      /** The unit's every count is that of the previous period: its row was copied and not typed anew. */
      readonly copied?: true;
    }
  | { readonly because: "unread"; readonly expected: number | null }
  /** The previous table has no such unit, and this one carries `found` dossiers over. */
  | { readonly because: "new-unit"; readonly found: number }
  /** A unit of the previous table left `expected` dossiers pending and is not in this one. */
  | { readonly because: "gone-unit"; readonly unit: string; readonly expected: number };

export interface CarryOverData {
  readonly column: ColumnName;
  /** The column of the previous period that it continues. */
  readonly previousColumn: ColumnName;
  readonly row: RowName | null;
  /** Address of the carried-over count; the column's header for a unit that is gone. */
  readonly cell: string;
  /** What the previous period's table left pending; null where it cannot be read. JSON-safe. */
  readonly expected: number | null;
  readonly problem: CarryOverProblem;
}

/** Column (6) of this period continues column (11) of the one before: in every form that has both. */
const CARRIED: ColumnId = "carriedOver";
const LEFT: ColumnId = "pending";

const source: Citation = {
  document: "Phụ lục kỳ này và phụ lục kỳ trước",
  clause: "kỳ trước chuyển qua = đang giải quyết ở cuối kỳ trước",
};

/** What a unit carries over is what it left pending in the previous period. Tests nothing while no previous table is given. */
export const carryOverMatches: Check<"carry-over-matches", CarryOverData> = {
  id: "carry-over-matches",
  title: "Hồ sơ kỳ trước chuyển qua khớp với kỳ trước",
  severity: "error",
  source,

  run(table, previous) {
    const column = columnIndex(table, CARRIED);
    const left = previous === undefined ? -1 : columnIndex(previous, LEFT);
    if (previous === undefined || column < 0 || left < 0) return { holds: 0, verdicts: [] };
    const verdicts: Verdict<CarryOverData>[] = [];
    let holds = 0;
    const names = { column: columnName(table, column), previousColumn: columnName(previous, left) };
    for (const [row, before] of matchRows(table, previous)) {
      const verdict = compare(
        countAt(table, row, column),
        before === null ? null : countAt(previous, before, left),
        table,
        previous,
      );
      if (verdict === "holds") holds += 1;
      else if (verdict !== "empty") {
        const copied = verdict.because === "differs" && before !== null && isCopied(table, row, previous, before);
        const problem: CarryOverProblem = copied ? { ...verdict, copied } : verdict;
        const expected = "expected" in verdict ? verdict.expected : null;
        verdicts.push({
          outcome: verdict.because === "differs" ? "broken" : "undecided",
          at: [cellAt(table, row, column)],
          data: { ...names, row: rowName(table, row), cell: addressAt(table, row, column), expected, problem },
        });
      }
    }
    const header: CellRef = { row: table.headerRows.bottom, column: table.columns[column]?.at ?? 0 };
    for (const [unit, expected] of goneUnits(table, previous, left)) {
      verdicts.push({
        outcome: "undecided",
        at: [header],
        data: { ...names, row: null, cell: "", expected, problem: { because: "gone-unit", unit, expected } },
      });
    }
    return { holds, verdicts };
  },

  explain({ column, previousColumn, row, cell, problem }) {
    const rule = `Cột ${columnWords(column)} kỳ này là số còn ở cột ${columnWords(previousColumn)} của kỳ trước`;
    const why = `${rule}, nên hai số phải bằng nhau.`;
    const head = row === null ? "" : rowWords(row);
    switch (problem.because) {
      case "differs":
        if (problem.copied === true)
          return {
            what: `${head}: mọi cột còn giữ số của kỳ trước; cột ${columnWords(column)} = ${numberWords(problem.found)} nhưng kỳ trước còn ${numberWords(problem.expected)} hồ sơ đang giải quyết`,
            why: `${rule}, và số tiếp nhận, giải quyết của hai kỳ khó trùng nhau ở mọi cột.`,
            todo: "Có lẽ dòng này chép từ phụ lục kỳ trước và chưa nhập số kỳ này: xin lại số của đơn vị.",
          };
        return {
          what: `${head}: cột ${columnWords(column)} = ${numberWords(problem.found)} nhưng kỳ trước còn ${numberWords(problem.expected)} hồ sơ đang giải quyết, lệch ${numberWords(Math.abs(problem.found - problem.expected))}`,
          why,
          todo: `Đối chiếu ô ${cell} với phụ lục kỳ trước; nếu kỳ trước đã được chỉnh sửa sau khi gửi, hãy dùng bản đã chỉnh.`,
        };
      case "unread":
        return {
          what: `${head}: chưa đối chiếu được cột ${columnWords(column)} với kỳ trước${problem.expected === null ? " vì số kỳ trước chưa đọc được" : `; kỳ trước còn ${numberWords(problem.expected)} hồ sơ đang giải quyết`}`,
          why,
          todo:
            problem.expected === null
              ? "Xem lại dòng này trong phụ lục kỳ trước."
              : `Điền số vào ô ${cell} rồi kiểm tra lần nữa.`,
        };
      case "new-unit":
        return {
          what: `${head}: cột ${columnWords(column)} = ${numberWords(problem.found)} nhưng chưa thấy ${row === null ? "đơn vị" : rowWordsInside(row)} trong phụ lục kỳ trước`,
          why,
          todo: "Nếu đơn vị mới thành lập, sáp nhập hoặc đổi tên thì đối chiếu với số của đơn vị cũ.",
        };
      case "gone-unit":
        return {
          what: `Kỳ trước ${problem.unit} còn ${numberWords(problem.expected)} hồ sơ đang giải quyết nhưng kỳ này chưa thấy dòng của đơn vị`,
          why,
          todo: "Nếu đơn vị đã sáp nhập hoặc đổi tên thì kiểm tra xem số hồ sơ đó đã được chuyển sang đơn vị nào.",
        };
    }
  },
};

/** Counts other than 0 that must agree before a row is called a copy: a quiet office has the same zeros each month. */
const LEAST_COPIED = 4;

/** Whether a unit's row holds nothing but the counts of the previous period, beside a carried-over count that it should not have. */
function isCopied(table: Table, row: number, previous: Table, before: number): boolean {
  if (table.rows[row]?.kind !== "unit") return false;
  const same = new Set<number>();
  let counts = 0;
  for (const [column, { id }] of table.columns.entries()) {
    const there = columnIndex(previous, id);
    if (there < 0) continue;
    const [now, then] = [
      valueOf(countAt(table, row, column), table),
      valueOf(countAt(previous, before, there), previous),
    ];
    if (now === null || now !== then) return false;
    if (now === 0) continue;
    counts += 1;
    same.add(now);
  }
  return counts >= LEAST_COPIED && same.size >= LEAST_COPIED - 1;
}

/** What each row must carry over, where the previous table states it: a cell of `table` and its count. */
export function carriedCounts(
  table: Table,
  previous: Table,
): readonly { readonly row: number; readonly column: number; readonly count: number }[] {
  const column = columnIndex(table, CARRIED);
  const left = columnIndex(previous, LEFT);
  if (column < 0 || left < 0) return [];
  return [...matchRows(table, previous)].flatMap(([row, before]) => {
    const count = before === null ? null : valueOf(countAt(previous, before, left), previous);
    return count === null ? [] : [{ row, column, count }];
  });
}

/** A blank is 0 only where its own table writes zero so. */
function valueOf(count: Count, table: Table): number | null {
  if (count.is === "known") return count.value;
  return count.is === "blank" && table.blanks.meaning === "zero" ? 0 : null;
}

function compare(
  now: Count,
  before: Count | null,
  table: Table,
  previous: Table,
): CarryOverProblem | "holds" | "empty" {
  const found = valueOf(now, table);
  if (before === null) return found === null || found === 0 ? "empty" : { because: "new-unit", found };
  const expected = valueOf(before, previous);
  if (now.is === "blank" && before.is === "blank") return "empty";
  if (found === null || expected === null) return { because: "unread", expected };
  return found === expected ? "holds" : { because: "differs", found, expected };
}

/**
 * Each row with counts and the row of the previous table that bears the same name: in the section of the same name
 * first (one lĩnh vực may stand under several levels), else where the name is the only one of its kind. The total
 * rows are each other's, whatever they are called.
 */
export function* matchRows(table: Table, previous: Table): Generator<[row: number, before: number | null]> {
  const total = totalRow(table);
  const totalBefore = totalRow(previous);
  const find = finder(previous);
  // The totals of other units are other totals.
  const isComparable = !hasUnitsOfItsOwn(previous, table, LEFT) && !hasUnitsOfItsOwn(table, previous, CARRIED);
  for (let row = 0; row < table.rows.length; row += 1) {
    const kind = table.rows[row]?.kind;
    if (row === total) {
      if (totalBefore !== null && isComparable) yield [row, totalBefore];
    } else if (kind === "unit") yield [row, find(table, row)];
    else if (kind === "subtotal") {
      // A section without counts in the previous table is no missing unit.
      const before = find(table, row);
      if (before !== null) yield [row, before];
    }
  }
}

/** Units of the previous table with pending dossiers that this table does not list. */
export function* goneUnits(
  table: Table,
  previous: Table,
  left = columnIndex(previous, LEFT),
): Generator<[unit: string, expected: number]> {
  const find = finder(table);
  for (let row = 0; row < previous.rows.length; row += 1) {
    const unit = previous.rows[row];
    if (unit?.kind !== "unit" || unit.name === "") continue;
    const count = countAt(previous, row, left);
    if (count.is === "known" && count.value > 0 && find(previous, row) === null) yield [unit.name, count.value];
  }
}

/** Whether a table lists units with dossiers in a column that the other table does not list. */
function hasUnitsOfItsOwn(table: Table, other: Table, id: string): boolean {
  const column = columnIndex(table, id);
  const find = finder(other);
  return table.rows.some(({ kind, name }, row) => {
    if (kind !== "unit" || name === "" || column < 0 || find(table, row) !== null) return false;
    return (valueOf(countAt(table, row, column), table) ?? 0) > 0;
  });
}

/** Finds in `target` the row that is the same unit or section as a row of another table; null where there is none, or no single one. */
function finder(target: Table): (other: Table, row: number) => number | null {
  const inSection = new Map<string, number | null>();
  const anywhere = new Map<string, number | null>();
  target.rows.forEach(({ kind }, row) => {
    if (kind !== "unit" && kind !== "subtotal") return;
    const { own, section } = keysOf(target, row);
    for (const [map, key] of [
      [inSection, `${section}\n${own}`],
      [anywhere, own],
    ] as const)
      map.set(key, map.has(key) ? null : row);
  });
  return (other, row) => {
    const { own, section } = keysOf(other, row);
    return inSection.get(`${section}\n${own}`) ?? anywhere.get(own) ?? null;
  };
}

function keysOf(table: Table, row: number): { own: string; section: string } {
  const { kind, name, group } = table.rows[row] ?? { kind: "unit", name: "", group: 0 };
  return { own: `${kind === "unit" ? "" : "="}${unitKey(name)}`, section: unitKey(table.groups[group]?.name ?? "") };
}
