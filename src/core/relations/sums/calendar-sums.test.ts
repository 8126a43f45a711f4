import { makeGrid } from "../../../../test/grids/make-grid";
import { discoveries } from "../discoveries";
import { columnSums, findAppendices, profiles, repairsOf, runChecks, toA1, type CellValue } from "../..";

type Row = readonly CellValue[];

const QUARTER: readonly Row[] = [
  ["Chỉ tiêu", "T7", "T8", "T9", "Quý III"],
  ["Hồ sơ tiếp nhận", 412, 633, 287, 1332],
  ["Hồ sơ trả kết quả", 395, 614, 218, 1227],
  ["Lượt tra cứu", 1260, 1844, 903, 4007],
];

/** The sums found, the errors, and the repairs. */
function said(rows: readonly Row[]): {
  readonly sums: number;
  readonly errors: number;
  readonly repairs: readonly string[];
} {
  const tables = findAppendices(makeGrid(rows), profiles, discoveries).map(({ table }) => table);
  return {
    sums: tables.reduce((all, table) => all + columnSums(table).length, 0),
    errors: tables.flatMap((table) => runChecks(table).findings.filter(({ severity }) => severity === "error")).length,
    repairs: tables.flatMap((table) =>
      repairsOf(table, runChecks(table).findings).flatMap(({ certain, edits }) =>
        edits.map(({ at, next }) => `${toA1(at)} → ${next}${certain ? "" : "?"}`),
      ),
    ),
  };
}
/** With another value in one cell. */
const changed = (rows: readonly Row[], at: string, value: CellValue): readonly Row[] =>
  rows.map((row, index) => row.map((cell, column) => (toA1({ row: index, column }) === at ? value : cell)));

test("three rows of a quarter are told by the names of its months", () => {
  expect(said(QUARTER)).toEqual({ sums: 1, errors: 0, repairs: [] });
});

test("one of them is wrong: it is found, and no cell changed for certain", () => {
  const { sums, errors, repairs } = said(changed(QUARTER, "E3", 1272));
  expect([sums, errors]).toEqual([1, 1]);
  expect(repairs).toEqual(["E3 → 1227?"]);
});

test.each([
  ["what is there at the end of the last month", ["Hồ sơ còn tồn", 117, 96, 131, 131]],
  ["a mean of the months", ["Số ngày bình quân", 14, 17, 20, 17]],
])("%s is no sum, and not blamed", (_, row) => {
  expect(said([...QUARTER, row]).errors).toBe(0);
});

test("quarters make up the year, months the quarters, under one title only", () => {
  const year: readonly Row[] = [
    ["Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm 2026"],
    ["Phòng A", 120, 345, 298, 411, 1174],
    ["Phòng B", 93, 210, 187, 266, 756],
    ["Phòng C", 310, 122, 405, 377, 1214],
  ];
  expect(said(year)).toEqual({ sums: 1, errors: 0, repairs: [] });
  expect(said(changed(year, "D3", 178)).errors).toBe(1);
  // Two years, one of them without its last quarter.
  const other = year.map((row) => row.map((cell) => (cell === "Quý IV" ? "Năm 2025" : cell)));
  expect(said(changed(other, "D3", 178)).errors).toBe(0);
});
