import { makeGrid } from "../../../../test/grids/make-grid";
import { profiles } from "../../../domain/forms/all-profiles";
import type { CellValue } from "../../model/cell";
import { hasFiguresBeside } from "../../relations/find/figures-beside";
import { findAppendices } from "../../relations/find/find-appendices";
import { againstUnread } from "../beside-checks";

type Row = readonly CellValue[];
const counted = (name: string, men: number, women: number): Row => [null, name, men + women, men, women];
const SUMMED: readonly Row[] = [
  ["BIỂU TỔNG HỢP"],
  ["TT", "Đơn vị", "Tổng số", "Nam", "Nữ"],
  counted("Xã An", 120, 180),
  counted("Xã Bình", 200, 221),
  counted("Xã Cao", 300, 215),
  counted("Xã Đông", 400, 212),
  counted("Tổng cộng", 1020, 828),
];
const LISTED: readonly Row[] = [
  ["TT", "Tên thiết bị", "Số lượng", "Năm mua", "Nguyên giá"],
  [1, "Máy in", 3, 2019, 4500],
  [2, "Máy tính", 12, 2020, 15_400],
  [3, "Máy quét", 2, 2021, 9800],
];

function said(rows: readonly Row[]): readonly string[] {
  const grid = makeGrid(rows);
  const tables = findAppendices(grid, profiles).map(({ table }) => table);
  const told = againstUnread(grid, tables).flatMap((find) => tables.slice(0, 1).flatMap((one) => find(one).findings));
  expect(hasFiguresBeside(grid, tables)).toBe(told.length > 0);
  return told.map(({ outcome, what }) => `${outcome} ${what}`);
}

describe("correct", () => {
  test("a table alone on its sheet, with notes and a signature below", () => {
    expect(said([...SUMMED, [], ["Ghi chú: số liệu đến 15/6"], [null, null, null, "GIÁM ĐỐC"]])).toEqual([]);
  });
});

describe("incorrect", () => {
  test("nothing: that a table cannot be checked is no fault of it", () => {
    expect(said([...SUMMED, [], ["DANH SÁCH"], ...LISTED]).filter((each) => each.startsWith("broken"))).toEqual([]);
  });
});

describe("known false alarm", () => {
  test("two tables that are both checked, ranks under the same header, a line of figures that is no table", () => {
    expect(said([...SUMMED, [], ["BIỂU SỐ 2"], ...SUMMED.slice(1)])).toEqual([]);
    const ranked = SUMMED.map((row, at) => (at < 2 ? [...row, at === 1 ? "Xếp hạng" : null] : [...row, at]));
    expect(said(ranked)).toEqual([]);
    expect(said([...SUMMED, [], [null, "Số cán bộ", 12, 30]])).toEqual([]);
  });
});

describe("undecided", () => {
  test("a list without any sum below it is said not to be checked", () => {
    expect(said([...SUMMED, [], ["DANH SÁCH THIẾT BỊ"], ...LISTED])).toEqual([
      "undecided Còn bảng A10:E13 trên sheet này chưa kiểm tra được, vì không thấy phép cộng, tỷ lệ hay dòng tổng nào trong bảng ấy khớp",
    ]);
  });

  test("figures typed as texts count as figures", () => {
    const typed = LISTED.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : cell)));
    expect(said([...SUMMED, [], ["DANH SÁCH THIẾT BỊ"], ...typed])).toHaveLength(1);
  });

  test("a list beside it, behind an empty column", () => {
    const beside = SUMMED.map((row, at) => [
      ...Array.from({ length: 5 }, (_, column) => row[column] ?? null),
      null,
      ...(LISTED[at - 1] ?? []),
    ]);
    expect(said(beside)).toEqual([expect.stringContaining("Còn bảng G2:K5")]);
  });
});
