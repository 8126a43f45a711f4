import { buildTable, type RowSpec } from "../../../test/tables/build-table";
import type { Table } from "../model/table";
import { haveSameOffices, isContinued, isCopy, mayContinue } from "./period-checks";

const columns = ["carriedOver", "pending"] as const;
type Carried = readonly [name: string, carriedOver: number, pending: number];

function tableOf(...units: readonly Carried[]): Table {
  const rows = units.map(([name, ...cells]): RowSpec => ({ name, cells }));
  return buildTable({ columns, rows });
}

const before = tableOf(["Sở A", 1, 5], ["Sở B", 2, 7], ["Sở C", 3, 9], ["Sở D", 4, 11]);

describe("one sheet continues the other", () => {
  test("where each unit carries over what it left, in whatever order", () => {
    const now = tableOf(["Sở D", 11, 1], ["Sở C", 9, 1], ["Sở B", 7, 1], ["Sở A", 5, 1]);
    expect(isContinued(now, before)).toBe(true);
  });

  test("where all but one in four do: that one has a slip", () => {
    expect(isContinued(tableOf(["Sở A", 5, 1], ["Sở B", 7, 1], ["Sở C", 9, 1], ["Sở D", 12, 1]), before)).toBe(true);
    expect(isContinued(tableOf(["Sở A", 5, 1], ["Sở B", 7, 1], ["Sở C", 8, 1], ["Sở D", 12, 1]), before)).toBe(false);
  });

  test("not on two units, which may agree by chance", () => {
    const [now, then] = [tableOf(["Sở A", 5, 1], ["Sở B", 7, 1]), tableOf(["Sở A", 1, 5], ["Sở B", 2, 7])];
    expect([isContinued(now, then), mayContinue(now, then)]).toEqual([false, true]);
  });

  test("not where a unit came or went, though the others carry over", () => {
    const four: readonly Carried[] = [
      ["Sở A", 5, 1],
      ["Sở B", 7, 1],
      ["Sở C", 9, 1],
      ["Sở D", 11, 1],
    ];
    expect(isContinued(tableOf(...four, ["Sở E", 2, 1]), before)).toBe(false);
    expect(isContinued(tableOf(...four.slice(0, 3)), before)).toBe(false);
  });

  test("an old period exported again does not continue it, but can be held against it", () => {
    const now = tableOf(["Sở A", 6, 1], ["Sở B", 8, 1], ["Sở C", 10, 1], ["Sở D", 12, 1]);
    expect([isContinued(now, before), mayContinue(now, before)]).toEqual([false, true]);
  });

  test("forms without these columns cannot be held against each other", () => {
    const other = buildTable({ columns: ["received"], rows: [{ name: "Sở A", cells: [3] }] });
    expect([isContinued(other, before), mayContinue(other, before)]).toEqual([false, false]);
  });
});

describe("a sheet that was copied and not filled in yet", () => {
  const copy = (change: (row: RowSpec, index: number) => RowSpec = (row) => row): Table =>
    buildTable({
      columns,
      rows: [
        { name: "Sở A", cells: [1, 5] },
        { name: "Sở B", cells: [2, null] },
      ].map(change),
    });

  test("holds the same figures in the same rows", () => {
    expect(isCopy(copy(), copy())).toBe(true);
  });

  test.each<[string, (row: RowSpec, index: number) => RowSpec]>([
    ["another figure", (row, index) => (index === 0 ? { ...row, cells: [1, 6] } : row)],
    ["a nought in an empty cell", (row, index) => (index === 1 ? { ...row, cells: [2, 0] } : row)],
    ["another office", (row, index) => (index === 1 ? { ...row, name: "Sở C" } : row)],
  ])("not with %s", (_, change) => {
    expect(isCopy(copy(change), copy())).toBe(false);
  });

  test("not with one row more", () => {
    expect(isCopy(tableOf(["Sở A", 1, 5], ["Sở B", 2, 7]), tableOf(["Sở A", 1, 5]))).toBe(false);
  });

  test("two empty forms are no copies: neither holds anything", () => {
    const empty = tableOf(["Sở A", 0, 0], ["Sở B", 0, 0]);
    expect(isCopy(empty, empty)).toBe(false);
  });
});

describe("tables of the same offices", () => {
  const listing = (...names: string[]): Table => tableOf(...names.map((name): Carried => [name, 1, 1]));
  const five = listing("Sở A", "Sở B", "Sở C", "Sở D", "Sở E");

  test("four of five stand in the other, however they are written there", () => {
    expect(haveSameOffices(five, listing("SỞ A", "Sở B", "Sở C", "Sở D", "Sở G"))).toBe(true);
    expect(haveSameOffices(five, listing("Sở A", "Sở B", "Sở C", "Sở G", "Sở H"))).toBe(false);
  });

  test("a shorter list is held against a longer one", () => {
    const names = Array.from({ length: 20 }, (_, index) => `Xã ${index}`);
    expect(haveSameOffices(listing(...names), listing(...names.slice(3, 6)))).toBe(true);
  });

  test("tables without offices share none", () => {
    expect(haveSameOffices(listing(), five)).toBe(false);
    expect(haveSameOffices(listing(""), listing(""))).toBe(false);
  });
});
