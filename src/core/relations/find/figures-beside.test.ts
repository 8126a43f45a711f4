import { makeGrid } from "../../../../test/grids/make-grid";
import { buildTable } from "../../../../test/tables/build-table";
import type { CellValue } from "../../model/cell";
import { hasFiguresBeside, isFigure, reachOf } from "./figures-beside";

const columns = ["received", "resolved"] as const;
/** Its header stands in rows 2 and 3, its two rows below it, in the columns B to D. */
const table = {
  ...buildTable({ columns, rows: [{ cells: [10, 9] }, { cells: [20, 18] }] }),
  area: { top: 1, bottom: 4, left: 1, right: 3 },
  headerRows: { top: 1, bottom: 2 },
};
/** A sheet around it: what stands in a row left of the table, and right of it. */
function sheet(
  beside: Readonly<Record<number, readonly CellValue[]>> = {},
  left: Readonly<Record<number, CellValue>> = {},
) {
  const own: readonly (readonly CellValue[])[] = [
    [null, null, null],
    ["Đơn vị", "Tiếp nhận", null],
    [null, "Mới", "Đã giải quyết"],
    ["Xã An", 10, 9],
    ["Xã Bình", 20, 18],
    [null, null, null],
    [null, null, null],
  ];
  return own.map((cells, row) => [left[row] ?? null, ...cells, ...(beside[row] ?? [])]);
}

describe("a table reaches as far as its header does", () => {
  const reach = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) => {
    const { left, right } = reachOf(makeGrid(rows, merges), table);
    return [left, right];
  };

  test("over what stands in any row of the header, up to an empty column", () => {
    expect(reach(sheet())).toEqual([1, 3]);
    expect(reach(sheet({ 1: ["Xếp hạng"] }))).toEqual([1, 4]);
    expect(reach(sheet({ 2: ["Xếp hạng", "Ghi chú", null, "Khác"] }))).toEqual([1, 5]);
    expect(reach(sheet({}, { 1: "TT" }))).toEqual([0, 3]);
  });

  test("over a cell of it that is merged across", () => {
    expect(reach(sheet({ 1: ["Xếp hạng", null] }), ["E2:F2"])).toEqual([1, 5]);
    expect(reach(sheet({ 0: ["Phụ lục", null] }), ["E1:F1"])).toEqual([1, 3]);
    expect(reach(sheet({ 3: ["1", "2"] }), ["E4:F4"])).toEqual([1, 3]);
  });

  test("not over what stands above or below it alone", () => {
    expect(reach(sheet({ 0: ["Kỳ trước"], 3: [4], 4: [5] }))).toEqual([1, 3]);
  });
});

describe("figures beside the tables", () => {
  const beside = (rows: readonly (readonly CellValue[])[]): boolean => hasFiguresBeside(makeGrid(rows), [table]);

  test("are two rows of two, in no table", () => {
    expect(beside(sheet())).toBe(false);
    expect(beside(sheet({ 3: [null, 4, 5], 4: [null, 6, 7] }))).toBe(true);
    expect(beside(sheet({ 5: [1, "2,5%"], 6: [3, "4.000"] }))).toBe(true);
  });

  test("one row of them, or one figure in each, is none", () => {
    expect(beside(sheet({ 3: [null, 4, 5] }))).toBe(false);
    expect(beside(sheet({ 3: [null, 4], 4: [null, 6], 5: [8] }))).toBe(false);
  });

  test("ranks under the header of the table are its own", () => {
    expect(beside(sheet({ 1: ["Hạng", "Năm trước"], 3: [1, 2], 4: [2, 1] }))).toBe(false);
    expect(beside(sheet({ 3: [1, 2], 4: [2, 1] }))).toBe(true);
  });

  test.each<[CellValue, boolean]>([
    [5, true],
    ["98,5%", true],
    [" -1.234 ", true],
    ["12 hồ sơ", false],
    ["–", false],
    ["", false],
    [null, false],
    [true, false],
  ])("%p", (value, expected) => {
    expect(isFigure(value)).toBe(expected);
  });
});
