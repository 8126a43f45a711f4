import { buildTable } from "../../../../test/tables/build-table";
import { countsOf, isBesideUnits, isNamedBeside, isTelling } from "./beside-units";

test.each([
  ["Trong đó: cấp huyện", true],
  ["- Chi nhánh số 1", true],
  ["a) Cấp huyện", true],
  ["Lũy kế đến tháng 5", true],
  ["Luỹ kế", true],
  ["Tháng 5", true],
  ["Năm 2025", true],
  ["Năm trước", true],
  ["Cùng kỳ năm trước", true],
  ["9 tháng đầu năm", true],
  ["Riêng xã An", true],
  ["Xã Năm Căn", false],
  ["Năm Căn", false],
  ["Kỳ Anh", false],
  ["Riêngg", false],
  ["Gồm thôn 1", true],
  ["Gò Gồm", false],
  ["Sở Nội vụ", false],
])("%s stands beside the units: %s", (name, is) => {
  expect(isNamedBeside(name)).toBe(is);
  expect(isNamedBeside(`  ${name.normalize("NFD").toUpperCase()}`)).toBe(is);
});

describe("a row among those of a sum", () => {
  const besides = (...rows: readonly (readonly [numbering: string, name: string])[]): readonly boolean[] => {
    const table = buildTable({ rows: rows.map(([numbering, name]) => ({ numbering, name, cells: [1] })) });
    const parts = rows.map((_, row) => row);
    return parts.map((_, place) => isBesideUnits(table, parts, place));
  };

  test("whose number goes on from its neighbour is a unit", () => {
    expect(besides(["1", "Sở A"], ["2", "Sở B"], ["3", "Sở C"])).toEqual([false, false, false]);
    expect(besides(["1.1", "Sở A"], ["1.2", "Sở B"])).toEqual([false, false]);
  });

  test("without a number, or with one that follows on no other, is not", () => {
    expect(besides(["1", "Sở A"], ["", "Sở B"], ["2", "Sở C"])).toEqual([true, true, true]);
    expect(besides(["1", "Sở A"], ["2", "Sở B"], ["7", "Sở C"])).toEqual([false, false, true]);
    expect(besides(["1.1", "Sở A"], ["2.2", "Sở B"])).toEqual([true, true]);
    expect(besides(["2", "Sở A"], ["1", "Sở B"])).toEqual([true, true]);
  });

  test("whose name says so is not, whatever its number", () => {
    expect(besides(["1", "Sở A"], ["2", "Trong đó: phòng 1"], ["3", "Sở C"])).toEqual([false, true, false]);
  });
});

test("the counts of a row are those of its cells, blanks as 0", () => {
  const table = buildTable({
    rows: [{ cells: [5, 2, 3] }, { cells: [7, null, 1] }],
    columns: ["received", "receivedOnline", "carriedOver"],
  });
  expect([countsOf(table, 0), countsOf(table, 1)]).toEqual([
    [5, 2, 3],
    [7, 0, 1],
  ]);
});

test("counts tell by their size and number, and the less the more rows there are", () => {
  expect(isTelling([0, 0, 1, 1], 10)).toBe(false);
  expect(isTelling([1902, 136, 258, 1508], 10)).toBe(true);
  expect(isTelling([-1902, 136, -258, 1508], 10)).toBe(true);
  expect(isTelling([120, 30, 90], 1)).toBe(true);
  expect(isTelling([120, 30, 90], 1000)).toBe(false);
});
