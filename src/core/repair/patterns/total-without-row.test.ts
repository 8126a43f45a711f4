import { makeGrid } from "../../../../test/grids/make-grid";
import { findAppendices, profiles, repairsOf, runChecks, toA1, type Grid } from "../..";

const HEADER = [
  "STT",
  "Đơn vị",
  "Tổng số hồ sơ tiếp nhận",
  "Trực tuyến",
  "Trực tiếp",
  "Đã giải quyết",
  "Trước hạn",
  "Đúng hạn",
  "Quá hạn",
  "Đang giải quyết",
];
const UNITS = [
  [1, "Sở Nội vụ", 120, 80, 40, 100, 60, 38, 2, 20],
  [2, "Sở Y tế", 55, 30, 25, 50, 30, 20, 0, 5],
  [3, "Sở Tài chính", 31, 31, 0, 30, 29, 1, 0, 1],
];
const FIRST_TWO = [null, "Tổng cộng", 175, 110, 65, 150, 90, 58, 2, 25];

/** The total row's cells from C5 on are «=SUM(C2:C3)»: a row was added below what they add. */
const computed = (grid: Grid): Grid => ({
  ...grid,
  formulas: new Map([[4, new Set([2, 3, 4, 5, 6, 7, 8, 9])]]),
  addends: {
    of: ({ row, column }) => (row === 4 && column > 1 ? [{ top: 1, left: column, bottom: 2, right: column }] : null),
  },
});

test.each([
  ["typed", (grid: Grid) => grid],
  ["computed", computed],
])("a total that is %s and leaves a row out: the total is named, and none of the rows", (_, made) => {
  const table = findAppendices(made(makeGrid([HEADER, ...UNITS, FIRST_TWO])), profiles)[0]?.table;
  const repairs = table === undefined ? [] : repairsOf(table, runChecks(table).findings);
  expect(
    repairs.map(({ kind, edits }) => `${kind}: ${edits.map(({ at, next }) => `${toA1(at)}=${next}`).join(" ")}`),
  ).toEqual(["total-misses-row: C5=206 D5=141 F5=180 G5=119 H5=59 J5=26"]);
});
