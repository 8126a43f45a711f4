import { repeatedNames } from "../../model/names/name-table";
import { countsOf, isNamedBeside } from "../../relations/sums/beside-units";
import { unitRows, type Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

export interface RepeatedUnitData {
  readonly unit: string;
  /** The section's name, "" where the table has no sections. */
  readonly group: string;
  /** Rows as Excel counts them, from 1, in the table's order. */
  readonly sheetRows: readonly number[];
}

/** Rows that the sentence names; the finding holds them all. */
const MOST_NAMED = 8;

/**
 * In one section a unit has one row; «Trong đó: …» may stand below each, be it read as a unit for want of a sum. What the
 * rows of a table of no known form are is not known: two people of one name, two payments for one thing. There only a row
 * with the very counts of another is that row again.
 */
export const unitIsListedOnce: Check<"unit-is-listed-once", RepeatedUnitData> = {
  id: "unit-is-listed-once",
  title: "Mỗi đơn vị một dòng",
  severity: "error",
  source: { document: "Biểu mẫu", clause: "mỗi đơn vị ghi một dòng trong mục của mình" },

  run(table) {
    const { distinct, repeated } = repeatedNames(table, "section");
    const parts = [...repeated.keys()].some((row) => isPart(table, row)) ? partsOf(table) : NO_PARTS;
    const listed = [...repeated.values()].filter((rows) => !areParts(table, rows, parts) && !divideOthers(table, rows));
    const verdicts = listed.flatMap((rows): Verdict<RepeatedUnitData>[] => {
      const again = table.profile.readFromTable === true ? copiesIn(table, rows) : rows;
      if (again !== null) return [verdictOf(table, again, "broken")];
      return listed.length === 1 && rows.length === 2 ? [verdictOf(table, rows, "undecided")] : [];
    });
    return { holds: distinct - repeated.size, verdicts };
  },

  explain({ unit, group, sheetRows }) {
    const where = group === "" ? "" : ` trong mục ${group}`;
    const named = sheetRows.length <= MOST_NAMED + 1 ? sheetRows : sheetRows.slice(0, MOST_NAMED);
    const rest = sheetRows.length - named.length;
    const last = rest === 0 ? `${named.at(-1) ?? ""}` : `${numberWords(rest)} dòng khác`;
    const listed = `${(rest === 0 ? named.slice(0, -1) : named).join(", ")} và ${last}`;
    return {
      what: `${unit} có ${numberWords(sheetRows.length)} dòng${where}: dòng ${listed}`,
      why: "Trong một mục, mỗi đơn vị chỉ có một dòng; ghi hai lần thì số liệu bị cộng hai lần.",
      todo: "Nếu là cùng một đơn vị, giữ lại một dòng; nếu là hai đơn vị, ghi tên cho rõ.",
    };
  },
};

const NO_PARTS: ReadonlySet<number> = new Set();

/** Rows without a number that are named like parts of a unit; none where nothing else is listed. */
function partsOf(table: Table): ReadonlySet<number> {
  const units = unitRows(table);
  const parts = new Set(units.filter((row) => isPart(table, row)));
  return parts.size === units.length ? NO_PARTS : parts;
}

/** Whether rows of one name are parts, each of another unit. */
function areParts(table: Table, rows: readonly number[], parts: ReadonlySet<number>): boolean {
  const heads = rows.map((row) => {
    let head = row;
    while (head >= 0 && (parts.has(head) || table.rows[head]?.kind === "aside")) head -= 1;
    return head;
  });
  return rows.every((row) => parts.has(row)) && new Set(heads).size === rows.length;
}

/** Measures of one name, each a part of another: «Quá hạn» of what was settled, and of what is pending. */
function divideOthers({ across, sums }: Table, rows: readonly number[]): boolean {
  if (across !== true) return false;
  const wholes = rows.map((row) => sums.find(({ parts }) => parts.includes(row))?.total);
  return !wholes.includes(undefined) && new Set(wholes).size === rows.length;
}

/** The rows that hold the same counts, two at least where there are more columns; null where there are no two. */
function copiesIn(table: Table, rows: readonly number[]): readonly [number, ...number[]] | null {
  const byCounts = new Map<string, [number, ...number[]]>();
  for (const row of rows) {
    const counts = countsOf(table, row);
    // «Rút quỹ | 3.842.000 |» twice: one amount alone comes again.
    if (counts.filter((count) => count !== 0).length < Math.min(2, counts.length)) continue;
    const known = byCounts.get(counts.join());
    if (known === undefined) byCounts.set(counts.join(), [row]);
    else known.push(row);
  }
  return [...byCounts.values()].find(({ length }) => length > 1) ?? null;
}

function isPart({ rows }: Table, row: number): boolean {
  const { numbering = "", name = "" } = rows[row] ?? {};
  return numbering === "" && isNamedBeside(name);
}

function verdictOf(
  table: Table,
  rows: readonly [number, ...number[]],
  outcome: "broken" | "undecided",
): Verdict<RepeatedUnitData> {
  const placed = rows.map((row) => table.rows[row]?.at ?? 0);
  const [first = 0, second = first, ...others] = placed;
  const cell = (at: number): { row: number; column: number } => ({ row: at, column: table.unitColumn });
  const row = table.rows[rows[0]];
  return {
    outcome,
    // The repetition is the cell to look at; the first mention is likely the right one.
    at: [cell(second), cell(first), ...others.map(cell)],
    data: {
      unit: row?.name ?? "",
      group: table.groups[row?.group ?? 0]?.name ?? "",
      sheetRows: placed.map((at) => at + 1),
    },
  };
}
