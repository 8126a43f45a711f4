import { makeGrid } from "../../../../test/grids/make-grid";
import { best } from "../../../../test/tables/best-table";
import type { CellValue } from "../..";

const BUDGET: readonly (readonly CellValue[])[] = [
  ["Mục", "Nội dung", "Dự toán giao", "Đã rút", "Còn lại"],
  [6000, "Tiền lương", 1058, 476, 582],
  [6001, "Lương theo ngạch, bậc", 574, 1, 573],
  [6003, "Lương hợp đồng", 484, 475, 9],
  [6100, "Phụ cấp lương", 1835, 1043, 792],
  [6101, "Phụ cấp chức vụ", 881, 247, 634],
  [6113, "Phụ cấp trách nhiệm", 561, 405, 156],
  [6124, "Phụ cấp công vụ", 393, 391, 2],
  [null, "Tổng cộng", 2893, 1519, 1374],
];

test("codes whose hundreds are the sums of what follows are sections, and are not added twice", () => {
  const { rows, sums } = best(makeGrid(BUDGET));
  expect(
    sums.map(
      ({ total, parts }) => `${rows[total]?.name ?? ""} = ${parts.map((row) => rows[row]?.numbering ?? "").join()}`,
    ),
  ).toEqual(["Tiền lương = 6001,6003", "Phụ cấp lương = 6101,6113,6124", "Tổng cộng = 6000,6100"]);
});

test("codes that add up to nothing are units", () => {
  const plain = BUDGET.map((row, at) => (at === 1 || at === 4 ? [row[0] ?? null, row[1] ?? null, 97, 55, 42] : row));
  expect(best(makeGrid(plain)).rows.every(({ kind }) => kind === "unit" || kind === "total")).toBe(true);
});
