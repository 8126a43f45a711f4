import { readFigures } from "../../reading/figures/read-figures";
import { buildTable } from "../../../../test/tables/build-table";
import { quarter1Of2021 } from "../../../../test/tables/quarter-1-2021";
import { spoken } from "../../../../test/tables/spoken";
import type { CellValue } from "../../model/cell";
import type { Table } from "../../model/table";
import { countsArePlain } from "./check";

/** A table of one count column that is read as a sheet's would be. */
function holding(...cells: readonly CellValue[]): Table {
  const table = buildTable({ columns: ["received"], rows: cells.map((cell) => ({ cells: [cell] })) });
  const rows = cells.map((cell, index) => ({ row: 9 + index, cells: [null, null, cell] }));
  const { counts, unreadable, writing } = readFigures(rows, table.columns, { sheet: "", rows, merges: [] });
  return { ...table, counts, unreadable, ...(writing === null ? {} : { writing }) };
}

describe("correct", () => {
  test("a table of plain numbers", () =>
    expect(countsArePlain.run(buildTable({ rows: quarter1Of2021 }))).toEqual({ holds: 0, verdicts: [] }));
});

describe("incorrect", () => {
  test("decimals of a program: one note for all, read as integers", () => {
    const table = holding("10000.0", "12,00", "1.500,0", 7);
    expect([...table.counts.values]).toEqual([10000, 12, 1500, 7]);
    expect(spoken(countsArePlain, table)).toEqual([
      "broken C10 | 3 ô ghi số nguyên kèm phần thập phân bằng 0 (như 10000.0), được hiểu là số nguyên",
    ]);
  });

  test("commas throughout a column: one note, read as thousands", () => {
    const table = holding("3,261", "740", 12, "1,157", "12,345,678");
    expect([...table.counts.values]).toEqual([3261, 740, 12, 1157, 12345678]);
    expect(spoken(countsArePlain, table)).toEqual([
      "broken C10 | 3 ô dùng dấu phẩy ngăn cách hàng nghìn (như 3,261), được hiểu là số nguyên",
    ]);
    expect(countsArePlain.severity).toBe("note");
  });
});

describe("known false alarm", () => {
  test.each<readonly [string, readonly CellValue[]]>([
    ["one comma among plain numbers", ["3,261", 2500, 1800]],
    ["a number with points", ["3,261", "1,157", "2.500"]],
    ["a number without a mark", ["3,261", "1,157", "2500"]],
    ["a decimal", ["3,261", "1,157", "2,5"]],
    ["a single cell", ["3,261", 12]],
  ])("%s: no habit, each cell stays to be looked at", (_name, cells) => {
    const table = holding(...cells);
    expect(table.unreadable.filter(({ value }) => value === "3,261")).toHaveLength(1);
    expect(countsArePlain.run(table).verdicts).toEqual([]);
  });
});

describe("undecided", () => {
  test("what cannot be read is left to the checks of single cells", () =>
    expect(countsArePlain.run(holding("1.23", "x")).verdicts).toEqual([]));
});
