import type { Table } from "../../model/table";
import type { Check, Verdict } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";
import { plainNumber, readOrdinal } from "../../model/names/ordinal";

export interface NumberingData {
  /** The section's name, "" where the table has no sections. */
  readonly group: string;
  readonly repeated: readonly { readonly number: string; readonly sheetRows: readonly number[] }[];
  /** Numbers left out, {@link NAMED} at most. */
  readonly missing: readonly number[];
  readonly missingInAll: number;
}

const NAMED = 5;

/** Numbers within a section neither repeat nor leave gaps. Order of rows, restarts and kinds of numbering are free. */
export const numberingIsInOrder: Check<"numbering-is-in-order", NumberingData> = {
  id: "numbering-is-in-order",
  title: "Số thứ tự liền mạch",
  severity: "note",
  source: { document: "Biểu mẫu", clause: "cột thứ tự (TT)" },

  run(table) {
    if (table.numberingColumn === null) return { holds: 0, verdicts: [] };
    const verdicts: Verdict<NumberingData>[] = [];
    const { numbered, doubtful } = countingGroups(table);
    for (const [group, rows] of rowsOf(table, doubtful)) {
      const verdict = judgeGroup(table, table.numberingColumn, group, rows);
      if (verdict !== null) verdicts.push(verdict);
    }
    return { holds: numbered - verdicts.length, verdicts };
  },

  explain({ group, repeated, missing, missingInAll }) {
    const facts = repeated
      .slice(0, NAMED)
      .map(({ number, sheetRows }) => `số thứ tự ${number} có ${sheetRows.length} lần (dòng ${sheetRows.join(", ")})`);
    if (repeated.length > NAMED) facts.push(`${numberWords(repeated.length - NAMED)} số thứ tự khác cũng lặp`);
    const others = missingInAll - missing.length;
    if (missingInAll > 0)
      facts.push(`thiếu số thứ tự ${missing.join(", ")}${others > 0 ? ` và ${numberWords(others)} số khác` : ""}`);
    const what = facts.join("; ");
    return {
      what: group === "" ? what.charAt(0).toUpperCase() + what.slice(1) : `Mục ${group}: ${what}`,
      why: "Trong một mục, số thứ tự đi liền nhau và không lặp.",
      todo: "Xem có sót hoặc thừa đơn vị nào không; các phép tính không phụ thuộc số thứ tự.",
    };
  },
};

/** Groups that are numbered at all, and those that do not simply count on by one, row by row. */
function countingGroups(table: Table): { numbered: number; doubtful: Set<number> } {
  const last = new Int32Array(table.groups.length).fill(-1);
  const doubtful = new Set<number>();
  const numbered = new Set<number>();
  for (const row of table.rows) {
    if (row.kind !== "unit" || row.numbering === "") continue;
    const value = plainNumber(row.numbering);
    const before = last[row.group] ?? -1;
    if (before < 0) numbered.add(row.group);
    if (value < 0 || (before >= 0 && value !== before + 1)) doubtful.add(row.group);
    last[row.group] = Math.max(0, value);
  }
  return { numbered: numbered.size, doubtful };
}

function rowsOf(table: Table, groups: ReadonlySet<number>): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  if (groups.size === 0) return rows;
  table.rows.forEach((row, index) => {
    if (row.kind !== "unit" || !groups.has(row.group)) return;
    const known = rows.get(row.group);
    if (known === undefined) rows.set(row.group, [index]);
    else known.push(index);
  });
  return rows;
}

/** Numbers of one prefix until they start again at 1: a table without section headings restarts in mid-group. */
interface Run {
  readonly rows: Map<number, number[]>;
  readonly texts: Map<number, string>;
  last: number;
}

function judgeGroup(
  table: Table,
  column: number,
  group: number,
  rows: readonly number[],
): Verdict<NumberingData> | null {
  const { runs, unread } = runsOf(table, rows);
  const repeated: { number: string; sheetRows: number[] }[] = [];
  const missing: number[] = [];
  let missingInAll = 0;
  const places: number[] = [];
  // «05 | 2. Đã giải quyết» with its parts below is no unit, and counts on all the same.
  const ofSums = new Set(
    table.rows.flatMap(({ kind, numbering }) => (kind === "subtotal" ? plainNumber(numbering) : [])),
  );
  for (const run of runs) {
    for (const [value, at] of run.rows) {
      if (at.length < 2) continue;
      repeated.push({
        number: run.texts.get(value) ?? String(value),
        sheetRows: at.map((row) => sheetRow(table, row) + 1),
      });
      places.push(...at.slice(1), ...at.slice(0, 1));
    }
    const gaps = gapsOf(run, ofSums, unread);
    missingInAll += gaps.inAll;
    missing.push(...gaps.first.slice(0, NAMED - missing.length));
    places.push(...gaps.rowsAfter);
  }
  const [first, ...others] = places.map((row) => ({ row: sheetRow(table, row), column }));
  if (first === undefined) return null;
  return {
    outcome: "broken",
    at: [first, ...others],
    data: { group: table.groups[group]?.name ?? "", repeated, missing, missingInAll },
  };
}

function runsOf(table: Table, rows: readonly number[]): { runs: Run[]; unread: number } {
  const runs: Run[] = [];
  const current = new Map<string, Run>();
  let unread = 0;
  for (const row of rows) {
    const ordinal = readOrdinal(table.rows[row]?.numbering ?? "");
    if (ordinal === null) {
      unread += 1;
      continue;
    }
    let run = current.get(ordinal.prefix);
    if (run === undefined || (ordinal.value === 1 && run.rows.has(1) && !isTenfold(ordinal.prefix, 1, run.last + 1))) {
      run = { rows: new Map(), texts: new Map(), last: 0 };
      current.set(ordinal.prefix, run);
      runs.push(run);
    }
    // Excel keeps the number 1.10 as 1.1: after 1.9 it is the tenth, not the first again.
    const value = isTenfold(ordinal.prefix, ordinal.value, run.last + 1) ? run.last + 1 : ordinal.value;
    const known = run.rows.get(value);
    if (known === undefined) run.rows.set(value, [row]);
    else known.push(row);
    if (!run.texts.has(value)) run.texts.set(value, ordinal.text);
    run.last = value;
  }
  return { runs, unread };
}

function isTenfold(prefix: string, written: number, expected: number): boolean {
  return prefix.endsWith(".") && (expected === written * 10 || expected === written * 100);
}

/** Numbers that a run leaves out between its least and its greatest. None where rows without a number can be those. */
function gapsOf(
  run: Run,
  ofSums: ReadonlySet<number>,
  unread: number,
): { inAll: number; first: number[]; rowsAfter: number[] } {
  const own = [...run.rows.keys()];
  const [least, most] = [Math.min(...own), Math.max(...own)];
  const between = [...ofSums].filter((value) => value > least && value < most && !run.rows.has(value));
  const values = [...own, ...between].sort((one, other) => one - other);
  const inAll = (values.at(-1) ?? 0) - (values[0] ?? 0) + 1 - values.length;
  // More left out than there are: codes, not a count of rows.
  if (inAll <= unread || inAll > values.length) return { inAll: 0, first: [], rowsAfter: [] };
  const first: number[] = [];
  const rowsAfter: number[] = [];
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before === undefined || value === before + 1) return;
    rowsAfter.push(...(run.rows.get(value) ?? []).slice(0, 1));
    for (let left = before + 1; left < value && first.length < NAMED; left += 1) first.push(left);
  });
  return { inAll, first, rowsAfter };
}

function sheetRow(table: Table, row: number): number {
  return table.rows[row]?.at ?? 0;
}
