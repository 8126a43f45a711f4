import { HEADER } from "../../../test/grids/quarter-1-2021";
import { makeGrid } from "../../../test/grids/make-grid";
import { balancedCounts } from "../../../test/tables/balanced-counts";
import { findAppendices, profiles, type CellValue, type Table } from "../../core";
import { changedSentences } from "./changed-sentences";
import { compareTables, type TableDifference } from "./compare-tables";

/** A balanced row of the (2)–(14) form. */
function unit(name: string, size: number): readonly CellValue[] {
  const came = { online: size, before: size % 7, direct: 3 * size };
  return [null, name, ...balancedCounts({ ...came, late: size % 5, pending: 10 + (size % 9), overdue: 2 })];
}

function tableOf(rows: readonly (readonly CellValue[])[]): Table {
  const [found] = findAppendices(makeGrid([...HEADER, ...rows]), profiles);
  if (found === undefined) throw new Error("no table");
  return found.table;
}

function compared(one: readonly (readonly CellValue[])[], other: readonly (readonly CellValue[])[]): TableDifference {
  const difference = compareTables(tableOf(one), tableOf(other));
  if (difference === null) throw new Error("nothing in common");
  return difference;
}

const rows = [unit("Xã A", 31), unit("Xã B", 47), unit("Xã C", 58), unit("Xã D", 64)];

test("the order of rows says nothing", () => {
  const { changes, rows: lone, units } = compared(rows, [...rows].reverse());
  expect([changes, lone, units]).toEqual([[], { onlyBefore: [], onlyAfter: [] }, 4]);
});

test("of a unit listed twice the row that was added is the one that is new", () => {
  const { changes, rows: lone } = compared(rows, [unit("Xã B", 12), ...rows]);
  expect(changes).toEqual([]);
  expect(lone.onlyAfter.map(({ unit: name }) => name)).toEqual(["Xã B"]);
});

test("a blank is no zero where the table does not mean it so", () => {
  const blank = rows.map((row, index) => row.map((cell, column) => (index === 2 && column === 8 ? null : cell)));
  const { changes } = compared(rows, blank);
  expect(changes.map(({ before, after, by }) => [typeof before, after, by])).toEqual([["number", "blank", null]]);
});

test("a cell that is no count differs from a count, and from another text", () => {
  const text = (words: string): readonly (readonly CellValue[])[] =>
    rows.map((row, index) => row.map((cell, column) => (index === 1 && column === 3 ? words : cell)));
  expect(compared(rows, text("chưa rõ")).changes.map(({ after }) => after)).toEqual(["unreadable"]);
  expect(compared(text("chưa rõ"), text("chưa rõ")).changes).toEqual([]);
  expect(compared(text("chưa rõ"), text("xem lại")).changes).toHaveLength(1);
});

test("sentences that differ stand against each other, the others are left out", () => {
  const [changed, ...others] = changedSentences(
    "Tiếp nhận 10 hồ sơ; đã giải quyết 8 hồ sơ; còn 2 hồ sơ. Không có hồ sơ quá hạn.",
    "Tiếp nhận 10 hồ sơ; đã giải quyết 7 hồ sơ; còn 2 hồ sơ. Có 1 hồ sơ quá hạn. Đơn vị: Xã A.",
  );
  expect([changed?.before, changed?.after]).toEqual(["đã giải quyết 8 hồ sơ;", "đã giải quyết 7 hồ sơ;"]);
  expect(changed?.changes.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
  expect(others.map(({ before, after }) => [before, after])).toEqual([
    ["Không có hồ sơ quá hạn.", "Có 1 hồ sơ quá hạn."],
    [null, "Đơn vị: Xã A."],
  ]);
});
